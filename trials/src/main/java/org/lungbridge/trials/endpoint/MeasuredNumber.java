package org.lungbridge.trials.endpoint;

import org.jspecify.annotations.Nullable;
import org.lungbridge.outcome.Span;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointMeasure;
import org.lungbridge.scenarios.document.trial.endpoint.Statistic;

/**
 * One number of the values of a course. A recorded value holds from its row to the next one, and weighs so much in a mean; each
 * result of a test weighs the same.
 */
final class MeasuredNumber {
    private MeasuredNumber() {}

    /** The number; not a number where there is no value. */
    static double of(EndpointMeasure measure, Evidence evidence) {
        Series series = Series.of(evidence, measure.column(), measure.test());
        double from = seconds(measure.from(), 0);
        double until = seconds(measure.until(), Double.POSITIVE_INFINITY);
        boolean weighed = measure.column() != null;
        Sum sum = new Sum(measure);
        for (int i = 0; i < series.size(); i++) {
            double time = series.times()[i];
            boolean counts = time >= from
                    && time < until
                    && (!measure.isOnEcmoOnly() || Span.holds(evidence.outcome().ecmo(), time));
            if (counts) {
                double next = i + 1 < series.size() ? Math.min(until, series.times()[i + 1]) : time;
                sum.add(series.values()[i], weighed ? next - time : 1);
            }
        }
        return sum.result();
    }

    private static double seconds(@Nullable Measure time, double otherwise) {
        return time == null ? otherwise : time.engineValue();
    }

    /** What grows value by value. */
    private static final class Sum {
        private final Statistic statistic;
        private final double bound;
        private double result = Double.NaN;
        private double weight;

        Sum(EndpointMeasure measure) {
            statistic = measure.statistic();
            Double written = measure.bound();
            bound = written == null ? Double.NaN : written;
        }

        void add(double value, double seconds) {
            if (Double.isNaN(value)) {
                return;
            }
            double before = Double.isNaN(result) ? 0 : result;
            weight += seconds;
            result = switch (statistic) {
                case MEAN -> before + value * seconds;
                case LOWEST -> Double.isNaN(result) ? value : Math.min(result, value);
                case HIGHEST -> Double.isNaN(result) ? value : Math.max(result, value);
                case LAST -> value;
                case DAYS_BELOW -> before + (value < bound ? seconds / Span.DAY : 0);
                case DAYS_ABOVE -> before + (value > bound ? seconds / Span.DAY : 0);
            };
        }

        double result() {
            return statistic == Statistic.MEAN ? result / weight : result;
        }
    }
}
