package org.lungbridge.engine;

import java.util.List;
import org.lungbridge.model.LaneValues;

/**
 * A patient who takes a seat, see {@link SimulationBuilder#serve}.
 *
 * @param values parameters, settings and guesses, of a model of the same parts
 * @param states where the patient starts, engine units, in the row order of the model; not copied
 * @param orders what is to happen, from the start time of the run on
 * @param interpreter knows what orders mean for this patient, with this patient's luck
 * @param end when the course ends at the latest, s
 */
public record Arrival(
        LaneValues values, double[] states, List<Order> orders, OrderInterpreter interpreter, double end) {
    /** A patient whose orders nobody changes afterwards. */
    public Arrival {
        orders = List.copyOf(orders);
        if (!(end < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The course has no end (%s s).".formatted(end));
        }
    }
}
