package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.course.CourseChoice;

/** What staff do by protocol. */
public record StandingCare(
        @About("Anticoagulation: the name of a shipped strategy, or a strategy written out.") @Nullable
        StrategyChoice anticoagulation,

        @About(
                "What staff see to at their rounds: ventilator, ECMO, drugs, weaning; the name of a shipped course, or a course written out.")
        @Nullable
        CourseChoice course) {}
