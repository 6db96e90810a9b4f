package org.lungbridge.bedside.session;

import org.lungbridge.engine.StepView;

/** Reads the patient for the screens and tells pages what they show: five times a second, and the rest less often. */
final class Display {
    private static final int CLOCK_EVERY = 5;

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
