package org.lungbridge.bedside.live;

import org.lungbridge.engine.StepView;

/** Sets the pace of a patient; called by the thread that computes. */
public interface Pacer {
    /** The patient is known from one time to another (s); returns when that time has passed, or somebody wants to leave. */
    void passing(double from, double to, StepView view);

    /** Whether the run is to be left at the end of this step. */
    boolean leaves();
}
