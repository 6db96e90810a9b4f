package org.lungbridge.network;

/**
 * One reaction in one direction.
 *
 * <pre>
 *   rate = constant · Π [reactant]
 * </pre>
 *
 * @param row where the table has it
 * @param constant rate constant; 1/s for one reactant, 1/(M s) for two
 * @param reactants indices of species; a species that reacts with itself stands twice
 * @param products indices of species
 */
public record Reaction(int row, double constant, int[] reactants, int[] products) {
    public Reaction {
        reactants = reactants.clone();
        products = products.clone();
    }
}
