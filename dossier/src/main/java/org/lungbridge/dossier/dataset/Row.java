package org.lungbridge.dossier.dataset;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One published number and how far off one may be: {@code value} with {@code within} or {@code withinShare}, or the range from
 * {@code low} to {@code high}, one end of which may be open. Numbers in {@code unit}.
 *
 * @param in what goes in beside the inputs of the dataset, by the names of the experiment
 * @param of which of the experiment's numbers
 * @param unit its unit
 * @param value the published number
 * @param within how far off, in the unit
 * @param withinShare how far off, as a share of the value
 * @param low least number
 * @param high greatest number
 * @param trend true if only the direction is published: counted apart
 * @param miss why the row is missed, where it is known to be
 */
public record Row(
        @Nullable Map<String, Double> in,
        String of,
        String unit,
        @Nullable Double value,
        @Nullable Double within,
        @Nullable Double withinShare,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Boolean trend,
        @Nullable String miss) {
    /** A row that has a bound. */
    public Row {
        in = in == null ? null : new TreeMap<>(in);
        boolean around = value != null && (within == null) != (withinShare == null) && low == null && high == null;
        boolean between = value == null && within == null && withinShare == null && (low != null || high != null);
        if (!around && !between) {
            throw new IllegalArgumentException(
                    "The row of (%s) needs (value) with (within) or (withinShare), or (low) and (high).".formatted(of));
        }
    }

    /** What goes in for this row alone, by name. */
    public Map<String, Double> own() {
        return in == null ? Map.of() : in;
    }

    /** Whether only a direction is published. */
    public boolean isTrend() {
        return Boolean.TRUE.equals(trend);
    }

    /** The least number that passes; minus infinity if there is none. */
    public double least() {
        return value == null ? orElse(low, Double.NEGATIVE_INFINITY) : value - tolerance();
    }

    /** The greatest number that passes; infinity if there is none. */
    public double greatest() {
        return value == null ? orElse(high, Double.POSITIVE_INFINITY) : value + tolerance();
    }

    private double tolerance() {
        return within != null ? within : Math.abs(orElse(value, 0) * orElse(withinShare, 0));
    }

    private static double orElse(@Nullable Double written, double otherwise) {
        return written == null ? otherwise : written;
    }
}
