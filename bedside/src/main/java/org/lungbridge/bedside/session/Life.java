package org.lungbridge.bedside.session;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.live.Pacer;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.StepView;

/**
 * The thread of a session: it computes, waits for the clock on the wall and does what it is asked in between. Everything else
 * of the session is touched by it alone.
 */
final class Life implements Pacer {
    private static final long ANSWER_S = 30;
    private static final long HEARTBEAT_NS = 1_000_000_000L;

    private final Parts parts;
    private final Waiting waiting;
    private final Keeper keeper;
    private final Display display;
    private final Questions questions = new Questions();
    private final Thread thread;
    private @Nullable Runnable afterLeaving;
    private double boundary_s;
    private boolean leave;
    private boolean refresh = true;
    private volatile boolean closed;

    Life(String id, Parts parts, Waiting waiting, Keeper keeper, Display display) {
        this.parts = parts;
        this.waiting = waiting;
        this.keeper = keeper;
        this.display = display;
        this.thread = new Thread(this::live, "session-" + id);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Has something done by this thread, and waits for it. */
    <T> T ask(Callable<T> question) {
        return questions.ask(question);
    }

    /** Leaves the engine, since there is something new for it to do. */
    void leaveEngine() {
        leave = true;
        refresh = true;
    }

    /** Leaves the engine, does something to the patient, and goes on. */
    void between(Runnable what) {
        afterLeaving = what;
        leave = true;
    }

    /** What is shown is old. */
    void refresh() {
        refresh = true;
    }

    /** The last boundary of the engine, s: what is ordered lies after it. */
    double boundary_s() {
        return boundary_s;
    }

    private void live() {
        parts.clock().tell();
        while (!closed) {
            try {
                round();
            } catch (RuntimeException broken) {
                broken(broken);
            }
        }
        try {
            keeper.keep();
            keeper.keepPatient();
        } finally {
            parts.broadcast().drop(List.of(Role.values()));
            questions.answerAll();
        }
    }

    /** Until somebody wants to leave the engine, and what is to be done then. */
    private void round() {
        leave = false;
        if (afterLeaving == null && parts.pace().status() != Pace.Status.FAILED) {
            Outcome outcome = parts.patient().go(this);
            if (!outcome.interrupted()) {
                ended(outcome);
            }
        }
        while (!leave && afterLeaving == null && !closed) {
            questions.answer(HEARTBEAT_NS);
        }
        Runnable next = afterLeaving;
        afterLeaving = null;
        if (next != null) {
            next.run();
        }
    }

    private void ended(Outcome outcome) {
        display.tell(outcome.endTime());
        parts.pace().place(outcome.endTime());
        boolean failed = outcome.failure().isPresent();
        parts.clock()
                .because(
                        failed
                                ? "The equations could not be solved further: " + outcome.endReason()
                                : outcome.endReason());
        parts.pace().stop(failed ? Pace.Status.FAILED : Pace.Status.ENDED);
        waiting.release();
        parts.clock().tell();
        parts.broadcast().tell("debrief", Json.object().put("ready", true));
        keeper.keep();
    }

    /** An order that cannot be carried out is taken back; without one the session stands. */
    private void broken(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        if (waiting.isEmpty()) {
            parts.clock().because(message);
            parts.pace().stop(Pace.Status.FAILED);
            parts.clock().tell();
            return;
        }
        parts.deeds().takeBack(waiting.refuse(message));
    }

    @Override
    public boolean leaves() {
        return leave || closed;
    }

    @Override
    public void passing(double from, double to, StepView view) {
        boundary_s = parts.patient().boundary_s();
        parts.screens().phases().look(from, to, view);
        tellWhatIsNew(from, to, view);
        waiting.carriedOut(to); // only now: whoever hears that an order is carried out finds it in the log
        questions.answerAll();
        while (!leaves() && stays(from, to, view)) {
            // One thing after the other, until what is next lies beyond this step.
        }
    }

    /** Does the next thing within a step of the engine; false if it lies beyond. */
    private boolean stays(double from, double to, StepView view) {
        Pace pace = parts.pace();
        if (pace.target_s().isPresent()) {
            return arrives(pace.target_s().getAsDouble(), from, to, view);
        }
        tellWhatIsNew(from, to, view);
        if (pace.goal_s() >= to) {
            return false; // What happens at this very time has not happened yet.
        }
        long wait = pace.untilDue(System.nanoTime());
        if (wait > 0) {
            questions.answer(Math.min(wait, HEARTBEAT_NS));
            if (wait > HEARTBEAT_NS && questions.isEmpty()) {
                display.idle();
            }
        } else {
            display.show(pace.goal_s(), from, view);
            pace.shown(pace.goal_s(), System.nanoTime());
            display.beat();
        }
        return true;
    }

    private void tellWhatIsNew(double from, double to, StepView view) {
        Pace pace = parts.pace();
        if (refresh && pace.target_s().isEmpty() && pace.now_s() < to) {
            display.show(pace.now_s(), from, view);
            refresh = false;
        }
    }

    private boolean arrives(double target_s, double from, double to, StepView view) {
        display.skip(from, Math.min(target_s, to), view);
        if (target_s >= to) {
            return false;
        }
        display.show(target_s, from, view);
        parts.pace().arrive(System.nanoTime());
        refresh = false;
        parts.clock().tell();
        display.numbers();
        return true;
    }

    /** Ends the thread; what a restart needs is on disk. */
    void close() {
        closed = true;
        questions.close();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(ANSWER_S));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
