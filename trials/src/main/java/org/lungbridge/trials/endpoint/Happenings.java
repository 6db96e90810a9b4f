package org.lungbridge.trials.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Barc;
import org.lungbridge.outcome.Bleed;
import org.lungbridge.outcome.Death;
import org.lungbridge.outcome.GradedBleed;
import org.lungbridge.outcome.Span;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.endpoint.BleedGrade;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointCriterion;

/**
 * When the event of an endpoint happened, every time, over what a course left behind.
 *
 * <pre>
 *   event     each line of something that happened or was done with one of the names and words
 *   bleed     the begin of each bleed that fulfills all that is written
 *   fall      when a value first lies so far below the highest of the time before; again only from a new high on
 *   value     the begin of each stretch beyond the bound that lasts long enough; of a test each such result
 *   product   when the amount of the time before is reached; units begin to count anew then
 *   death     the death
 *   any       all of them together;  all: each time that the last of them happens while the others lie within the time
 * </pre>
 *
 * <p>Comparisons have a relative tolerance of 1e-9, so that a fall from 9.5 to 7.5 is one of 2.
 */
public final class Happenings {
    private static final double ROUNDING = 1e-9;

    private final Evidence evidence;

    private Happenings(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The times of all that fulfills a criterion, s, rising. */
    public static double[] of(EndpointCriterion criterion, Evidence evidence) {
        return new Happenings(evidence).times(criterion);
    }

    private double[] times(EndpointCriterion criterion) {
        DoubleStream times;
        if (criterion instanceof EndpointCriterion.Event event) {
            times = events(event);
        } else if (criterion instanceof EndpointCriterion.Bled bled) {
            times = bleeds(bled);
        } else if (criterion instanceof EndpointCriterion.Fall fall) {
            times = falls(fall);
        } else if (criterion instanceof EndpointCriterion.Value value) {
            times = beyond(value);
        } else if (criterion instanceof EndpointCriterion.Product product) {
            times = GivenProduct.reached(evidence.course(), product);
        } else if (criterion instanceof EndpointCriterion.Died died) {
            times = deaths(died);
        } else if (criterion instanceof EndpointCriterion.Any any) {
            times = any.of().stream().flatMapToDouble(part -> DoubleStream.of(times(part)));
        } else {
            times = together((EndpointCriterion.All) criterion);
        }
        return times.sorted().toArray();
    }

    private DoubleStream events(EndpointCriterion.Event wanted) {
        return evidence
                .course()
                .all(event -> wanted.what().contains(event.what()) && says(wanted, event.detail()))
                .stream()
                .mapToDouble(EventRecord::time);
    }

    private static boolean says(EndpointCriterion.Event wanted, String detail) {
        List<String> with = wanted.containing();
        List<String> without = wanted.without();
        return (with == null || with.stream().anyMatch(detail::contains))
                && (without == null || without.stream().noneMatch(detail::contains));
    }

    private DoubleStream bleeds(EndpointCriterion.Bled wanted) {
        return evidence.outcome().bleeds().stream()
                .filter(graded -> fulfills(wanted, graded))
                .mapToDouble(graded -> graded.bleed().span().from());
    }

    private static boolean fulfills(EndpointCriterion.Bled wanted, GradedBleed graded) {
        Bleed bleed = graded.bleed();
        return (wanted.sites() == null || wanted.sites().contains(bleed.site()))
                && (wanted.notSites() == null || !wanted.notSites().contains(bleed.site()))
                && (wanted.grade() == null || reaches(wanted.grade(), graded))
                && atLeast(wanted.hemoglobinFall_gPerDL(), bleed.hemoglobinFall_gPerDL())
                && atLeast(wanted.redCells_units(), bleed.redCells_units())
                && atLeast(wanted.volume_mL(), bleed.volume_mL())
                && (wanted.treated() == null || wanted.treated() == bleed.treated())
                && (wanted.vasopressors() == null || wanted.vasopressors() == bleed.pressors())
                && (wanted.fatal() == null || wanted.fatal() == bleed.fatal());
    }

    private static boolean reaches(BleedGrade grade, GradedBleed graded) {
        return switch (grade) {
            case ISTH_MAJOR -> graded.isthMajor();
            case ELSO_MAJOR -> graded.elsoMajor();
            case BARC_2 -> graded.barc().compareTo(Barc.TYPE_2) >= 0;
            case BARC_3 -> graded.barc().compareTo(Barc.TYPE_3A) >= 0;
            case BARC_5 -> graded.barc() == Barc.TYPE_5B;
        };
    }

    private static boolean atLeast(@Nullable Double wanted, double value) {
        return wanted == null || reached(value, wanted);
    }

    /** Whether a value reaches a bound, up to rounding. */
    static boolean reached(double value, double bound) {
        return value >= bound - ROUNDING * Math.max(1, Math.abs(bound));
    }

    private DoubleStream falls(EndpointCriterion.Fall fall) {
        Series series = Series.of(evidence, fall.column(), fall.test());
        double within = fall.within().engineValue();
        List<Double> found = new ArrayList<>();
        int anew = 0;
        for (int i = 0; i < series.size(); i++) {
            double highest = Double.NEGATIVE_INFINITY;
            for (int k = i; k >= anew && series.times()[i] - series.times()[k] <= within; k--) {
                highest = Math.max(highest, series.values()[k]);
            }
            if (reached(highest - series.values()[i], fall.by())) {
                found.add(series.times()[i]);
                anew = i;
            }
        }
        return found.stream().mapToDouble(Double::doubleValue);
    }

    private DoubleStream beyond(EndpointCriterion.Value wanted) {
        if (wanted.column() == null) {
            Series results = Series.of(evidence, null, wanted.test());
            List<Double> found = new ArrayList<>();
            for (int i = 0; i < results.size(); i++) {
                if (isBeyond(wanted, results.values()[i])) {
                    found.add(results.times()[i]);
                }
            }
            return found.stream().mapToDouble(Double::doubleValue);
        }
        Measure lasting = wanted.lasting();
        double least = lasting == null ? 0 : lasting.engineValue();
        return evidence.course().where(wanted.column(), value -> isBeyond(wanted, value)).stream()
                .filter(span -> reached(span.to() - span.from(), least))
                .mapToDouble(Span::from);
    }

    private static boolean isBeyond(EndpointCriterion.Value wanted, double value) {
        Double below = wanted.below();
        Double above = wanted.above();
        return below == null ? above != null && value > above : value < below;
    }

    private DoubleStream deaths(EndpointCriterion.Died wanted) {
        return evidence.outcome().death().filter(death -> isOne(wanted, death)).stream()
                .mapToDouble(Death::time);
    }

    private static boolean isOne(EndpointCriterion.Died wanted, Death death) {
        return (wanted.causes() == null || wanted.causes().stream().anyMatch(death.cause()::contains))
                && (wanted.modes() == null
                        || wanted.modes().stream()
                                .anyMatch(
                                        mode -> mode.name().equals(death.mode().name())));
    }

    private DoubleStream together(EndpointCriterion.All all) {
        List<double[]> parts = all.of().stream().map(this::times).toList();
        Measure within = all.within();
        double span = within == null ? Double.POSITIVE_INFINITY : within.engineValue();
        return parts.stream()
                .flatMapToDouble(DoubleStream::of)
                .filter(time -> parts.stream().allMatch(part -> anyBetween(part, time - span, time)))
                .distinct();
    }

    private static boolean anyBetween(double[] times, double from, double to) {
        return DoubleStream.of(times).anyMatch(time -> reached(time, from) && time <= to);
    }
}
