package org.lungbridge.engine;

/**
 * Why a lane could not be computed further.
 *
 * @param time the last time that was reached, in seconds
 * @param state the name of the state that went wrong first, or empty if it is none in particular
 * @param why what went wrong
 */
public record NumericalFailure(double time, String state, String why) {
    /** Such as " in the state (blood.volume)"; nothing where no state is to blame. */
    public String inState() {
        return state.isEmpty() ? "" : " in the state (" + state + ")";
    }
}
