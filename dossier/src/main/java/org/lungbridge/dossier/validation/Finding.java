package org.lungbridge.dossier.validation;

import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.dossier.dataset.Row;

/**
 * What the engine makes of one row.
 *
 * @param dataset whose row
 * @param number of the row, from 1
 * @param row the row
 * @param value what came out, in the unit of the row; not a number if nothing did
 * @param trouble why nothing came out; empty otherwise
 */
public record Finding(Dataset dataset, int number, Row row, double value, String trouble) {
    /** Whether it lies within its bounds, ends included. */
    public boolean passed() {
        return value >= row.least() && value <= row.greatest();
    }

    /** A name that stays the same as long as the dataset keeps its rows: {@code blood/severinghaus#7}. */
    public String key() {
        return dataset.group() + "/" + dataset.id() + "#" + number;
    }

    /**
     * How far the value lies from the middle of its bounds, in half-widths of them: within 1 it passes; 0 or infinite where one
     * bound is open, for passed or not.
     */
    public double distance() {
        double low = row.least();
        double high = row.greatest();
        if (Double.isInfinite(low) || Double.isInfinite(high)) {
            return passed() ? 0 : Double.POSITIVE_INFINITY;
        }
        double half = (high - low) / 2;
        double off = Math.abs(value - (low + half));
        return half == 0 ? (off == 0 ? 0 : Double.POSITIVE_INFINITY) : off / half;
    }
}
