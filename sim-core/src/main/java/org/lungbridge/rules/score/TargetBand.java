package org.lungbridge.rules.score;

/**
 * A column that should stay in a band; its points are shared out by time.
 *
 * @param column id of the recording
 * @param low in the unit of the column; minus infinity for none
 * @param high in the unit of the column; infinity for none
 * @param from the state or rule with which its time begins; empty for the start of the run
 * @param start when it begins at the earliest, s
 * @param end when it ends, s; infinite for the end of the run
 * @param weight points for all of the time in the band
 */
public record TargetBand(
        String id, String column, double low, double high, String from, double start, double end, double weight) {
    /** Whether a value lies in the band, ends included. */
    boolean holds(double value) {
        return value >= low && value <= high;
    }
}
