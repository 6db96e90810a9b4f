package org.lungbridge.bedside.session;

import org.lungbridge.bedside.wire.Digits;

/** Goes back in time, and ends a session. */
final class TimeMoves {
    /** The line of the log that says that time went back. */
    static final String REWOUND = "rewound";

    private final Parts parts;
    private final Waiting waiting;
    private final Life life;
    private final Keeper keeper;

    TimeMoves(Parts parts, Waiting waiting, Life life, Keeper keeper) {
        this.parts = parts;
        this.waiting = waiting;
        this.life = life;
        this.keeper = keeper;
    }

    /**
     * Goes back to a time (s).
     *
     * @param actor who wants it
     * @param pages begins every page anew
     */
    void rewind(double time_s, String actor, Runnable pages) {
        life.between(() -> {
            parts.patient().rewind(time_s);
            parts.deeds().follow();
            begunAnew(time_s);
            keeper.forgetPatient();
            parts.log().forgetAfter(time_s);
            parts.narrator().line(time_s, Session.KIND, actor, REWOUND, "back to " + Digits.time(time_s) + " s", true);
            if (time_s > 0) {
                parts.pace().move(time_s, Pace.Status.PAUSED);
            } else {
                parts.pace().stop(Pace.Status.READY);
            }
            pages.run();
            parts.clock().tell();
            keeper.keep();
        });
    }

    private void begunAnew(double time_s) {
        parts.clock().beginAnew();
        parts.pace().place(time_s);
        parts.screens().trends().forgetAfter(time_s);
        parts.screens().phases().forgetAfter(time_s);
        parts.alarms().clear();
        parts.narrator().backTo(time_s);
        waiting.release();
        life.refresh();
        LabSteps.into(parts.room(), parts.deeds().steps());
    }

    /** Ends the run at a time (s) that has not come to pass. */
    void end(double end_s) {
        life.between(() -> {
            parts.patient().endAt(end_s);
            parts.pace().move(end_s, Pace.Status.ENDED);
            keeper.keep();
        });
    }
}
