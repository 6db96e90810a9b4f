package org.lungbridge.bedside.session;

import org.lungbridge.engine.StepView;

/** Reads the patient for the screens and tells pages what they show: five times a second, and the rest less often. */
final class Display {
    private static final int CLOCK_EVERY = 5;
    private static final double SKIPPED_EVERY_S = 30;

    private final Parts parts;
    private final Keeper keeper;
    private final long began = System.nanoTime();
    private int beat;

    Display(Parts parts, Keeper keeper) {
        this.parts = parts;
        this.keeper = keeper;
    }

    /** Wall time since the session began, s. */
    double wall_s() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Shows the patient at a time (s) within a step that began at another. */
    void show(double time_s, double from, StepView view) {
        Screens screens = parts.screens();
        screens.read(time_s, Math.max(time_s, from), view, parts.pace().running());
        tell(time_s);
        if (parts.alarms().look(time_s, wall_s(), screens::seen)) {
            parts.broadcast().tell("alarms", AlarmJson.active(parts.alarms(), wall_s()));
        }
        parts.broadcast().show("frame", screens.frame(time_s, wall_s()));
    }

    /** A stretch of a step that time is moved over (s): trends and alarms go on, pages see nothing. */
    void skip(double from, double to, StepView view) {
        double first = Math.max(from, parts.screens().trends().end_s());
        boolean changed = false;
        for (double time_s = Math.ceil(first / SKIPPED_EVERY_S) * SKIPPED_EVERY_S;
                time_s < to;
                time_s += SKIPPED_EVERY_S) {
            parts.screens().pass(time_s, view);
            if (time_s > parts.narrator().silentUntil_s()) {
                changed |= parts.alarms().look(time_s, wall_s(), parts.screens()::seen);
            }
        }
        if (changed) {
            parts.broadcast().tell("alarms", AlarmJson.active(parts.alarms(), wall_s()));
        }
    }

    /** Tells what has happened up to a time, s. */
    void tell(double time_s) {
        parts.narrator()
                .tell(
                        parts.patient().events(),
                        parts.patient()::results,
                        time_s,
                        parts.screens().radiograph());
    }

    /** After a frame: what comes once in a while. */
    void beat() {
        beat++;
        int perSecond = (int) Math.rint(1 / Pace.TICK_S);
        if (beat % perSecond == 0) {
            numbers();
            parts.broadcast()
                    .showInstructor(
                            "truth", parts.screens().numbers(parts.pace().now_s(), false));
        }
        if (beat % (perSecond * CLOCK_EVERY) == 0) {
            parts.clock().tell();
            keeper.keepGoing();
        }
    }

    void numbers() {
        parts.broadcast().show("numbers", parts.screens().numbers(parts.pace().now_s(), true));
    }

    /** While nothing runs pages still see that the server is there. */
    void idle() {
        parts.screens().stand();
        parts.broadcast().show("frame", frame());
    }

    /** The frame as it is now. */
    String frame() {
        return parts.screens().frame(parts.pace().now_s(), wall_s());
    }
}
