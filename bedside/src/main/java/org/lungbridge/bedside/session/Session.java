package org.lungbridge.bedside.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.teaching.CueLevel;
import org.lungbridge.scenarios.document.teaching.PlayStep;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One patient live. Everything in it belongs to one thread, which computes, waits for the clock on the wall and does what it is
 * asked ({@link #ask}) in between; so nothing in it is locked.
 */
public final class Session implements Pacer {
    /** The line of the log that says that time went back. */
    static final String REWOUND = "rewound";

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
    private final List<ObjectNode> steps;
    private final Columns columns = new Columns();
    private final Frame frame = new Frame(columns);
    private final Trends trends = new Trends(columns.size());
    private final double[] row = new double[columns.size()];
    private final Pace pace = new Pace();
    private final Room room;
    private final AlarmBoard alarms = new AlarmBoard(UsualLimits.all());
    private final Broadcast broadcast;
    private final Narrator narrator;
    private final BlockingQueue<Runnable> requests = new ArrayBlockingQueue<>(1000);
    private final List<Given> waiting = new ArrayList<>();
    private final Thread thread;
    private final long began = System.nanoTime();
    private @Nullable Runnable afterLeaving;
    private double boundary_s;
    private boolean leave;
    private boolean refresh = true;
    private boolean connected;
    private volatile boolean closed;
    private int beat;
    private int generation;
    private long turned = began;
    private String why = "";

    /** An order that has been given and not yet been carried out. */
    private record Given(double time_s, CompletableFuture<Void> done) {}

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
        this.steps = new ArrayList<>(kept.steps());
        List<PlayStep> played = steps.stream().map(Session::step).toList();
        this.patient = new LivePatient(scene.scenario(), scene.run(), played);
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

    static PlayStep step(ObjectNode json) {
        return Documents.readStep("step", Json.bytes(json));
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
        CompletableFuture<T> answer = new CompletableFuture<>();
        boolean taken = !closed
                && requests.offer(() -> {
                    try {
                        answer.complete(question.call());
                    } catch (Exception failure) {
                        answer.completeExceptionally(failure);
                    }
                });
        if (!taken) {
            throw new Refused(503, "not-now", "The session has ended or is too busy.", List.of());
        }
        return await(answer);
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(ANSWER_S, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IllegalStateException("The session failed at a request.", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "not-now", "The server stops.", List.of());
        } catch (TimeoutException slow) {
            throw new Refused(503, "not-now", "The session does not answer in time.", List.of());
        }
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
        return ("event: frame\ndata: " + frameText() + "\n\n").getBytes(StandardCharsets.UTF_8);
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
        given.forEach(each -> await(each.done()));
        Given last = given.get(given.size() - 1);
        return Json.object()
                .put("ok", true)
                .put("time_s", last.time_s())
                .put("text", wishes.get(wishes.size() - 1).text());
    }

    private List<Given> take(Role role, List<OrderDesk.Wish> wishes) {
        requireOrdersFrom(role);
        List<Given> given = new ArrayList<>();
        try {
            for (OrderDesk.Wish wish : wishes) {
                given.add(take(wish));
            }
        } catch (RuntimeException wrong) {
            takeBack(given.size());
            throw wrong instanceof IllegalArgumentException || wrong instanceof IllegalStateException
                    ? Refused.invalid(String.valueOf(wrong.getMessage()))
                    : wrong;
        }
        waiting.addAll(given);
        leave = true;
        refresh = true;
        keep();
        return given;
    }

    private void requireOrdersFrom(Role role) {
        Pace.Status status = pace.status();
        if (status == Pace.Status.ENDED || status == Pace.Status.FAILED) {
            throw Refused.notNow("The session has ended; go back in time to play on.");
        }
        if (status == Pace.Status.MOVING) {
            throw Refused.notNow("Time is being moved; order when it stands or runs.");
        }
        if (role != Role.INSTRUCTOR && (status == Pace.Status.FROZEN || !room.mayOrder())) {
            throw Refused.notNow("The instructor has stopped orders for a while.");
        }
    }

    private Given take(OrderDesk.Wish wish) {
        double time_s = Double.isNaN(wish.at_s()) ? nextMoment() : wish.at_s();
        if (time_s <= Math.max(boundary_s, pace.now_s() - MILLI)) {
            throw Refused.invalid("The time (%s s) is past.".formatted(time_s));
        }
        if (time_s > patient.end_s()) {
            throw Refused.notNow("The time (%s s) lies after the end of the scenario.".formatted(time_s));
        }
        if (connected && wish.body().path("order").asString("").equals("start-ecmo")) {
            throw Refused.notNow("The ECMO runs already; what is set is changed with set-ecmo.");
        }
        ObjectNode json = wish.step(time_s);
        patient.give(step(json));
        steps.add(json);
        LabSteps.into(room, steps);
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

    private void takeBack(int count) {
        for (int k = 0; k < count; k++) {
            patient.takeBack();
            steps.remove(steps.size() - 1);
        }
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
        for (Runnable request = requests.poll(); request != null; request = requests.poll()) {
            request.run();
        }
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
            serve(HEARTBEAT_NS);
        }
        Runnable next = afterLeaving;
        afterLeaving = null;
        if (next != null) {
            next.run();
        }
    }

    private void ended(Outcome outcome) {
        narrator.tell(patient.events(), patient::results, outcome.endTime(), radiograph());
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
        takeBack(waiting.size());
        waiting.forEach(given -> given.done().completeExceptionally(Refused.notNow(message)));
        waiting.clear();
    }

    /** Does one thing that was asked for, or waits for one. */
    private void serve(long most_ns) {
        try {
            Runnable request = requests.poll(Math.max(0, most_ns), TimeUnit.NANOSECONDS);
            if (request != null) {
                request.run();
            }
        } catch (InterruptedException stopped) {
            closed = true;
        }
    }

    @Override
    public boolean leaves() {
        return leave || closed;
    }

    @Override
    public void passing(double from, double to, StepView view) {
        boundary_s = patient.boundary_s();
        carriedOut(to);
        for (Runnable request = requests.poll(); request != null; request = requests.poll()) {
            request.run();
        }
        while (!leaves()) {
            if (pace.target_s().isPresent()) {
                if (pace.target_s().getAsDouble() >= to) {
                    return;
                }
                show(pace.target_s().getAsDouble(), from, view);
                pace.arrive(System.nanoTime());
                refresh = false;
                tellClock();
                broadcast.show("numbers", Digits.row(pace.now_s(), columns.part(row, true)));
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
                serve(Math.min(wait, HEARTBEAT_NS));
                if (wait > HEARTBEAT_NS && requests.isEmpty()) {
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
        view.moveTo(Math.max(time_s, from));
        columns.read(view, row);
        connected = view.get("ecmo.connected") > 0.5;
        turn();
        frame.read(view, row);
        trends.add(time_s, row);
        narrator.tell(patient.events(), patient::results, time_s, radiograph());
        if (alarms.look(time_s, wall_s(), this::seen)) {
            broadcast.tell("alarms", AlarmJson.active(alarms, wall_s()));
        }
        broadcast.show("frame", frameText(time_s));
    }

    /** What alarms look at: nothing of an ECMO that is not there, nothing of a tube that is not. */
    private double seen(String column) {
        boolean there = column.startsWith("ecmo") ? connected : true;
        return there ? row[columns.place(column)] : Double.NaN;
    }

    private double[] radiograph() {
        double[] score = new double[5];
        String[] names = {"Score", "RightUpper", "LeftUpper", "RightLower", "LeftLower"};
        for (int k = 0; k < names.length; k++) {
            score[k] = row[columns.place("chestRadiograph" + names[k])];
        }
        return score;
    }

    private void turn() {
        long now = System.nanoTime();
        if (pace.running()) {
            frame.turn(Math.min(1, (now - turned) / 1e9));
        }
        turned = now;
    }

    private void regularly() {
        beat++;
        int perSecond = (int) Math.rint(1 / Pace.TICK_S);
        if (beat % perSecond == 0) {
            broadcast.show("numbers", Digits.row(pace.now_s(), columns.part(row, true)));
            broadcast.showInstructor("truth", Digits.row(pace.now_s(), columns.part(row, false)));
        }
        if (beat % (perSecond * CLOCK_EVERY) == 0) {
            tellClock();
            keep();
        }
    }

    /** While nothing runs pages still see that the server is there. */
    private void idle() {
        turned = System.nanoTime();
        broadcast.show("frame", frameText());
    }

    private String frameText() {
        return frameText(pace.now_s());
    }

    private String frameText(double time_s) {
        StringBuilder text = new StringBuilder(400);
        text.append("{\"t\":").append(Digits.time(time_s));
        text.append(",\"w\":").append(Digits.time(wall_s()));
        return Digits.values(text.append(",\"v\":"), frame.again()).append('}').toString();
    }

    /** Wall time since the session began, s. */
    double wall_s() {
        return (System.nanoTime() - began) / 1e9;
    }

    // ------------------------------------------------------------------ for the rest of this package, by the same thread

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
            while (steps.size() > patient.steps().size()) {
                steps.remove(steps.size() - 1);
            }
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
        trends.forgetAfter(time_s);
        alarms.clear();
        narrator.backTo(time_s);
        waiting.forEach(given -> given.done().complete(null));
        waiting.clear();
        refresh = true;
        LabSteps.into(room, steps);
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
        steps.forEach(played::add);
        store.write(json);
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

    Columns columns() {
        return columns;
    }

    Trends trends() {
        return trends;
    }

    double[] row() {
        return row;
    }

    String frameNow() {
        return frameText();
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
        steps.forEach(step -> played.add(step.deepCopy()));
        return json;
    }

    /** Steps up to a time (s), for a branch. */
    List<ObjectNode> stepsUpTo(double time_s) {
        return steps.stream().filter(each -> step(each).time() <= time_s).toList();
    }

    /** Ends the thread; what a restart needs is on disk. */
    public void close() {
        closed = true;
        requests.offer(() -> {});
        try {
            thread.join(TimeUnit.SECONDS.toMillis(ANSWER_S));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
