package org.lungbridge.bedside.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lungbridge.bedside.session.Refused;
import org.lungbridge.bedside.session.RunBy;
import org.lungbridge.bedside.session.Scene;
import org.lungbridge.bedside.session.Session;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.scenarios.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sessions of a server, each with a folder of its own. */
final class Sessions {
    private static final int MOST = 20;
    private static final String SCENARIO = "scenario.json";
    private static final String STATE = "session.json";
    private static final String DOORS = "doors.json";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 6;

    private final Path folder;
    private final Tokens tokens;
    private final RunBy server;
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    Sessions(Path folder, Tokens tokens, RunBy server) {
        this.folder = folder;
        this.tokens = tokens;
        this.server = server;
    }

    /** Opens a session at the start of a scenario. */
    Session open(Scene scene) {
        return open(scene, newId());
    }

    /** Opens a session beside another one, with what was done there up to a time (s). */
    Session branch(Scene scene, List<ObjectNode> steps, double time_s) {
        ObjectNode state = Json.object().put("now_s", time_s).put("speed", 1);
        ArrayNode played = state.putArray("steps");
        steps.forEach(step -> played.add(step.deepCopy()));
        String id = newId();
        write(folder.resolve(id), STATE, Json.bytes(state));
        return open(scene, id);
    }

    private Session open(Scene scene, String id) {
        synchronized (sessions) {
            if (sessions.size() >= MOST) {
                throw Refused.notNow("There are %s sessions already; close one.".formatted(MOST));
            }
        }
        Path place = folder.resolve(id);
        write(place, SCENARIO, scene.bytes());
        for (Role role : List.of(Role.LEARNER, Role.OBSERVER)) {
            tokens.issue(new Tokens.Door(role, id));
        }
        keepDoors(id, scene.options().seed());
        Session session = new Session(id, scene, place, server);
        synchronized (sessions) {
            sessions.put(id, session);
        }
        session.start();
        return session;
    }

    /** Writes down by which tokens a session is entered. */
    void keepDoors(String id, long seed) {
        ObjectNode doors = Json.object().put("seed", seed);
        for (Role role : List.of(Role.LEARNER, Role.OBSERVER)) {
            doors.put(role.id(), tokens.of(new Tokens.Door(role, id)).orElse(""));
        }
        Secret.write(folder.resolve(id).resolve(DOORS), Json.bytes(doors));
    }

    private static void write(Path place, String name, byte[] bytes) {
        try {
            Files.createDirectories(place);
            Files.write(place.resolve(name), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes up the sessions that lie in the folder. */
    List<Session> takeUp() throws IOException {
        List<Path> places = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(place -> Files.isRegularFile(place.resolve(STATE)))
                        .filter(place -> Files.isRegularFile(place.resolve(DOORS)))
                        .sorted()
                        .forEach(places::add);
            }
        }
        List<Session> taken = new ArrayList<>();
        for (Path place : places) {
            taken.add(takeUp(place));
        }
        return taken;
    }

    private Session takeUp(Path place) throws IOException {
        String id = place.getFileName().toString();
        JsonNode doors = Json.read(Files.readAllBytes(place.resolve(DOORS)));
        for (Role role : List.of(Role.LEARNER, Role.OBSERVER)) {
            tokens.put(new Tokens.Door(role, id), doors.path(role.id()).asString());
        }
        byte[] bytes = Files.readAllBytes(place.resolve(SCENARIO));
        Scene scene = Scene.of(
                bytes, Documents.readScenario(id, bytes), doors.path("seed").asLong(1));
        Session session = new Session(id, scene, place, server);
        synchronized (sessions) {
            sessions.put(id, session);
        }
        session.start();
        return session;
    }

    private String newId() {
        StringBuilder id = new StringBuilder();
        for (int k = 0; k < ID_LENGTH; k++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /** The session of this id. */
    Session find(String id) {
        synchronized (sessions) {
            Session session = sessions.get(id);
            if (session == null) {
                throw Refused.unknown("There is no session (%s).".formatted(id));
            }
            return session;
        }
    }

    /** All of them, the oldest first. */
    List<Session> all() {
        synchronized (sessions) {
            return List.copyOf(sessions.values());
        }
    }

    /** Ends a session; its folder stays, and is not taken up again. */
    void close(String id) {
        Session session = find(id);
        synchronized (sessions) {
            sessions.remove(id);
        }
        tokens.forget(id);
        session.close();
        try {
            Files.deleteIfExists(folder.resolve(id).resolve(DOORS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends all; a restart takes them up. */
    void closeAll() {
        all().forEach(Session::close);
    }
}
