package org.lungbridge.bedside.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lungbridge.bedside.Afterwards;
import org.lungbridge.bedside.session.Answers;
import org.lungbridge.bedside.session.Played;
import org.lungbridge.bedside.session.Refused;
import org.lungbridge.bedside.session.Scene;
import org.lungbridge.bedside.session.Session;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.reading.InvalidDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an instructor does beyond a single session: opens and closes sessions, hands over, saves, stops the server. */
final class Hall {
    private final Sessions sessions;
    private final Tokens tokens;
    private final Addresses addresses;
    private final Afterwards afterwards;
    private final Path folder;
    private final Runnable stop;
    private final String scenarios;

    Hall(Sessions sessions, Tokens tokens, Addresses addresses, Afterwards afterwards, Path folder, Runnable stop) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.addresses = addresses;
        this.afterwards = afterwards;
        this.folder = folder;
        this.stop = stop;
        this.scenarios = Json.text(shipped());
    }

    private static ArrayNode shipped() {
        ArrayNode all = Json.array();
        for (String id : Library.scenarios()) {
            Scenario scenario = Library.scenario(id);
            ObjectNode node = all.addObject().put("id", id).put("title", scenario.title());
            node.put(
                    "level",
                    scenario.learnerLevel() == null
                            ? null
                            : scenario.learnerLevel().name().toLowerCase(Locale.ROOT));
            node.put("drill", id.startsWith("drill-"));
            node.put("lesson", scenario.teaching() != null);
        }
        return all;
    }

    String get(String what) {
        if (!what.equals("sessions")) {
            throw Refused.unknown("There is nothing here (%s).".formatted(what));
        }
        ArrayNode open = Json.array();
        for (Session session : sessions.all()) {
            ObjectNode summary = new Answers(session, role -> Json.object()).summary();
            summary.set("join", addresses.of(session, Role.INSTRUCTOR));
            open.add(summary);
        }
        return "{\"sessions\":" + Json.text(open) + ",\"scenarios\":" + scenarios + "}";
    }

    ObjectNode post(String what, JsonNode body) {
        return switch (what) {
            case "sessions" -> open(body);
            case "sessions/close" -> {
                sessions.close(body.path("session").asString(""));
                yield ok();
            }
            case "stop" -> {
                stop.run();
                yield ok();
            }
            default -> throw Refused.unknown("There is nothing to do here (%s).".formatted(what));
        };
    }

    private ObjectNode open(JsonNode body) {
        String id = body.path("scenario").asString("");
        try {
            Scene scene = Scene.of(
                    Library.scenarioBytes(id),
                    Library.scenario(id),
                    body.path("seed").asLong(1));
            return opened(sessions.open(scene));
        } catch (InvalidDocument unknown) {
            throw new Refused(400, "invalid", unknown.problems().get(0).message(), unknown.problems());
        } catch (ImplausiblePatient reason) {
            throw Refused.invalid(String.valueOf(reason.getMessage()));
        }
    }

    private ObjectNode opened(Session session) {
        ObjectNode answer = ok().put("session", session.id());
        answer.set("join", addresses.of(session, Role.INSTRUCTOR));
        return answer;
    }

    private static ObjectNode ok() {
        return Json.object().put("ok", true);
    }

    /** What concerns a session and goes beyond it. */
    ObjectNode special(Session session, String what, JsonNode body) throws IOException {
        return switch (what) {
            case "handover" -> handOver(session, body);
            case "save" -> save(session);
            default -> branch(session, body);
        };
    }

    private ObjectNode branch(Session session, JsonNode body) {
        Answers answers = new Answers(session, role -> Json.object());
        double time_s = answers.momentOf(body);
        return opened(sessions.branch(session.scene(), answers.stepsUpTo(time_s), time_s));
    }

    private ObjectNode handOver(Session session, JsonNode body) {
        Role role = Role.find(body.path("role").asString(""))
                .orElseThrow(() -> Refused.invalid("The field (role) is to be learner, observer or instructor."));
        Tokens.Door door = new Tokens.Door(role, role == Role.INSTRUCTOR ? "" : session.id());
        tokens.issue(door);
        if (role == Role.INSTRUCTOR) {
            keepInstructor();
            sessions.all().forEach(each -> each.drop(List.of(role)));
        } else {
            sessions.keepDoors(session.id(), session.scene().options().seed());
            session.drop(List.of(role));
        }
        return ok().put("join", addresses.join(door));
    }

    /** Writes down by which token instructors come in. */
    void keepInstructor() {
        Path file = folder.resolve("server.json");
        try {
            Files.createDirectories(folder);
            String token = tokens.of(new Tokens.Door(Role.INSTRUCTOR, "")).orElse("");
            Secret.write(file, Json.bytes(Json.object().put("instructor", token)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ObjectNode save(Session session) throws IOException {
        Played played = new Answers(session, role -> Json.object()).played();
        if (!(played.until_s() > 0)) {
            throw Refused.notNow("Nothing has happened yet.");
        }
        String name = "run-" + session.id() + "-" + (long) Math.rint(played.until_s()) + "s";
        Path place = folder.resolve(session.id()).resolve(name);
        if (Files.exists(place)) {
            throw Refused.notNow("The run folder (%s) exists already.".formatted(name));
        }
        afterwards.save(played, place);
        return ok().put("folder", session.id() + "/" + name);
    }

    /** The log of a session, as it lies on disk. */
    byte[] log(Session session) throws IOException {
        return Files.readAllBytes(folder.resolve(session.id()).resolve("log.jsonl"));
    }
}
