package org.lungbridge.bedside.session;

import java.util.Locale;
import java.util.OptionalDouble;
import org.lungbridge.bedside.wire.Digits;

/** How simulated time follows the clock on the wall: in ticks of a fifth of a second. It never runs ahead of the engine. */
final class Pace {
    /** Wall time between two frames, s. */
    static final double TICK_S = 0.2;

    static final double SLOWEST = 0.1;
    static final double FASTEST = 3600;
    private static final double NANOS = 1e9;

    /** What a session does. */
    enum Status {
        READY,
        RUNNING,
        PAUSED,
        FROZEN,
        MOVING,
        ENDED,
        FAILED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Status status = Status.READY;
    private Status afterwards = Status.PAUSED;
    private double speed = 1;
    private double now_s;
    private double target_s = Double.NaN;
    private long due;

    Status status() {
        return status;
    }

    double speed() {
        return speed;
    }

    /** The simulated time that was shown last, s. */
    double now_s() {
        return now_s;
    }

    boolean running() {
        return status == Status.RUNNING;
    }

    /** Where the patient is being moved to as fast as it goes; empty at other times. */
    OptionalDouble target_s() {
        return status == Status.MOVING ? OptionalDouble.of(target_s) : OptionalDouble.empty();
    }

    /** The simulated time of the next frame, s. */
    double goal_s() {
        return running() ? Digits.millis(now_s + speed * TICK_S) : now_s;
    }

    /** How long until the next frame is due, ns; a long time while nothing runs. */
    long untilDue(long nanoTime) {
        return running() ? due - nanoTime : Long.MAX_VALUE;
    }

    /** A frame was shown. */
    void shown(double time_s, long nanoTime) {
        now_s = time_s;
        due = Math.max(due + (long) (TICK_S * NANOS), nanoTime);
    }

    void run(long nanoTime) {
        status = Status.RUNNING;
        due = nanoTime + (long) (TICK_S * NANOS);
    }

    void stop(Status how) {
        status = how;
    }

    void speed(double times) {
        if (!(times >= SLOWEST && times <= FASTEST)) {
            throw Refused.invalid("The speed is (%s); %s to %s is due.".formatted(times, SLOWEST, FASTEST));
        }
        speed = times;
    }

    /** Goes to a time as fast as the engine can. */
    void move(double to_s, Status then) {
        target_s = to_s;
        afterwards = then;
        status = Status.MOVING;
    }

    /** Has come where it was moved to. */
    void arrive(long nanoTime) {
        now_s = target_s;
        if (afterwards == Status.RUNNING) {
            run(nanoTime);
        } else {
            status = afterwards;
        }
    }

    /** Is at another time now, s. */
    void place(double time_s) {
        now_s = time_s;
    }
}
