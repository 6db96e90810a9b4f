package org.lungbridge.trials.population;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.StandingCare;
import org.lungbridge.scenarios.document.StrategyChoice;
import org.lungbridge.scenarios.document.course.CourseChoice;
import org.lungbridge.scenarios.document.course.CourseDocument;
import org.lungbridge.scenarios.document.strategy.StaffErrors;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.trial.Decisions;
import org.lungbridge.scenarios.document.trial.RecordPath;

/**
 * What staff do by protocol, written out so that parts of it can be changed.
 *
 * @param strategy of anticoagulation, if there is one
 * @param course if there is one
 */
record Care(@Nullable StrategyDocument strategy, @Nullable CourseDocument course) {
    private static final RecordPath ERRORS = RecordPath.of("errors");
    private static final RecordPath LOOK = RecordPath.of("lookInterval");
    private static final RecordPath SUCTION = RecordPath.of("suction.duration");
    private static final RecordPath INTERVAL = RecordPath.of("interval");

    static Care of(@Nullable StandingCare care) {
        return care == null
                ? new Care(null, null)
                : new Care(null, null).with(care.anticoagulation()).with(care.course());
    }

    Care with(@Nullable StrategyChoice choice) {
        if (choice == null) {
            return this;
        }
        StrategyDocument inline = choice.inline();
        return new Care(inline == null ? Library.strategy(String.valueOf(choice.name())) : inline, course);
    }

    Care with(@Nullable CourseChoice choice) {
        if (choice == null) {
            return this;
        }
        CourseDocument inline = choice.inline();
        return new Care(strategy, inline == null ? Library.course(String.valueOf(choice.name())) : inline);
    }

    /** A duty that is written takes the place of the same duty, whole. */
    Care with(@Nullable CourseDocument changes) {
        if (changes == null || course == null) {
            return changes == null ? this : new Care(strategy, changes);
        }
        CourseDocument changed = course;
        for (RecordComponent component : CourseDocument.class.getRecordComponents()) {
            RecordPath path = RecordPath.of(component.getName());
            Object written = path.in(changes);
            changed = written == null ? changed : path.with(changed, written);
        }
        return new Care(strategy, changed);
    }

    Care without(@Nullable List<String> duties) {
        CourseDocument changed = course;
        if (duties == null || changed == null) {
            return this;
        }
        for (String duty : duties) {
            changed = RecordPath.of(duty).with(changed, null);
        }
        return new Care(strategy, changed);
    }

    Care with(@Nullable StaffErrors errors) {
        return errors == null || strategy == null ? this : new Care(ERRORS.with(strategy, errors), course);
    }

    Care with(@Nullable Decisions decisions) {
        if (decisions == null) {
            return this;
        }
        StrategyDocument looked =
                strategy == null || decisions.look() == null ? strategy : LOOK.with(strategy, decisions.look());
        return new Care(looked, course == null ? null : paced(course, decisions));
    }

    private static CourseDocument paced(CourseDocument course, Decisions decisions) {
        CourseDocument rounded = decisions.rounds() == null ? course : INTERVAL.with(course, decisions.rounds());
        boolean sucks = rounded.suction() != null && decisions.suction() != null;
        return sucks ? SUCTION.with(rounded, decisions.suction()) : rounded;
    }

    /** As it stands in a document. */
    StandingCare standing() {
        return new StandingCare(
                strategy == null ? null : new StrategyChoice(null, strategy),
                course == null ? null : new CourseChoice(null, course));
    }
}
