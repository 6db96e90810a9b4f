package org.lungbridge.solver;

/** How the last advance of a lane ended. */
public enum LaneStatus {
    /** The lane is between its start and its target: the advance ended because others had come to rest. */
    UNDER_WAY,
    /** The lane stands at its target time. */
    AT_TARGET,
    /** The lane stands at a state event before its target. */
    AT_EVENT,
    /** The lane could not go on; its state is the last accepted one. */
    FAILED
}
