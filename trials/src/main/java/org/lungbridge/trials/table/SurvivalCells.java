package org.lungbridge.trials.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.Death;
import org.lungbridge.outcome.FreeDays;
import org.lungbridge.outcome.Span;
import org.lungbridge.trials.endpoint.Evidence;

/** Death, ECMO, ventilator and stay. */
final class SurvivalCells {
    private static final double SECOND = 1;
    private static final double LASTING = 48 * 3600;
    private static final int[] HORIZONS = {28, 60, 90, 180};

    private final Course course;
    private final CourseOutcome outcome;

    private SurvivalCells(Evidence evidence) {
        course = evidence.course();
        outcome = evidence.outcome();
    }

    static void put(Cells cells, Evidence evidence) {
        SurvivalCells all = new SurvivalCells(evidence);
        all.death(cells);
        all.ecmo(cells);
        all.ventilator(cells);
        all.stay(cells);
    }

    private void death(Cells cells) {
        cells.number("followed_d", course.end() / Span.DAY);
        cells.yes("alive", outcome.death().isEmpty());
        outcome.death().ifPresent(death -> {
            cells.number("death_d", death.time() / Span.DAY);
            cells.text("deathCause", death.cause());
            cells.text("deathMode", word(death.mode()));
            cells.yes("deathOnEcmo", outcome.ecmo().stream().anyMatch(this::lastsTillDeath));
        });
        for (int horizon : HORIZONS) {
            known(death(), horizon).ifPresent(dead -> cells.yes("survived" + horizon, !dead));
        }
        if (outcome.stay().hospital().isPresent() || outcome.death().isPresent()) {
            cells.yes("leftAlive", outcome.stay().hospital().isPresent());
        }
        cells.happened("withdrawn", outcome.withdrawn());
        cells.happened("transplanted", outcome.transplant());
        cells.yes("limited", !course.all("limit-life-support").isEmpty());
    }

    private OptionalDouble death() {
        return outcome.death().map(Death::time).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** Whether it was so by this day; empty where nobody knows. */
    private Optional<Boolean> known(OptionalDouble time, int horizon) {
        double until = horizon * Span.DAY;
        if (time.isPresent() && time.getAsDouble() <= until) {
            return Optional.of(true);
        }
        return course.end() >= until - SECOND ? Optional.of(false) : Optional.empty();
    }

    private boolean lastsTillDeath(Span run) {
        return run.open() || endedByWithdrawal(run);
    }

    private boolean endedByWithdrawal(Span span) {
        OptionalDouble withdrawn = outcome.withdrawn();
        return withdrawn.isPresent() && Math.abs(withdrawn.getAsDouble() - span.to()) <= SECOND;
    }

    private void ecmo(Cells cells) {
        List<Span> runs = outcome.ecmo();
        cells.yes("ecmo", !runs.isEmpty()).count("ecmoRuns", runs.size()).number("ecmoDays", Span.days(runs));
        cells.number("ecmoFreeDays28", FreeDays.everyDayOff(runs, course, 28).days());
        cells.number("ecmoFreeDays60", FreeDays.everyDayOff(runs, course, 60).days());
        if (runs.isEmpty()) {
            return;
        }
        cells.number("ecmoStart_d", runs.get(0).from() / Span.DAY);
        Span last = runs.get(runs.size() - 1);
        if (!last.open() || outcome.death().isPresent()) {
            cells.number("ecmoEnd_d", last.to() / Span.DAY);
        }
        cells.yes("recannulated", outcome.recannulations() > 0);
        weaned(cells, runs);
    }

    private void weaned(Cells cells, List<Span> runs) {
        boolean unknown = false;
        for (int i = 0; i < runs.size(); i++) {
            Span run = runs.get(i);
            if (!run.open() && !endedByWithdrawal(run)) {
                boolean another = i + 1 < runs.size();
                double off = (another ? runs.get(i + 1).from() : course.end()) - run.to();
                if (off >= LASTING) {
                    cells.yes("weaned", true).number("weaned_d", run.to() / Span.DAY);
                    return;
                }
                unknown = !another && course.alive();
            }
        }
        if (!unknown) {
            cells.yes("weaned", false);
        }
    }

    private void ventilator(Cells cells) {
        List<Span> bound = outcome.ventilator();
        cells.number("ventilatorDays", Span.days(bound));
        FreeDays month = FreeDays.afterLast(bound, course, 28);
        FreeDays two = FreeDays.afterLast(bound, course, 60);
        cells.number("ventilatorFreeDays28", month.days()).yes("observed28", month.observed());
        cells.number("ventilatorFreeDays60", two.days()).yes("observed60", two.observed());
        if (!bound.isEmpty()) {
            Span last = bound.get(bound.size() - 1);
            boolean lived = last.to() < course.end() - SECOND;
            if (!last.open() && lived && !endedByWithdrawal(last)) {
                cells.number("extubated_d", last.to() / Span.DAY);
            }
        }
    }

    private void stay(Cells cells) {
        OptionalDouble unit = outcome.stay().intensiveCare();
        OptionalDouble hospital = outcome.stay().hospital();
        cells.day("leftIntensiveCare_d", unit).day("leftHospital_d", hospital);
        cells.number("intensiveCareDays", unit.orElse(course.end()) / Span.DAY);
        cells.number("hospitalDays", hospital.orElse(course.end()) / Span.DAY);
        cells.text("support", word(outcome.lastSupport()));
    }

    /** A constant as it is written: {@code room-air}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
