package org.lungbridge.scenarios.document.teaching;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** A planned question. */
public record DebriefQuestion(
        @About("What is asked.") String ask,

        @About("The state, rule or critical action it belongs to; it is asked if that came.") @Nullable
        String about) {}
