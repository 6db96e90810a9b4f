package org.lungbridge.scenarios.document.trial;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** The question of a trial under the headings of an estimand (ICH E9(R1), 2019). */
public record Question(
        @About(
                "What the answer is to be used for; teaching and hypotheses unless written, never the care of a patient.")
        @Nullable
        String contextOfUse,

        @About("In whom.") String population,

        @About("What is done, and what rescue is allowed.") String treatment,
        @About("What it is compared with.") String comparison,
        @About("What is counted, and until when.") String outcome,

        @About(
                "What happens on the way and changes what the outcome means: death, stop of heparin, circuit change, withdrawal; and how it is dealt with.")
        String intercurrentEvents,

        @About("How the arms are summarized and compared: a difference of risks at 28 days, a ratio of hazards.")
        @Nullable
        String summaryMeasure) {}
