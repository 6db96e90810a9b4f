package org.lungbridge.network;

/**
 * One reaction in one direction; {@link Law} says how fast.
 *
 * @param row where its table has it
 * @param law how fast it runs
 * @param constant rate constant; per second, and per concentration for each reactant of mass action beyond the first
 * @param half concentration of enzyme at which the enzyme law runs at half its greatest speed; 0 for the other laws
 * @param reactants indices of species, at most two; one that reacts with itself stands twice, of an enzyme law substrate
 *     first and enzyme second
 * @param products indices of species; an enzyme stands on both sides
 */
public record Reaction(int row, Law law, double constant, double half, int[] reactants, int[] products) {
    public Reaction {
        reactants = reactants.clone();
        products = products.clone();
        boolean enzyme = law == Law.ENZYME;
        if (reactants.length > 2 || (enzyme && reactants.length != 2) || enzyme != half > 0) {
            throw new IllegalArgumentException(
                    "The reaction (%s) has (%s) reactants and the half concentration (%s), which do not fit the law (%s)."
                            .formatted(row, reactants.length, half, law));
        }
    }

    /** A reaction under the law of mass action. */
    static Reaction massAction(int row, double constant, int[] reactants, int[] products) {
        return new Reaction(row, Law.MASS_ACTION, constant, 0, reactants, products);
    }
}
