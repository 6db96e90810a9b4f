package org.lungbridge.bedside.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.JsonNode;

/** A session as learner and instructor meet it. */
@Tag("once")
class LiveSessionTest {
    private static JsonNode json(HttpResponse<String> answer) {
        return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aStoppedPumpBringsNoBloodWithinASecond() throws IOException, InterruptedException {
        try (Running running = Running.start()) {
            running.jump(1800);
            assertThat(running.frame("ecmoBloodFlow_LPerMin")).isGreaterThan(3);
            running.post(running.instructor("api/time"), running.instructorToken(), "{'do':'run'}");
            HttpResponse<String> given = running.post(
                    running.instructor("api/orders"), running.instructorToken(), "{'order':'pump-failure'}");
            assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
            double when = json(given).path("time_s").asDouble();
            JsonNode trends;
            do {
                Thread.sleep(200);
            } while (running.state().path("clock").path("time_s").asDouble() < when + 2);
            trends = json(running.get(
                    running.learner("api/trends?columns=ecmoBloodFlow_LPerMin&from=" + (when + 1)),
                    running.learnerToken()));
            assertThat(trends.path("rows").size()).isPositive();
            trends.path("rows")
                    .forEach(row -> assertThat(row.get(1).asDouble())
                            .as("at %s s, stopped at %s s", row.get(0), when)
                            .isLessThan(0.2));
            String learner = running.get(running.learner("api/state"), running.learnerToken())
                    .body();
            assertThat(learner).contains("PUMP STOPPED").doesNotContain("\"what\":\"pump-failure\"");
            assertThat(running.state().path("log").toString()).contains("pump-failure");
        }
    }

    @Test
    void anOrderIsReadAsInAFileAndCarriedOutWhenItIsAnswered() throws IOException, InterruptedException {
        try (Running running = Running.start()) {
            running.jump(600);
            HttpResponse<String> wrong = running.post(
                    running.learner("api/orders"),
                    running.learnerToken(),
                    "{'order':'set-ventilator','PEPE':'10 cmH2O','FiO2':3}");
            assertThat(wrong.statusCode()).isEqualTo(400);
            JsonNode error = json(wrong).path("error");
            assertThat(error.path("code").asString()).isEqualTo("invalid-order");
            assertThat(error.path("problems").toString())
                    .contains("/PEPE")
                    .contains("(PEEP) was meant")
                    .contains("/FiO2");
            HttpResponse<String> right = running.post(
                    running.learner("api/orders"),
                    running.learnerToken(),
                    "{'orders':[{'order':'set-ventilator','PEEP':'10 cmH2O','FiO2':0.8},{'order':'sample','tests':['bloodGas']}]}");
            assertThat(right.statusCode()).as(right.body()).isEqualTo(200);
            JsonNode state = running.state();
            assertThat(state.path("log").toString()).contains("PEEP 10 cmH2O").contains("bloodGas");
            assertThat(running.frame("PEEP_cmH2O")).isEqualTo(10);
            assertThat(state.path("pending").size()).isEqualTo(1);
            assertThat(state.path("results").size()).isZero();
            running.jump(1500);
            assertThat(running.state().path("results").toString()).contains("PaO2");
            HttpResponse<String> frozen =
                    running.post(running.instructor("api/time"), running.instructorToken(), "{'do':'freeze'}");
            assertThat(frozen.statusCode()).isEqualTo(200);
            assertThat(running.post(running.learner("api/orders"), running.learnerToken(), "{'order':'clamp-ecmo'}")
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void gasIsRestoredByACylinderWhoeverGivesTheOrder() throws IOException, InterruptedException {
        try (Running running = Running.start()) {
            running.jump(600);
            running.post(
                    running.instructor("api/orders"),
                    running.instructorToken(),
                    "{'order':'sweep-failure','cause':'cylinder-empty'}");
            HttpResponse<String> given = running.post(
                    running.learner("api/orders"),
                    running.learnerToken(),
                    "{'order':'restore-sweep-gas','by':'cylinder'}");
            assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
            assertThat(running.post(
                                    running.learner("api/orders"),
                                    running.learnerToken(),
                                    "{'order':'suction','by':'instructor'}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(running.state().path("log").valueStream())
                    .anyMatch(line -> line.path("what").asString().equals("restore-sweep-gas")
                            && line.path("actor").asString().equals("learner"));
        }
    }

    @Test
    void whatBecomesOfAnOrderIsNotTheLearnersToChoose() throws IOException, InterruptedException {
        try (Running running = Running.start()) {
            running.jump(600);
            String turn = "{'order':'turn-prone','complication':'none'}";
            assertThat(running.post(running.learner("api/orders"), running.learnerToken(), turn)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(running.get(running.learner("api/catalogue"), running.learnerToken())
                            .body())
                    .doesNotContain("complication");
            assertThat(running.get(running.instructor("api/catalogue"), running.instructorToken())
                            .body())
                    .contains("complication");
            assertThat(running.post(running.instructor("api/orders"), running.instructorToken(), turn)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anAlarmThatCameUpOnTheWayOfAJumpSoundsOnArrival() throws IOException, InterruptedException {
        try (Running running = Running.start()) {
            running.jump(600);
            running.post(
                    running.instructor("api/orders"),
                    running.instructorToken(),
                    "{'order':'set-ecmo','speed':'1500 /min','by':'learner'}");
            running.jump(1800);
            assertThat(running.state().path("alarms").path("active").toString())
                    .contains("ecmoBloodFlow_LPerMin-low")
                    .contains("sounding");
        }
    }

    @Test
    void theInstructorGoesBackAndBranchesAndEnds() throws IOException, InterruptedException {
        try (Running running = Running.start()) {
            running.jump(900);
            running.post(running.learner("api/orders"), running.learnerToken(), "{'order':'clamp-ecmo'}");
            running.jump(1000);
            assertThat(running.frame("ecmoClamped")).isEqualTo(1);
            running.post(running.instructor("api/bookmarks"), running.instructorToken(), "{'note':'low'}");
            HttpResponse<String> branch = running.post(
                    running.instructor("api/time"), running.instructorToken(), "{'do':'branch','to':'850 s'}");
            assertThat(json(branch).path("session").asString()).isNotEmpty();
            running.post(running.instructor("api/time"), running.instructorToken(), "{'do':'rewind','to':'850 s'}");
            running.await("paused", 850);
            JsonNode state = running.state();
            assertThat(state.path("clock").path("time_s").asDouble()).isEqualTo(850);
            assertThat(state.path("clock").path("generation").asInt()).isEqualTo(1);
            assertThat(running.frame("ecmoClamped")).isZero();
            assertThat(state.path("log").toString())
                    .doesNotContain("clamp-ecmo")
                    .contains("rewound");
            assertThat(running.get(running.learner("api/debrief.html"), running.learnerToken())
                            .statusCode())
                    .isEqualTo(409);
            running.post(running.instructor("api/time"), running.instructorToken(), "{'do':'end'}");
            running.await("ended", 850);
            assertThat(running.get(running.learner("api/debrief.html"), running.learnerToken())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(running.post(running.learner("api/orders"), running.learnerToken(), "{'order':'clamp-ecmo'}")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(running.get("/instructor/api/sessions", running.instructorToken())
                            .body())
                    .contains(json(branch).path("session").asString());
        }
    }

    @Test
    void hiddenThingsHappenAndLearnersDoNotReadThem() throws IOException, InterruptedException {
        try (Running running = Running.start()) {
            running.jump(600);
            String teacher = running.instructorToken();
            assertThat(running.post(
                                    running.instructor("api/hidden"),
                                    teacher,
                                    "{'quantity':'circulation.dilatatoin','value':0.3}")
                            .body())
                    .contains("(circulation.dilatation) was meant");
            double before = running.frame("MAP_mmHg");
            assertThat(running.post(
                                    running.instructor("api/hidden"),
                                    teacher,
                                    "{'quantity':'circulation.dilatation','value':0.3}")
                            .statusCode())
                    .isEqualTo(200);
            running.post(running.instructor("api/labs"), teacher, "{'do':'force','test':'PaO2','value':44}");
            running.post(running.instructor("api/labs"), teacher, "{'do':'withhold','panel':'ACT'}");
            running.post(running.instructor("api/say"), teacher, "{'from':'nurse','text':'He looks pale.'}");
            running.post(
                    running.learner("api/orders"),
                    running.learnerToken(),
                    "{'order':'sample','tests':['bloodGas','ACT']}");
            running.jump(1800);
            assertThat(running.frame("MAP_mmHg")).isLessThan(before);
            String learner = running.get(running.learner("api/state"), running.learnerToken())
                    .body();
            assertThat(learner)
                    .contains("He looks pale.")
                    .contains("\"test\":\"PaO2\",\"value\":44.0")
                    .doesNotContain("\"test\":\"ACT\"")
                    .doesNotContain("dilatation")
                    .doesNotContain("laboratory-force");
            assertThat(running.state().path("instructor").path("labs").toString())
                    .contains("ACT")
                    .contains("44");
        }
    }
}
