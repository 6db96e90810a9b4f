package org.lungbridge.model;

import org.lungbridge.quantity.Quantity;

/**
 * A handle to one row of a model: one number per lane (patient). Handles are given out by {@link Declarations}
 * and point to their row once the model is assembled.
 */
public abstract sealed class Variable {
    /** Which bank of rows a variable lives in. */
    enum Bank {
        STATE,
        SIGNAL,
        PARAMETER,
        SETTING,
        GUESS,
        DISPLAY,
        EVENT
    }

    static final int UNRESOLVED = -1;

    static final double[] UNBOUND = new double[0];

    private final Quantity quantity;
    int bank;
    int row;
    /** The row itself, one number per lane; the same array for the life of the model. */
    double[] values = UNBOUND;

    Variable(Quantity quantity, int bank, int row) {
        this.quantity = quantity;
        this.bank = bank;
        this.row = row;
    }

    /** What this row holds. */
    public Quantity quantity() {
        return quantity;
    }

    @Override
    public String toString() {
        return quantity.name();
    }

    /** Integrated over time. */
    public static final class State extends Variable {
        State(Quantity quantity, int row) {
            super(quantity, Bank.STATE.ordinal(), row);
        }
    }

    /** Computed from the point in time alone and read by other components. */
    public static final class Signal extends Variable {
        Signal(Quantity quantity, int row) {
            super(quantity, Bank.SIGNAL.ordinal(), row);
        }
    }

    /** Fixed during a run. */
    public static final class Parameter extends Variable {
        Parameter(Quantity quantity, int row) {
            super(quantity, Bank.PARAMETER.ordinal(), row);
        }
    }

    /** Changed by events only. */
    public static final class Setting extends Variable {
        Setting(Quantity quantity, int row) {
            super(quantity, Bank.SETTING.ordinal(), row);
        }
    }

    /** Start value of an iteration, refreshed at accepted steps only. */
    public static final class Guess extends Variable {
        Guess(Quantity quantity, int row) {
            super(quantity, Bank.GUESS.ordinal(), row);
        }
    }

    /** Computed for recorders only, never inside a step. */
    public static final class Display extends Variable {
        Display(Quantity quantity, int row) {
            super(quantity, Bank.DISPLAY.ordinal(), row);
        }
    }

    /** An event function: the event happens where it falls from positive to zero. */
    public static final class Event extends Variable {
        Event(Quantity quantity, int row) {
            super(quantity, Bank.EVENT.ordinal(), row);
        }
    }

    /** A quantity of another component, whatever kind it is there; found at assembly. */
    public static final class Read extends Variable {
        Read(Quantity quantity) {
            super(quantity, UNRESOLVED, UNRESOLVED);
        }
    }
}
