package org.lungbridge.bedside.session;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.alarm.AlarmBoard;
import org.lungbridge.bedside.alarm.UsualLimits;
import org.lungbridge.bedside.live.LivePatient;
import org.lungbridge.bedside.live.Pacer;
import org.lungbridge.bedside.stream.Listener;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Digits;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.StepView;
import org.lungbridge.scenarios.document.teaching.CueLevel;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One patient live. Everything in it belongs to one thread, which computes, waits for the clock on the wall and does what it is
 * asked ({@link #ask}) in between; so nothing in it is locked.
 */
public final class Session implements Pacer {
    /** The line of the log that says that time went back. */
    static final String REWOUND = "rewound";

    private static final String UNKEPT = "The session cannot be kept";

    private static final long ANSWER_S = 30;
    private static final long HEARTBEAT_NS = 1_000_000_000L;
    private static final int CLOCK_EVERY = 5;
    private static final double MILLI = 1e-3;
    private static final String KIND = "session";

    private final String id;
    private final Scene scene;
    private final SessionLog log;
    private final Store store;
    private final LivePatient patient;
    private final Deeds deeds;
    private final Screens screens = new Screens();
    private final Pace pace = new Pace();
    private final Room room;
    private final AlarmBoard alarms = new AlarmBoard(UsualLimits.all());
    private final Broadcast broadcast;
    private final Narrator narrator;
    private final Questions questions = new Questions();
    private final List<Given> waiting = new ArrayList<>();
    private final Thread thread;
    private final long began = System.nanoTime();
    private @Nullable Runnable afterLeaving;
    private double boundary_s;
    private boolean leave;
    private boolean refresh = true;
    private volatile boolean closed;
    private int beat;
    private int generation;
    private String why = "";

    /** An order that has been given and not yet been carried out. */
    record Given(double time_s, CompletableFuture<Void> done) {}

    /**
     * A session that stands at the start, or where it was left.
     *
     * @param folder of its own
     * @param learnersMayRun whether learners may move time
     */
    public Session(String id, String epoch, Scene scene, Path folder, boolean learnersMayRun) {
        this.id = id;
        this.scene = scene;
        this.log = new SessionLog(folder.resolve(Store.LOG));
        this.store = new Store(folder);
        CueLevel written = scene.scenario().teaching() == null
                ? null
                : scene.scenario().teaching().cues();
        this.room = new Room(written == null ? CueLevel.HINT : written, learnersMayRun);
        Store.Kept kept = store.read();
        this.patient = new LivePatient(
                scene.scenario(),
                scene.run(),
                kept.steps().stream().map(Deeds::step).toList());
        this.deeds = new Deeds(patient, kept.steps());
        this.broadcast = new Broadcast(epoch);
        this.narrator = new Narrator(scene.scenario(), log, broadcast, room, alarms);
        kept.state().ifPresent(this::takeUp);
        this.thread = new Thread(this::live, "session-" + id);
        thread.setDaemon(true);
    }

    private void takeUp(ObjectNode kept) {
        room.readBack(kept.path("room"));
        kept.path("limits").forEach(limit -> alarms.set(AlarmJson.changed(alarms, limit)));
        pace.speed(kept.path("speed").asDouble(1));
        double now_s = kept.path("now_s").asDouble(0);
        narrator.backTo(now_s);
        if (kept.path("ended_s").isNumber()) {
            patient.endAt(kept.path("ended_s").asDouble());
        }
        if (now_s > 0) {
            pace.move(now_s, Pace.Status.PAUSED);
        }
    }

    /** Begins to live. */
    public void start() {
        thread.start();
    }

    /** Its name. */
    public String id() {
        return id;
    }

    /** What it is played with. */
    public Scene scene() {
        return scene;
    }

    // ------------------------------------------------------------------ asking

    /**
     * Has something done by the thread of the session.
     *
     * @throws Refused as the question does, or if the session does not answer
     */
    public <T> T ask(Callable<T> question) {
        return questions.ask(question);
    }

    /** Takes up a page that listens. */
    public Listener join(Role role, Optional<String> since, ObjectNode addresses) {
        return ask(() -> {
            Listener listener = broadcast.of(role).join(since, Json.text(state(role, addresses)));
            listener.offer(frameBytes(), false);
            return listener;
        });
    }

    private byte[] frameBytes() {
        return ("event: frame\ndata: " + frameNow() + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Lets a page go. */
    public void leave(Role role, Listener listener) {
        broadcast.of(role).leave(listener);
    }

    /** Drops the pages of these roles. */
    public void drop(List<Role> roles) {
        broadcast.drop(roles);
    }

    /** Drops pages that have not read for so long, ns. */
    public void dropStuck(long most_ns) {
        broadcast.dropStuck(most_ns);
    }

    /** How many pages listen. */
    public int listeners() {
        return broadcast.listeners();
    }

    /** Everything a page of this role needs; by the thread of the session. */
    ObjectNode state(Role role, ObjectNode addresses) {
        return new StateJson(this, role, addresses).json();
    }

    // ------------------------------------------------------------------ orders

    /** Gives orders now, and waits until they are carried out; the answer says when that was, in simulated time. */
    public ObjectNode give(Role role, List<OrderDesk.Wish> wishes) {
        List<Given> given = ask(() -> take(role, wishes));
        given.forEach(each -> Questions.await(each.done()));
        Given last = given.get(given.size() - 1);
        return Json.object()
                .put("ok", true)
                .put("time_s", last.time_s())
                .put("text", wishes.get(wishes.size() - 1).text());
    }

    private List<Given> take(Role role, List<OrderDesk.Wish> wishes) {
        Deeds.require(role, pace.status(), room.mayOrder());
        List<Given> given = deeds.take(wishes, this::take);
        waiting.addAll(given);
        LabSteps.into(room, deeds.steps());
        leave = true;
        refresh = true;
        keep();
        return given;
    }

    private Given take(OrderDesk.Wish wish) {
        double time_s = Double.isNaN(wish.at_s()) ? nextMoment() : wish.at_s();
        if (time_s <= Math.max(boundary_s, pace.now_s() - MILLI)) {
            throw Refused.invalid("The time (%s s) is past.".formatted(time_s));
        }
        if (screens.connected() && wish.body().path("order").asString("").equals("start-ecmo")) {
            throw Refused.notNow("The ECMO runs already; what is set is changed with set-ecmo.");
        }
        deeds.add(wish.step(time_s), time_s);
        boolean now = Double.isNaN(wish.at_s());
        if (now) {
            pace.place(time_s);
        }
        return new Given(time_s, now ? new CompletableFuture<>() : CompletableFuture.completedFuture(null));
    }

    /** The earliest moment, to the millisecond, at which something can still be ordered. */
    private double nextMoment() {
        double past_s = Math.max(boundary_s, narrator.lastTold_s());
        double moment = Digits.millis(Math.max(pace.now_s(), past_s));
        while (moment < pace.now_s() || moment <= past_s) {
            moment = Digits.millis(moment + MILLI);
        }
        return moment;
    }

    // ------------------------------------------------------------------ the thread of the session

    private void live() {
        tellClock();
        while (!closed) {
            try {
                round();
            } catch (RuntimeException broken) {
                broken(broken);
            }
        }
        keep();
        broadcast.drop(List.of(Role.values()));
        questions.answerAll();
    }

    /** Until somebody wants to leave the engine, and what is to be done then. */
    private void round() {
        leave = false;
        if (afterLeaving == null && pace.status() != Pace.Status.FAILED) {
            Outcome outcome = patient.go(this);
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
        narrator.tell(patient.events(), patient::results, outcome.endTime(), screens.radiograph());
        pace.place(outcome.endTime());
        boolean failed = outcome.failure().isPresent();
        why = failed ? "The equations could not be solved further: " + outcome.endReason() : outcome.endReason();
        pace.stop(failed ? Pace.Status.FAILED : Pace.Status.ENDED);
        waiting.forEach(given -> given.done().complete(null));
        waiting.clear();
        tellClock();
        broadcast.tell("debrief", Json.object().put("ready", true));
        keep();
    }

    /** An order that cannot be carried out is taken back; without one the session stands. */
    private void broken(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        if (waiting.isEmpty()) {
            why = message;
            pace.stop(Pace.Status.FAILED);
            tellClock();
            return;
        }
        deeds.takeBack(waiting.size());
        waiting.forEach(given -> given.done().completeExceptionally(Refused.notNow(message)));
        waiting.clear();
    }

    @Override
    public boolean leaves() {
        return leave || closed;
    }

    @Override
    public void passing(double from, double to, StepView view) {
        boundary_s = patient.boundary_s();
        carriedOut(to);
        questions.answerAll();
        while (!leaves()) {
            if (pace.target_s().isPresent()) {
                if (pace.target_s().getAsDouble() >= to) {
                    return;
                }
                show(pace.target_s().getAsDouble(), from, view);
                pace.arrive(System.nanoTime());
                refresh = false;
                tellClock();
                broadcast.show("numbers", screens.numbers(pace.now_s(), true));
                continue;
            }
            if (refresh && pace.now_s() < to) {
                show(pace.now_s(), from, view);
                refresh = false;
            }
            if (pace.goal_s() >= to) {
                return; // What happens at this very time has not happened yet.
            }
            long wait = pace.untilDue(System.nanoTime());
            if (wait > 0) {
                questions.answer(Math.min(wait, HEARTBEAT_NS));
                if (wait > HEARTBEAT_NS && questions.isEmpty()) {
                    idle();
                }
            } else {
                show(pace.goal_s(), from, view);
                pace.shown(pace.goal_s(), System.nanoTime());
                regularly();
            }
        }
    }

    /** Orders before this time (s) have been carried out. */
    private void carriedOut(double time_s) {
        for (Iterator<Given> each = waiting.iterator(); each.hasNext(); ) {
            Given given = each.next();
            if (given.time_s() < time_s) {
                given.done().complete(null);
                each.remove();
            }
        }
    }

    /** Shows the patient at a time (s). */
    private void show(double time_s, double from, StepView view) {
        screens.read(time_s, Math.max(time_s, from), view, pace.running());
        narrator.tell(patient.events(), patient::results, time_s, screens.radiograph());
        if (alarms.look(time_s, wall_s(), screens::seen)) {
            broadcast.tell("alarms", AlarmJson.active(alarms, wall_s()));
        }
        broadcast.show("frame", screens.frame(time_s, wall_s()));
    }

    private void regularly() {
        beat++;
        int perSecond = (int) Math.rint(1 / Pace.TICK_S);
        if (beat % perSecond == 0) {
            broadcast.show("numbers", screens.numbers(pace.now_s(), true));
            broadcast.showInstructor("truth", screens.numbers(pace.now_s(), false));
        }
        if (beat % (perSecond * CLOCK_EVERY) == 0) {
            tellClock();
            keep();
        }
    }

    /** While nothing runs pages still see that the server is there. */
    private void idle() {
        screens.stand();
        broadcast.show("frame", frameNow());
    }

    /** Wall time since the session began, s. */
    double wall_s() {
        return (System.nanoTime() - began) / 1e9;
    }

    // ------------------------------------------------------------------ for the rest of this package, by the same
    // thread

    /** Writes a line about the session itself. */
    void note(String actor, String what, String detail, boolean open) {
        narrator.line(pace.now_s(), KIND, actor, what, detail, open);
    }

    void tellClock() {
        broadcast.tell("clock", clock());
    }

    ObjectNode clock() {
        ObjectNode json = Json.object();
        json.put("time_s", Digits.millis(pace.now_s()));
        json.put("end_s", patient.end_s());
        json.put("running", pace.running());
        json.put("speed", pace.speed());
        json.put("status", pace.status().id());
        json.put("why", why);
        json.put("wall", Instant.now().toString());
        json.put("generation", generation);
        return json;
    }

    /** Leaves the engine, does something to the patient, and goes on. */
    void between(Runnable what) {
        afterLeaving = what;
        leave = true;
    }

    /** Goes back to a time; pages begin anew there. */
    void rewind(double time_s, String actor, Function<Role, ObjectNode> addresses) {
        between(() -> {
            patient.rewind(time_s);
            deeds.follow();
            begunAnew(time_s);
            log.forgetAfter(time_s);
            narrator.line(time_s, KIND, actor, REWOUND, "back to " + Digits.time(time_s) + " s", true);
            if (time_s > 0) {
                pace.move(time_s, Pace.Status.PAUSED);
            } else {
                pace.stop(Pace.Status.READY);
            }
            for (Role role : Role.values()) {
                broadcast.of(role).tell("state", Json.text(state(role, addresses.apply(role))));
            }
            tellClock();
            keep();
        });
    }

    private void begunAnew(double time_s) {
        generation++;
        why = "";
        pace.place(time_s);
        screens.trends().forgetAfter(time_s);
        alarms.clear();
        narrator.backTo(time_s);
        waiting.forEach(given -> given.done().complete(null));
        waiting.clear();
        refresh = true;
        LabSteps.into(room, deeds.steps());
    }

    /** Ends the run where it stands. */
    void end() {
        double end_s = nextMoment();
        between(() -> {
            patient.endAt(end_s);
            pace.move(end_s, Pace.Status.ENDED);
            keep();
        });
    }

    /** Puts everything on disk that a restart needs. */
    void keep() {
        ObjectNode json = Json.object();
        json.put("now_s", pace.now_s());
        json.put("speed", pace.speed());
        if (pace.status() == Pace.Status.ENDED) {
            json.put("ended_s", patient.end_s());
        }
        json.set("room", room.json());
        json.set("limits", AlarmJson.limits(alarms));
        ArrayNode played = json.putArray("steps");
        deeds.steps().forEach(played::add);
        keep(json);
    }

    /** A lesson goes on where the disk is full; what is lost at a restart is told. */
    private void keep(ObjectNode json) {
        boolean told = why.startsWith(UNKEPT);
        try {
            store.write(json);
            if (told) {
                why = "";
                tellClock();
            }
        } catch (UncheckedIOException failure) {
            if (!told && why.isEmpty()) {
                why = UNKEPT + " (" + failure.getCause()
                        + "): a restart would lose what is done now. Maybe the disk is full.";
                tellClock();
            }
        }
    }

    Pace pace() {
        return pace;
    }

    Room room() {
        return room;
    }

    AlarmBoard alarms() {
        return alarms;
    }

    Broadcast broadcast() {
        return broadcast;
    }

    Narrator narrator() {
        return narrator;
    }

    SessionLog log() {
        return log;
    }

    Screens screens() {
        return screens;
    }

    /** The frame as it is now. */
    String frameNow() {
        return screens.frame(pace.now_s(), wall_s());
    }

    LivePatient patient() {
        return patient;
    }

    /** What people did, as a document. */
    ObjectNode play() {
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("title", "Session " + id + " of " + scene.scenario().title());
        json.put("scenario", scene.scenario().id());
        ArrayNode played = json.putArray("steps");
        deeds.steps().forEach(step -> played.add(step.deepCopy()));
        return json;
    }

    /** Steps up to a time (s), for a branch. */
    List<ObjectNode> stepsUpTo(double time_s) {
        return deeds.upTo(time_s);
    }

    /** Ends the thread; what a restart needs is on disk. */
    public void close() {
        closed = true;
        questions.close();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(ANSWER_S));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
