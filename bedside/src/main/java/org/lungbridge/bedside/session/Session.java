package org.lungbridge.bedside.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.lungbridge.bedside.alarm.AlarmBoard;
import org.lungbridge.bedside.alarm.UsualLimits;
import org.lungbridge.bedside.live.LivePatient;
import org.lungbridge.bedside.live.Past;
import org.lungbridge.bedside.stream.Listener;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.scenarios.document.teaching.CueLevel;
import org.lungbridge.scenarios.document.teaching.Teaching;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One patient live, as the server and the rest of this package meet it. What it is made of ({@link Parts}) belongs to one
 * thread ({@link Life}), which does what it is asked ({@link #ask}) between two steps; so nothing in it is locked.
 */
public final class Session {
    /** The kind of lines of the log that are about the session itself. */
    static final String KIND = "session";

    private final String id;
    private final Scene scene;
    private final Parts parts;
    private final Display display;
    private final Keeper keeper;
    private final Life life;
    private final Intake intake;
    private final TimeMoves moves;

    /**
     * A session that stands at the start, or where it was left.
     *
     * @param id of the session, as it stands in addresses
     * @param scene what is played
     * @param folder of its own: what people did lies there, and the patient where a restart can go on
     * @param server what runs it
     */
    public Session(String id, Scene scene, Path folder, RunBy server) {
        this.id = id;
        this.scene = scene;
        Store store = new Store(folder);
        Store.Kept kept = store.read();
        PatientFiles files = new PatientFiles(folder, scene, server.program());
        Screens screens = new Screens();
        TakenUp before = TakenUp.of(kept, files, screens.trends());
        this.parts = parts(server, scene, folder, kept, before.past(), screens);
        this.keeper = new Keeper(parts, store, files);
        this.display = new Display(parts, keeper);
        Waiting waiting = new Waiting();
        this.life = new Life(id, parts, waiting, keeper, display);
        this.intake = new Intake(parts, waiting, life, keeper);
        this.moves = new TimeMoves(parts, waiting, life, keeper);
        kept.state().ifPresent(state -> {
            keeper.takeUp(state);
            before.words().ifPresent(words -> note("server", "taken-up", words, false));
        });
    }

    private static Parts parts(
            RunBy server, Scene scene, Path folder, Store.Kept kept, Optional<Past> past, Screens screens) {
        LivePatient patient = new LivePatient(
                scene.scenario(),
                scene.run(),
                kept.steps().stream().map(Deeds::step).toList(),
                past);
        SessionLog log = new SessionLog(folder.resolve(Store.LOG));
        Broadcast broadcast = new Broadcast(server.epoch());
        Room room = new Room(hints(scene), server.learnersMayRun());
        AlarmBoard alarms = new AlarmBoard(UsualLimits.all());
        Pace pace = new Pace();
        return new Parts(
                patient,
                new Deeds(patient, kept.steps()),
                pace,
                new ClockSign(pace, patient, broadcast),
                screens,
                alarms,
                room,
                new Narrator(scene.scenario(), log, broadcast, room, alarms),
                log,
                broadcast);
    }

    private static CueLevel hints(Scene scene) {
        Teaching teaching = scene.scenario().teaching();
        CueLevel written = teaching == null ? null : teaching.cues();
        return written == null ? CueLevel.HINT : written;
    }

    /** Begins to live. */
    public void start() {
        life.start();
    }

    /** Its name. */
    public String id() {
        return id;
    }

    /** What it is played with. */
    public Scene scene() {
        return scene;
    }

    /**
     * Has something done by the thread of the session.
     *
     * @throws Refused as the question does, or if the session does not answer
     */
    public <T> T ask(Callable<T> question) {
        return life.ask(question);
    }

    // ------------------------------------------------------------------ pages

    /** Takes up a page that listens. */
    public Listener join(Role role, Optional<String> since, ObjectNode addresses) {
        return ask(() -> {
            Listener listener = broadcast().of(role).join(since, Json.text(state(role, addresses)));
            listener.offer(frameBytes(), false);
            return listener;
        });
    }

    private byte[] frameBytes() {
        return ("event: frame\ndata: " + frameNow() + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Lets a page go. */
    public void leave(Role role, Listener listener) {
        broadcast().of(role).leave(listener);
    }

    /** Drops the pages of these roles. */
    public void drop(List<Role> roles) {
        broadcast().drop(roles);
    }

    /** Drops pages that have not read for so long, ns. */
    public void dropStuck(long most_ns) {
        broadcast().dropStuck(most_ns);
    }

    /** How many pages listen. */
    public int listeners() {
        return broadcast().listeners();
    }

    /** Everything a page of this role needs; by the thread of the session. */
    ObjectNode state(Role role, ObjectNode addresses) {
        return new StateJson(this, role, addresses).json();
    }

    // ------------------------------------------------------------------ what is done to it

    /** Gives orders now, and waits until they are carried out; the answer says when that was, in simulated time. */
    public ObjectNode give(Role role, List<OrderDesk.Wish> wishes) {
        List<Waiting.Given> given = ask(() -> take(role, wishes));
        given.forEach(each -> Questions.await(each.done()));
        Waiting.Given last = given.get(given.size() - 1);
        return Json.object()
                .put("ok", true)
                .put("time_s", last.time_s())
                .put("text", wishes.get(wishes.size() - 1).text());
    }

    /** Takes orders in; by the thread of the session. */
    List<Waiting.Given> take(Role role, List<OrderDesk.Wish> wishes) {
        return intake.take(role, wishes);
    }

    /** Goes back to a time (s); pages begin anew there. */
    void rewind(double time_s, String actor, Function<Role, ObjectNode> addresses) {
        moves.rewind(time_s, actor, () -> {
            for (Role role : Role.values()) {
                broadcast().of(role).tell("state", Json.text(state(role, addresses.apply(role))));
            }
        });
    }

    /** Ends the run where it stands. */
    void end() {
        moves.end(intake.nextMoment());
    }

    /** Writes a line about the session itself. */
    void note(String actor, String what, String detail, boolean open) {
        narrator().line(pace().now_s(), KIND, actor, what, detail, open);
    }

    /** Puts everything on disk that a restart needs. */
    void keep() {
        keeper.keep();
    }

    /** Ends the thread; what a restart needs is on disk. */
    public void close() {
        life.close();
    }

    // ------------------------------------------------------------------ what it is, by its thread

    Pace pace() {
        return parts.pace();
    }

    ClockSign clock() {
        return parts.clock();
    }

    Room room() {
        return parts.room();
    }

    AlarmBoard alarms() {
        return parts.alarms();
    }

    Broadcast broadcast() {
        return parts.broadcast();
    }

    Narrator narrator() {
        return parts.narrator();
    }

    SessionLog log() {
        return parts.log();
    }

    Screens screens() {
        return parts.screens();
    }

    LivePatient patient() {
        return parts.patient();
    }

    /** Wall time since the session began, s. */
    double wall_s() {
        return display.wall_s();
    }

    /** The frame as it is now. */
    String frameNow() {
        return display.frame();
    }

    /** What people did, as a document. */
    ObjectNode play() {
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("title", "Session " + id + " of " + scene.scenario().title());
        json.put("scenario", scene.scenario().id());
        ArrayNode played = json.putArray("steps");
        parts.deeds().steps().forEach(step -> played.add(step.deepCopy()));
        return json;
    }

    /** Steps up to a time (s), for a branch. */
    List<ObjectNode> stepsUpTo(double time_s) {
        return parts.deeds().upTo(time_s);
    }
}
