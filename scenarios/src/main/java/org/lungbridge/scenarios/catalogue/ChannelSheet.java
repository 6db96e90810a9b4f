package org.lungbridge.scenarios.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.laboratory.Channel;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.laboratory.PrecisionProfile;

/**
 * One result of a device; all numbers in {@code unit}, which must be that of the measurand. Without {@code precision} it is
 * computed from other results of the device.
 */
public record ChannelSheet(
        String measurand,
        String unit,
        @Nullable List<PrecisionPoint> precision,
        @Nullable Double betweenDraws,
        @Nullable Double bias,
        @Nullable List<InterferenceSheet> interferences,
        @Nullable Double detectionLimit,
        @Nullable Double ceiling,
        double decimals,
        @Nullable Double normalLow,
        @Nullable Double normalHigh) {
    /** A sheet whose lists nobody changes afterwards. */
    public ChannelSheet {
        precision = precision == null ? null : List.copyOf(precision);
        interferences = interferences == null ? null : List.copyOf(interferences);
    }

    private static final double NONE = Double.POSITIVE_INFINITY;

    Channel channel() {
        Measurand known = Measurand.find(measurand)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The measurand (%s) of a data sheet is unknown.".formatted(measurand)));
        if (!known.unit().code().equals(unit)) {
            throw new IllegalArgumentException("The measurand (%s) of a data sheet is in (%s) instead of (%s)."
                    .formatted(measurand, unit, known.unit().code()));
        }
        return new Channel(
                known,
                profile(),
                betweenDraws == null ? 0 : betweenDraws,
                bias == null ? 0 : bias,
                interferences == null
                        ? List.of()
                        : interferences.stream()
                                .map(InterferenceSheet::interference)
                                .toList(),
                detectionLimit == null ? -NONE : detectionLimit,
                ceiling == null ? NONE : ceiling,
                (int) decimals,
                normalLow == null ? -NONE : normalLow,
                normalHigh == null ? NONE : normalHigh);
    }

    private PrecisionProfile profile() {
        if (precision == null) {
            return PrecisionProfile.share(0);
        }
        double[] at = precision.stream().mapToDouble(PrecisionPoint::at).toArray();
        double[] sd = precision.stream().mapToDouble(PrecisionPoint::sd).toArray();
        return PrecisionProfile.of(at, sd);
    }
}
