package org.lungbridge.care;

/**
 * When the monitored test is drawn; all times in s.
 *
 * @param interval usual time between two draws
 * @param afterChange time from a change of the infusion, or from its start, to the next draw
 * @param settled a result drawn sooner than this after a change is not acted on
 * @param steadyAfter after so many results in range in a row the interval is the steady one; 0 never
 * @param steadyInterval time between two draws of a patient in range
 */
public record Sampling(double interval, double afterChange, double settled, int steadyAfter, double steadyInterval) {
    public Sampling {
        Checks.positive("interval between samples", interval);
        Checks.positive("time from a change to the next sample", afterChange);
        Checks.notNegative("time until a change has settled", settled);
        if (steadyAfter < 0 || steadyAfter > 0 && !(steadyInterval > 0) || settled > afterChange) {
            throw new IllegalArgumentException(
                    "Samples every (%s s) after (%s) in range, (%s s) after a change, settled after (%s s) do not fit together."
                            .formatted(steadyInterval, steadyAfter, afterChange, settled));
        }
    }

    /** The interval after so many results in range in a row. */
    double interval(int inRange) {
        return steadyAfter > 0 && inRange >= steadyAfter ? steadyInterval : interval;
    }
}
