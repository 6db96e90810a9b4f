package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Ends life support: ECMO circuit disconnected, vasopressors off, tube out, comfort care. */
@About("Ends life support: ECMO circuit disconnected, vasopressors off, tube out, comfort care.")
public record WithdrawLifeSupport(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Why; no-recovery unless written.") @Nullable WithdrawalCause reason)
        implements TimelineOrder {}
