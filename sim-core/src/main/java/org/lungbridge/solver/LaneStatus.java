package org.lungbridge.solver;

/** How the last advance of a lane ended. */
public enum LaneStatus {
    /** The lane stands at its target time. */
    AT_TARGET,
    /** The lane stands at a state event before its target. */
    AT_EVENT,
    /** The lane could not go on; its state is the last accepted one. */
    FAILED
}
