package org.lungbridge.bedside.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, and who does not. */
class DoorsTest {
    private static Running running;

    @BeforeAll
    static void start() throws IOException {
        running = Running.start();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static List<String> everything() {
        String session = running.session();
        return List.of(
                "/learner/" + session + "/",
                "/learner/" + session + "/learner.js",
                "/learner/" + session + "/api/state",
                "/learner/" + session + "/api/events",
                "/learner/" + session + "/api/catalogue",
                "/learner/" + session + "/api/trends",
                "/observer/" + session + "/",
                "/observer/" + session + "/api/state",
                "/instructor/",
                "/instructor/api/sessions",
                "/instructor/" + session + "/",
                "/instructor/" + session + "/api/state",
                "/instructor/" + session + "/api/events",
                "/instructor/" + session + "/api/play.json",
                "/instructor/" + session + "/api/log.jsonl",
                "/instructor/" + session + "/api/debrief.html");
    }

    @Test
    void aStrangerGetsNothing() {
        for (String path : everything()) {
            for (String token : List.of("", "guess", running.learnerToken() + "x")) {
                HttpResponse<String> answer = running.get(path, token);
                assertThat(answer.statusCode()).as(path).isIn(401, 429);
                assertThat(answer.body()).doesNotContain("SpO2").doesNotContain("sessions");
            }
        }
        for (String what : List.of("orders", "time", "alarms", "hidden", "labs", "say", "rights", "handover", "save")) {
            assertThat(running.post(running.learner("api/" + what), "", "{}").statusCode())
                    .isIn(401, 429);
            assertThat(running.post(running.instructor("api/" + what), "", "{}").statusCode())
                    .isIn(401, 429);
        }
        assertThat(running.post("/instructor/api/stop", "", "{}").statusCode()).isIn(401, 429);
        assertThat(running.get("/join/guess", "").statusCode()).isIn(401, 429);
    }

    @Test
    void aTokenOpensItsOwnDoorOnly() {
        for (String path : everything()) {
            boolean learners = path.startsWith("/learner/");
            if (!path.endsWith("events")) {
                HttpResponse<String> answer = running.get(path, running.learnerToken());
                assertThat(answer.statusCode() != 403).as(path).isEqualTo(learners);
            }
            if (!path.startsWith("/observer/")) {
                assertThat(running.get(path, running.observerToken()).statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
        }
        assertThat(running.get("/learner/zzzzzz/api/state", running.learnerToken())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsTheInstructorsIsCheckedByTheServer() {
        for (String what : List.of(
                "hidden", "labs", "say", "bookmarks", "notes", "checklists", "hints", "rights", "handover", "save")) {
            assertThat(running.post(running.learner("api/" + what), running.learnerToken(), "{}")
                            .statusCode())
                    .as(what)
                    .isEqualTo(403);
        }
        for (String order : List.of("pump-failure", "set-alveolar-bleeding", "set-luck")) {
            assertThat(running.post(running.learner("api/orders"), running.learnerToken(), "{'order':'" + order + "'}")
                            .statusCode())
                    .as(order)
                    .isEqualTo(403);
        }
        String observer = "/observer/" + running.session() + "/api/";
        assertThat(running.post(observer + "orders", running.observerToken(), "{'order':'clamp-ecmo'}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(running.post(observer + "time", running.observerToken(), "{'do':'run'}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(running.post(running.learner("api/time"), running.learnerToken(), "{'do':'rewind','to':'0 s'}")
                        .statusCode())
                .isEqualTo(403);
        String trends = running.learner("api/trends?columns=shuntFraction");
        assertThat(running.get(trends, running.learnerToken()).statusCode()).isEqualTo(403);
        assertThat(running.get(running.learner("api/state"), running.learnerToken())
                        .body())
                .doesNotContain("shuntFraction")
                .doesNotContain("\"truth\"")
                .doesNotContain("/join/");
        assertThat(running.get(running.learner("api/catalogue"), running.learnerToken())
                        .body())
                .doesNotContain("pump-failure")
                .contains("set-ventilator");
    }

    @Test
    void joiningSetsACookieForItsDoorAlone() {
        HttpResponse<String> answer = running.get("/join/" + running.learnerToken(), "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/learner/" + running.session() + "/");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Path=/learner/" + running.session())
                .contains("HttpOnly")
                .contains("SameSite=Strict");
        HttpRequest withCookie = running.request(running.learner("api/limits"), "")
                .header("Cookie", "other=1; lungbridge=" + running.learnerToken())
                .build();
        assertThat(running.send(withCookie).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd",
                "..%2f..%2fetc/passwd",
                "%2e%2e/Bedside.class",
                "css/../../Bedside.class",
                ".hidden",
                "css//style.css",
                "learner.html%00.js",
                "..\\\\Bedside.class",
                "Bedside.class",
                "/etc/passwd"
            })
    void nothingOutsideThePagesIsServed(String path) throws IOException {
        String answer = raw("GET " + running.learner(path) + " HTTP/1.1\r\nHost: " + host()
                + "\r\nAuthorization: Bearer " + running.learnerToken() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (404|400|403) .*");
    }

    private static String host() {
        return running.bedside.address().substring("http://".length());
    }

    private static String raw(String request) throws IOException {
        URI uri = URI.create(running.bedside.address());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), uri.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(400), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1:1",
                "127.0.0.1.evil.example:PORT",
                "10.0.0.1:PORT"
            })
    void anotherNameForThisMachineIsNotAnswered(String name) throws IOException {
        String port = Integer.toString(URI.create(running.bedside.address()).getPort());
        String answer = raw("GET / HTTP/1.1\r\nHost: " + name.replace("PORT", port) + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 421");
    }

    @Test
    void whoWritesMustComeFromThisServer() {
        HttpRequest.Builder foreign = running.request(running.learner("api/alarms"), running.learnerToken())
                .header("Content-Type", "application/json")
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{\"do\":\"audio-on\"}"));
        assertThat(running.send(foreign.build()).statusCode()).isEqualTo(403);
        HttpRequest.Builder form = running.request(running.learner("api/alarms"), running.learnerToken())
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"do\":\"audio-on\"}"));
        assertThat(running.send(form.build()).statusCode()).isEqualTo(415);
        HttpRequest.Builder own = running.request(running.learner("api/alarms"), running.learnerToken())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Origin", running.bedside.address())
                .POST(HttpRequest.BodyPublishers.ofString("{\"do\":\"audio-on\"}"));
        assertThat(running.send(own.build()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTooLargeOrNoJsonIsRefused() throws IOException {
        String large = "{'text':'" + "x".repeat(70_000) + "'}";
        assertThat(running.post(running.instructor("api/notes"), running.instructorToken(), large)
                        .statusCode())
                .isEqualTo(413);
        assertThat(running.post(running.instructor("api/notes"), running.instructorToken(), "[".repeat(5000))
                        .statusCode())
                .isEqualTo(400);
        assertThat(running.post(running.instructor("api/notes"), running.instructorToken(), "[]")
                        .statusCode())
                .isEqualTo(400);
        String endless = raw("POST " + running.instructor("api/notes") + " HTTP/1.1\r\nHost: " + host()
                + "\r\nAuthorization: Bearer " + running.instructorToken()
                + "\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n{");
        assertThat(endless).startsWith("HTTP/1.1 413");
    }

    /** It was blank only after what no terminal shows had been taken out, and the session answered with a fault of its own. */
    @Test
    void aTextOfControlCharactersAloneIsRefused() {
        String nothing = "{'from':'nurse','text':'\\u0000\\ud800'}";
        assertThat(running.post(running.instructor("api/say"), running.instructorToken(), nothing)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoWritesTooOftenIsToldToWait() {
        boolean told = false;
        for (int k = 0; k < 200 && !told; k++) {
            HttpResponse<String> answer =
                    running.post("/observer/" + running.session() + "/api/alarms", running.observerToken(), "{}");
            told = answer.statusCode() == 429;
            assertThat(answer.statusCode()).isIn(403, 429);
            if (told) {
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            }
        }
        assertThat(told).isTrue();
    }

    @Test
    void everyAnswerCarriesThePolicy() {
        for (String path : List.of("/", "/nothing", "/learner/x/", running.learner("api/state"))) {
            HttpResponse<String> answer = running.get(path, running.learnerToken());
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(policy)
                    .contains("default-src 'none'")
                    .contains("script-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe")
                    .doesNotContain("http:");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() {
        HttpResponse<String> first = running.get(running.learner(""), running.learnerToken());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpRequest again = running.request(running.learner(""), running.learnerToken())
                .header("If-None-Match", tag)
                .build();
        HttpResponse<String> second = running.send(again);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void whoHandsOverARoleEndsTheOldToken() throws IOException {
        try (Running other = Running.start()) {
            String before = other.learnerToken();
            HttpResponse<String> answer =
                    other.post(other.instructor("api/handover"), other.instructorToken(), "{'role':'learner'}");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(other.get(other.learner("api/limits"), before).statusCode())
                    .isEqualTo(401);
            String join = answer.body().replaceAll(".*\"join\":\"([^\"]*)\".*", "$1");
            assertThat(other.get(other.learner("api/limits"), Running.token(join))
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
