package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** What staff do by protocol. */
public record StandingCare(
        @About("Anticoagulation: the name of a shipped strategy, or a strategy written out.") @Nullable
        StrategyChoice anticoagulation) {}
