package org.lungbridge.engine;

import java.util.Optional;

/** Who comes to the seats of a simulation, and hears who has left; see {@link SimulationBuilder#serve}. */
public interface Arrivals {
    /** Who takes this seat, which is free; empty if nobody is left. */
    Optional<Arrival> next(int seat);

    /**
     * The course of the patient in this seat has ended, well or not.
     *
     * @param simulation what came of it, until this returns: recording, events, filed, outcome and statistics of
     *     the seat
     */
    void left(int seat, Simulation simulation);
}
