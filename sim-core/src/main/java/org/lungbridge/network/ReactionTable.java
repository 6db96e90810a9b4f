package org.lungbridge.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A reaction network read from two tables of comma-separated lines. Lines that start with {@code #} and empty lines
 * are left out; the first other line is the heading. {@link EnzymeTable} reads the other form of tables.
 *
 * <pre>
 *   species    index,species,initial_M            1,TF,5e-12
 *   reactions  row,k_index,reactants,products,k,unit     5,k5,TF_VIIa+VII,TF_VIIa+VIIa,440000,1/(M s)
 * </pre>
 */
public final class ReactionTable {
    private final List<Species> species;
    private final List<Reaction> reactions;
    private final Map<String, Integer> index;

    ReactionTable(List<Species> species, List<Reaction> reactions) {
        this.species = List.copyOf(species);
        this.reactions = List.copyOf(reactions);
        this.index = index(species);
    }

    private static Map<String, Integer> index(List<Species> species) {
        Map<String, Integer> index = new HashMap<>();
        for (Species one : species) {
            if (index.put(one.name(), index.size()) != null) {
                throw new IllegalArgumentException("The species (%s) is listed twice.".formatted(one.name()));
            }
            if (!(one.initial() >= 0)) {
                throw new IllegalArgumentException("The species (%s) starts with a negative concentration (%s)."
                        .formatted(one.name(), one.initial()));
            }
        }
        return index;
    }

    /** Reads both tables, given as their lines. */
    public static ReactionTable parse(List<String> speciesLines, List<String> reactionLines) {
        return new ReactionTable(List.of(), List.of()).plus(speciesLines, reactionLines);
    }

    /** This network with more species, and with more reactions among all of them; the tables given as their lines. */
    public ReactionTable plus(List<String> speciesLines, List<String> reactionLines) {
        List<Species> all = new ArrayList<>(species);
        for (String[] field : fields(speciesLines, 3)) {
            all.add(new Species(field[1], number(field[2], "initial concentration of " + field[1])));
        }
        Map<String, Integer> places = index(all);
        List<Reaction> more = new ArrayList<>(reactions);
        for (String[] field : fields(reactionLines, 6)) {
            more.add(reaction(field, places));
        }
        return new ReactionTable(all, more);
    }

    /** The same species with some of the reactions only. */
    public ReactionTable keeping(Predicate<Reaction> which) {
        return new ReactionTable(species, reactions.stream().filter(which).toList());
    }

    private static Reaction reaction(String[] field, Map<String, Integer> index) {
        int row = (int) number(field[0], "row");
        int[] reactants = side(field[2], row, index);
        int[] products = side(field[3], row, index);
        String unit = reactants.length == 1 ? "1/s" : "1/(M s)";
        if (reactants.length > 2 || !unit.equals(field[5])) {
            throw new IllegalArgumentException(
                    "Reaction (%s) has (%s) reactants and a constant in (%s).\nMaybe the unit should be (%s)."
                            .formatted(row, reactants.length, field[5], unit));
        }
        double constant = number(field[4], "rate constant of reaction " + row);
        if (!(constant >= 0)) {
            throw new IllegalArgumentException(
                    "The rate constant of reaction (%s) is negative (%s).".formatted(row, constant));
        }
        return Reaction.massAction(row, constant, reactants, products);
    }

    private static int[] side(String text, int row, Map<String, Integer> index) {
        String[] names = text.split("\\+", -1);
        int[] found = new int[names.length];
        for (int k = 0; k < names.length; k++) {
            found[k] = place(names[k].strip(), row, index);
        }
        return found;
    }

    /** The place of a species that a reaction names. */
    static int place(String name, int row, Map<String, Integer> index) {
        Integer place = index.get(name);
        if (place == null) {
            throw new IllegalArgumentException(
                    "Reaction (%s) names a species (%s) that is not in the species table.\nMaybe it is misspelled."
                            .formatted(row, name));
        }
        return place;
    }

    /** The fields of all lines but comments and the heading. */
    static List<String[]> fields(List<String> lines, int count) {
        List<String[]> rows = new ArrayList<>();
        boolean heading = true;
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] field = line.strip().split(",", -1);
                if (field.length != count) {
                    throw new IllegalArgumentException(
                            "A line of a reaction network has (%s) fields instead of (%s): %s"
                                    .formatted(field.length, count, line));
                }
                if (!heading) {
                    rows.add(field);
                }
                heading = false;
            }
        }
        return rows;
    }

    /** A number in a table. */
    static double number(String text, String what) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The %s is not a number (%s).".formatted(what, text), e);
        }
    }

    /** All species in the table's order. */
    public List<Species> species() {
        return species;
    }

    /** All reactions in the table's order. */
    public List<Reaction> reactions() {
        return reactions;
    }

    /** The place of a species in the table. */
    public int indexOf(String name) {
        Integer place = index.get(name);
        if (place == null) {
            throw new IllegalArgumentException("The network has no species (%s).".formatted(name));
        }
        return place;
    }

    /**
     * Net change of every species in every reaction, {@code [species][reaction]}: products minus reactants.
     */
    public int[][] stoichiometry() {
        int[][] net = new int[species.size()][reactions.size()];
        for (int r = 0; r < reactions.size(); r++) {
            for (int s : reactions.get(r).reactants()) {
                net[s][r]--;
            }
            for (int s : reactions.get(r).products()) {
                net[s][r]++;
            }
        }
        return net;
    }
}
