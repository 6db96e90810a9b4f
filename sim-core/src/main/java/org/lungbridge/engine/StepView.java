package org.lungbridge.engine;

/** A lane along a step that was just taken; see {@link StepWatcher}. */
public interface StepView {
    /** Goes to a time (s) within the step. */
    void moveTo(double time);

    /** A quantity there, by its name, in engine units. */
    double get(String quantity);
}
