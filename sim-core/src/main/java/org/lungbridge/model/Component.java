package org.lungbridge.model;

/**
 * One piece of physiology or one machine. Every method loops over lanes and writes only rows that the component
 * has declared; all of them are pure functions of the rows they read.
 *
 * <p>A component declares everything in its constructor, in this order: states, what it reads, what it provides,
 * parameters, partials.
 */
public interface Component {
    /** Writes the signals this component provides. */
    default void signals(Rows x) {}

    /** Adds this component's contributions to the rates ({@code +=}). Its own signals may be read as rows. */
    default void rates(Rows x) {}

    /**
     * Writes the declared partial derivatives. A signal's partials are taken with respect to what the component
     * reads and its own states, never its own signals; a rate's partials may name its own signals.
     */
    default void partials(Rows x) {}

    /** Writes the quantities that only recorders read; called outside of steps. */
    default void displays(Rows x) {}

    /** Writes the event functions. */
    default void events(Rows x) {}

    /** Makes a component and lets it declare what it has. */
    @FunctionalInterface
    interface Factory {
        Component create(Declarations declarations);
    }
}
