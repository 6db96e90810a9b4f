package org.lungbridge.outcome;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * When the lung first answered to treatment: for each criterion the beginning of the first 24 hours in which it was met
 * throughout. A relapse afterwards changes nothing here.
 *
 * <pre>
 *   bleeding      less than 100 mL a day into the lung
 *   oxygenation   PaO2/FiO2 of 200 mmHg or more
 *   radiograph    opacity at most half of the worst before
 * </pre>
 *
 * <p>Source S3 asks to follow symptoms, oxygenation and radiograph; the bounds are design choices.
 *
 * @param bleeding when the lung first hardly bled, s
 * @param oxygenation when oxygenation was first better, s
 * @param radiograph when the radiograph was first better, s
 */
public record Response(OptionalDouble bleeding, OptionalDouble oxygenation, OptionalDouble radiograph) {
    private static final double LITTLE_ML_PER_H = 100 / 24.0;
    private static final double BETTER_RATIO = 200;
    private static final double HALF = 0.5;

    static Response of(Course course) {
        return new Response(
                lasting(course, "alveolarBleeding_mLPerH", flow -> flow < LITTLE_ML_PER_H),
                lasting(course, "PaO2FiO2_mmHg", ratio -> ratio >= BETTER_RATIO),
                cleared(course));
    }

    /** When all three had been met; empty if one never was. */
    public OptionalDouble complete() {
        if (bleeding.isEmpty() || oxygenation.isEmpty() || radiograph.isEmpty()) {
            return OptionalDouble.empty();
        }
        double latest = Math.max(bleeding.getAsDouble(), Math.max(oxygenation.getAsDouble(), radiograph.getAsDouble()));
        return OptionalDouble.of(latest);
    }

    private static OptionalDouble lasting(Course course, String id, DoublePredicate met) {
        return course.where(id, met).stream()
                .filter(span -> span.to() - span.from() >= Span.DAY)
                .mapToDouble(Span::from)
                .findFirst();
    }

    private static OptionalDouble cleared(Course course) {
        String id = "chestRadiographScore";
        double[] worst = {0};
        return lasting(course, id, score -> {
            worst[0] = Math.max(worst[0], score);
            return worst[0] > 0 && score <= HALF * worst[0];
        });
    }
}
