package org.lungbridge.dossier.contract;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.dossier.bed.Poke;
import org.lungbridge.dossier.bed.WrittenOrders;
import org.lungbridge.engine.Order;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.reading.QuantityText;

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
        double after = QuantityText.parseTyped(contract.after(), Dimension.TIME).engineValue();
        return new Course(without, with, STIMULUS_S + after);
    }
}
