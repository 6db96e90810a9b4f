package org.lungbridge.engine;

/** How much an order changed, which decides what the solver does next. */
public enum Effect {
    /** Nothing: the solver goes on as if the order had not been. */
    NOTHING,
    /** Something that acts slowly (a drug rate, a transfusion): the solver starts anew and keeps its step size. */
    SLOW,
    /** Something that may act at once: the solver starts anew and chooses its step size from scratch. */
    FULL
}
