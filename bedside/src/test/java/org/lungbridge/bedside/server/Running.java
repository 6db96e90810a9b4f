package org.lungbridge.bedside.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.lungbridge.bedside.Afterwards;
import org.lungbridge.bedside.Bedside;
import org.lungbridge.bedside.BedsideOptions;
import org.lungbridge.bedside.Scenes;
import org.lungbridge.bedside.session.Played;
import org.lungbridge.bedside.session.Scene;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.JsonNode;

/** A server with one session, for tests. */
final class Running implements AutoCloseable {
    final Bedside bedside;
    final Bedside.Doors doors;
    final Path folder;
    final HttpClient http = HttpClient.newHttpClient();

    private Running(Bedside bedside, Bedside.Doors doors, Path folder) {
        this.bedside = bedside;
        this.doors = doors;
        this.folder = folder;
    }

    static Running start() throws IOException {
        return start(Scenes.drill());
    }

    static Running start(Scene scene) throws IOException {
        Path folder = Files.createTempDirectory("bedside-test");
        Bedside bedside = at(folder);
        return new Running(bedside, bedside.open(scene), folder);
    }

    /** The same folder again, after a stop. */
    static Running again(Path folder) throws IOException {
        Bedside bedside = at(folder);
        return new Running(bedside, bedside.takeUp().get(0), folder);
    }

    private static Bedside at(Path folder) throws IOException {
        return Bedside.start(new BedsideOptions(InetAddress.getLoopbackAddress(), 0, folder, "test"), new Nothing());
    }

    String session() {
        return doors.session();
    }

    String learnerToken() {
        return token(doors.learner());
    }

    String observerToken() {
        return token(doors.observer());
    }

    String instructorToken() {
        return token(bedside.instructor());
    }

    static String token(String join) {
        return join.substring(join.lastIndexOf('/') + 1);
    }

    String learner(String rest) {
        return "/learner/" + session() + "/" + rest;
    }

    String instructor(String rest) {
        return "/instructor/" + session() + "/" + rest;
    }

    HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(bedside.address() + path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> get(String path, String token) {
        return send(request(path, token).build());
    }

    HttpResponse<String> post(String path, String token, String body) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The state as the instructor sees it. */
    JsonNode state() {
        return Json.read(get(instructor("api/state"), instructorToken()).body().getBytes(StandardCharsets.UTF_8));
    }

    /** A number of the frame that everybody sees. */
    double frame(String column) {
        JsonNode state = state();
        JsonNode heads = state.path("columns").path("frame");
        for (int k = 0; k < heads.size(); k++) {
            if (heads.get(k).path("id").asString().equals(column)) {
                return state.path("frame").path("v").get(k).asDouble();
            }
        }
        throw new IllegalArgumentException(column);
    }

    /** Waits until the session stands as it should. */
    void await(String status, double time_s) throws InterruptedException {
        for (int k = 0; k < 600; k++) {
            JsonNode clock = state().path("clock");
            if (clock.path("status").asString().equals(status)
                    && clock.path("time_s").asDouble() >= time_s) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(
                "The session did not come to " + status + " at " + time_s + ": " + state().path("clock"));
    }

    void jump(double to_s) throws InterruptedException {
        post(instructor("api/time"), instructorToken(), "{'do':'jump','to':'" + to_s + " s'}");
        await("paused", to_s);
    }

    @Override
    public void close() {
        bedside.close();
    }

    /** Reports are the command line's. */
    private static final class Nothing implements Afterwards {
        @Override
        public byte[] html(Played session) {
            return "<html>report</html>".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] pdf(Played session) {
            throw new IllegalStateException("There is no report here.");
        }

        @Override
        public void save(Played session, Path folder) throws IOException {
            Files.createDirectories(folder);
        }
    }
}
