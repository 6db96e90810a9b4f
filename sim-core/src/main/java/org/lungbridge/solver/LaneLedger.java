package org.lungbridge.solver;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of every lane, and the work it took. */
final class LaneLedger {
    private final LaneStatus[] status;
    private final int[] event;
    private final @Nullable IntegrationFailure[] failure;
    private final long[] accepted;
    private final long[] rejected;
    private final long[] rates;
    private final long[] linearizations;

    LaneLedger(int lanes) {
        status = new LaneStatus[lanes];
        java.util.Arrays.fill(status, LaneStatus.AT_TARGET);
        event = new int[lanes];
        failure = new @Nullable IntegrationFailure[lanes];
        accepted = new long[lanes];
        rejected = new long[lanes];
        rates = new long[lanes];
        linearizations = new long[lanes];
    }

    LaneStatus status(int lane) {
        return status[lane];
    }

    int event(int lane) {
        if (status[lane] != LaneStatus.AT_EVENT) {
            throw new IllegalStateException(
                    "Patient lane (%s) is not at an event but (%s).\nMaybe ask its status first."
                            .formatted(lane, status[lane]));
        }
        return event[lane];
    }

    IntegrationFailure failure(int lane) {
        IntegrationFailure found = failure[lane];
        if (found == null) {
            throw new IllegalStateException("Patient lane (%s) has not failed but is (%s).\nMaybe ask its status first."
                    .formatted(lane, status[lane]));
        }
        return found;
    }

    void clear(int lane) {
        status[lane] = LaneStatus.AT_TARGET;
        failure[lane] = null;
    }

    void setOut(int lane) {
        status[lane] = LaneStatus.UNDER_WAY;
        failure[lane] = null;
    }

    void stopAtEvent(int lane, int which) {
        status[lane] = LaneStatus.AT_EVENT;
        event[lane] = which;
    }

    void fail(int lane, double time, double step, int state, String name, double error) {
        status[lane] = LaneStatus.FAILED;
        boolean finite = error < Double.POSITIVE_INFINITY;
        String what = finite
                ? String.format(Locale.ROOT, "state (%s) has an error of (%.3g) times its allowance", name, error)
                : "state (%s) or its rate is not a finite number".formatted(name);
        String hint = finite
                ? "Maybe its partial derivatives are incomplete or its rate jumps."
                : "Maybe a control or a state is far outside its range.";
        String reason = String.format(
                Locale.ROOT,
                "The patient cannot go on at time (%s s): with a step of (%.3g s) %s.\n%s",
                time,
                step,
                what,
                hint);
        failure[lane] = new IntegrationFailure(time, step, state, name, reason);
    }

    /** A library gave up. */
    void refuse(int lane, double time, double step, String firstState, RuntimeException refusal) {
        status[lane] = LaneStatus.FAILED;
        String reason = "The patient cannot go on at time (%s s), first state (%s): %s\n%s"
                .formatted(
                        time,
                        firstState,
                        refusal.getMessage(),
                        "Maybe the equations are too stiff for an explicit method; rodas5p is made for them.");
        failure[lane] = new IntegrationFailure(time, step, 0, firstState, reason);
    }

    void countAccepted(int lane) {
        accepted[lane]++;
    }

    void countRates(int lane, int count) {
        rates[lane] += count;
    }

    void countStep(int lane, boolean wasAccepted, StepMethod method) {
        if (wasAccepted) {
            accepted[lane]++;
        } else {
            rejected[lane]++;
        }
        rates[lane] += method.ratesPerStep();
        linearizations[lane] += method.linearizationsPerStep();
    }

    Statistics statistics(int lane, long fallbacks) {
        return new Statistics(
                accepted[lane],
                rejected[lane],
                rates[lane],
                linearizations[lane],
                linearizations[lane] + fallbacks,
                fallbacks);
    }
}
