package org.lungbridge.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a network of enzymes from two tables in the form, order and units of T. Wajima and colleagues 2009 (nmol/L, h).
 *
 * <pre>
 *   states     state,initial_nM,degradation_per_h,production,becomes          Fg,8945.5,0.032,deg*X0,FDP
 *   reactions  r,type,substrate_or_A,enzyme_or_B,product,v_per_h,k_nM,c_nM_h,rate_law
 *              r14,hyperbolic,Fg,IIa,F,20000,0.5,,v*[E]/(k+[E])*[S]
 *              r26,association,IXa,VIIIa,IXa_VIIIa,,,0.01,[A]*[B]/c
 * </pre>
 *
 * <p>A production that starts with {@code deg*X0} keeps the state at its start (the factor of vitamin K is 1); {@code
 * d/dt = F (nM*h)} is the integral of another state, in nmol/L·h. What a degraded state becomes may be left empty. Names
 * in brackets are products nobody follows. Rates are per second in the network, concentrations stay in nmol/L.
 */
public final class EnzymeTable {
    private static final double HOUR = 3600;
    private static final String STEADY = "deg*X0";
    private static final String INTEGRAL = "d/dt = ";

    private final List<Species> species = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Reaction> reactions = new ArrayList<>();

    private EnzymeTable() {}

    /** Reads both tables, given as their lines. */
    public static ReactionTable parse(List<String> stateLines, List<String> reactionLines) {
        EnzymeTable table = new EnzymeTable();
        List<String[]> states = ReactionTable.fields(stateLines, 5);
        for (String[] field : states) {
            table.index.put(field[0], table.species.size());
            table.species.add(new Species(field[0], number(field[1], "initial concentration of " + field[0])));
        }
        for (String[] field : ReactionTable.fields(reactionLines, 9)) {
            table.reactions.add(table.reaction(field));
        }
        for (int s = 0; s < states.size(); s++) {
            table.turnover(s, states.get(s));
        }
        return new ReactionTable(table.species, table.reactions);
    }

    private Reaction reaction(String[] field) {
        int row = (int) number(field[0].replaceFirst("r", ""), "row");
        int first = place(field[2], row);
        int second = place(field[3], row);
        int[] product = field[4].startsWith("(") ? new int[0] : new int[] {place(field[4], row)};
        switch (field[1]) {
            case "hyperbolic" -> {
                double speed = positive(field[5], row) / HOUR;
                int[] with = {second};
                int[] products = product.length == 0 ? with : new int[] {second, product[0]};
                return new Reaction(
                        row, Law.ENZYME, speed, positive(field[6], row), new int[] {first, second}, products);
            }
            case "association" -> {
                double speed = 1 / (positive(field[7], row) * HOUR);
                return Reaction.massAction(row, speed, new int[] {first, second}, product);
            }
            default ->
                throw new IllegalArgumentException(
                        "Reaction (%s) is of the type (%s).\nMaybe hyperbolic or association was meant."
                                .formatted(row, field[1]));
        }
    }

    private void turnover(int s, String[] field) {
        int row = s + 1;
        int[] itself = {s};
        double loss = number(field[2], "degradation of " + field[0]) / HOUR;
        if (loss > 0) {
            int[] becomes = field[4].isEmpty() ? new int[0] : new int[] {place(field[4], row)};
            reactions.add(new Reaction(row, Law.DEGRADATION, loss, 0, itself, becomes));
        }
        String production = field[3];
        if (production.startsWith(STEADY)) {
            double made = loss * species.get(s).initial();
            reactions.add(new Reaction(row, Law.PRODUCTION, made, 0, new int[0], itself));
        } else if (production.startsWith(INTEGRAL)) {
            int of = place(production.substring(INTEGRAL.length()).split(" ", 2)[0], row);
            reactions.add(new Reaction(row, Law.INTEGRAL, 1 / HOUR, 0, new int[] {of}, new int[] {of, s}));
        } else if (!production.isEmpty()) {
            throw new IllegalArgumentException(
                    "The state (%s) is produced by (%s).\nMaybe %s was meant.".formatted(field[0], production, STEADY));
        }
    }

    private int place(String name, int row) {
        return ReactionTable.place(name, row, index);
    }

    private static double number(String text, String what) {
        return ReactionTable.number(text, what);
    }

    private static double positive(String text, int row) {
        double value = number(text, "constant of reaction " + row);
        if (!(value > 0)) {
            throw new IllegalArgumentException(
                    "A constant of reaction (%s) is not positive (%s).".formatted(row, value));
        }
        return value;
    }
}
