package org.lungbridge.laboratory;

import java.util.List;

/**
 * How a device measures one thing; numbers in the unit of the measurand.
 *
 * @param measurand what is measured
 * @param precision scatter of results of one sample
 * @param betweenDraws scatter between two draws of the same blood, as a share of the value
 * @param bias what the device reads too much; negative if too little
 * @param interferences what in the sample bends the result
 * @param detectionLimit the least it can tell from nothing
 * @param ceiling the most it can tell; infinite if there is no limit. Full saturation is a result, not beyond the device
 * @param decimals decimals of the report, 0 to 3
 * @param normalLow lower end of the normal range; negative infinity if there is none
 * @param normalHigh upper end of the normal range; infinity if there is none
 */
public record Channel(
        Measurand measurand,
        PrecisionProfile precision,
        double betweenDraws,
        double bias,
        List<Interference> interferences,
        double detectionLimit,
        double ceiling,
        int decimals,
        double normalLow,
        double normalHigh) {
    private static final double[] TENS = {1, 10, 100, 1000};

    public Channel {
        interferences = List.copyOf(interferences);
        if (decimals < 0 || decimals >= TENS.length || !(detectionLimit < ceiling) || !(normalLow <= normalHigh)) {
            throw new IllegalArgumentException(
                    "The channel (%s) has the limits (%s to %s), the normal range (%s to %s) and (%s) decimals, which do not fit together."
                            .formatted(measurand.id(), detectionLimit, ceiling, normalLow, normalHigh, decimals));
        }
    }

    /** A value as the report prints it: within the limits of the device, rounded. */
    double reported(double value) {
        double tens = TENS[decimals];
        return Math.rint(Math.min(ceiling, Math.max(detectionLimit, value)) * tens) / tens;
    }

    /** What stands beside the value in the report. */
    Flag flag(double value) {
        if (value >= ceiling) {
            return measurand == Measurand.ARTERIAL_SATURATION ? Flag.NONE : Flag.ABOVE;
        }
        if (value < detectionLimit) {
            return Flag.BELOW;
        }
        double reported = reported(value);
        return reported < normalLow ? Flag.LOW : reported > normalHigh ? Flag.HIGH : Flag.NONE;
    }
}
