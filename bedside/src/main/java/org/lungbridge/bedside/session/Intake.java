package org.lungbridge.bedside.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Digits;

/** Takes orders in: each gets its moment, goes to the patient, and is waited for. */
final class Intake {
    private static final double MILLI = 1e-3;

    private final Parts parts;
    private final Waiting waiting;
    private final Life life;
    private final Keeper keeper;

    Intake(Parts parts, Waiting waiting, Life life, Keeper keeper) {
        this.parts = parts;
        this.waiting = waiting;
        this.life = life;
        this.keeper = keeper;
    }

    /**
     * Takes all of these orders, or none.
     *
     * @throws Refused with the reason
     */
    List<Waiting.Given> take(Role role, List<OrderDesk.Wish> wishes) {
        Deeds.require(role, parts.pace().status(), parts.room().mayOrder());
        List<Waiting.Given> given = parts.deeds().take(wishes, this::take);
        waiting.add(given);
        LabSteps.into(parts.room(), parts.deeds().steps());
        life.leaveEngine();
        keeper.keep();
        return given;
    }

    private Waiting.Given take(OrderDesk.Wish wish) {
        Pace pace = parts.pace();
        double time_s = Double.isNaN(wish.at_s()) ? nextMoment() : wish.at_s();
        if (time_s <= Math.max(life.boundary_s(), pace.now_s() - MILLI)) {
            throw Refused.invalid("The time (%s s) is past.".formatted(time_s));
        }
        if (parts.screens().connected()
                && wish.body().path("order").asString("").equals("start-ecmo")) {
            throw Refused.notNow("The ECMO runs already; what is set is changed with set-ecmo.");
        }
        parts.deeds().add(wish.step(time_s), time_s);
        boolean now = Double.isNaN(wish.at_s());
        if (now) {
            pace.place(time_s);
        }
        return new Waiting.Given(time_s, now ? new CompletableFuture<>() : CompletableFuture.completedFuture(null));
    }

    /** The earliest moment, to the millisecond, at which something can still be ordered. */
    double nextMoment() {
        double now_s = parts.pace().now_s();
        double past_s = Math.max(life.boundary_s(), parts.narrator().lastTold_s());
        double moment = Digits.millis(Math.max(now_s, past_s));
        while (moment < now_s || moment <= past_s) {
            moment = Digits.millis(moment + MILLI);
        }
        return moment;
    }
}
