package org.lungbridge.dossier.contract;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.dossier.bed.Poke;
import org.lungbridge.dossier.bed.WrittenOrders;
import org.lungbridge.engine.Order;

/**
 * The orders of a contract with and without its stimulus; the precondition at the beginning, the stimulus an hour later.
 *
 * @param without orders of the precondition
 * @param with the same and the stimulus
 * @param end of both, s
 */
record Course(List<Order> without, List<Order> with, double end) {
    private static final double STIMULUS_S = 3600;

    static Course of(Contract contract) {
        String name = "contract " + contract.id();
        WrittenOrders before = new WrittenOrders().at("0 s", contract.precondition());
        List<Order> without = before.read(name);
        List<Order> with = new ArrayList<>(before.at("1 h", contract.orders()).read(name));
        if (!contract.values().isEmpty()) {
            with.add(Poke.set(STIMULUS_S, contract.values()));
        }
        if (!contract.factors().isEmpty()) {
            with.add(Poke.scale(STIMULUS_S, contract.factors()));
        }
        return new Course(without, with, STIMULUS_S + seconds(contract.after()));
    }

    private static double seconds(String after) {
        String[] parts = after.split(" ", -1);
        double number = Double.parseDouble(parts[0]);
        return switch (parts[1]) {
            case "s" -> number;
            case "min" -> 60 * number;
            case "h" -> 3600 * number;
            case "d" -> 86_400 * number;
            default -> throw new IllegalArgumentException("The time (%s) has no unit s, min, h or d.".formatted(after));
        };
    }
}
