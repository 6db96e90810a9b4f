package org.lungbridge.engine;

import java.util.List;

/**
 * What an order may see and change of its lane, at the time of the order. Quantities go by their names, in engine
 * units. Valid only during the call it was given to.
 */
public interface LaneAccess {
    /** Which lane this is. */
    int lane();

    /** The time now, in seconds. */
    double time();

    /** True if the model has a quantity of this name. */
    boolean has(String quantity);

    /** A quantity of any kind at the current point: state, signal, parameter, setting, display or event function. */
    double get(String quantity);

    /** Gives a setting a new value. */
    void setSetting(String quantity, double value);

    /** Gives a parameter a new value: a patient or a device of other make. */
    void setParameter(String quantity, double value);

    /** Moves a state at once: a bolus, a unit of blood in one go, a clamped tube. */
    void setState(String quantity, double value);

    /**
     * How often this lane has asked for this counter before: 0, 1, 2 … Counters are part of a snapshot; use them as
     * the count of a keyed random number.
     */
    int next(String counter);

    /**
     * Puts something on file, to be looked up later: a result that has come back, a decision. It stays there for the
     * rest of the lane and is part of a snapshot; it changes no equation.
     */
    default void file(Order entry) {
        throw new UnsupportedOperationException("This lane keeps no file.");
    }

    /** What has been put on file so far, first things first. */
    default List<Order> filed() {
        return List.of();
    }

    /** Of what has been put on file so far, what is of this kind, first things first. */
    default List<Order> filed(String kind) {
        return filed().stream().filter(entry -> entry.kind().equals(kind)).toList();
    }
}
