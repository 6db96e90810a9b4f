package org.lungbridge.bedside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.bedside.Bedside;
import org.lungbridge.bedside.session.Scene;
import tools.jackson.databind.JsonNode;

/** What people see and do at the bedside, in a real browser against a real server. */
@Tag("browser")
class BrowserTest {
    private static final String SPO2 = "[data-value=SpO2]";
    private static final String FLOW = "[data-value=ecmoBloodFlow_LPerMin]";
    private static final String READY =
            "window.lungbridge?.session.state && document.querySelector('[data-value=SpO2]').textContent !== '–'";

    @TempDir
    private static Path folder;

    @AutoClose
    private static Chromium chromium;

    @AutoClose
    private static Bedside bedside;

    private static Scene scene;

    private Bedside.Doors doors;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.startOrSkip();
        scene = Bedsides.scene();
        bedside = Bedsides.start(folder);
    }

    /** Sessions that nobody looks at any more would run on and slow down the next test. */
    @AfterEach
    void leave() throws IOException, InterruptedException {
        if (doors != null) {
            chromium.closeWindows();
            Bedsides.close(bedside, doors.session());
        }
    }

    @Test
    void saturationFallsAndRisesWithEcmo() {
        doors = bedside.open(scene);
        Window learner = learner();
        double first = learner.number(SPO2);
        learner.click("#begin");
        speed(learner, 120);
        learner.waitFor(
                "Number(document.querySelector('%s').textContent) <= %f".formatted(SPO2, first - 6), "a falling SpO2");
        double lowest = learner.number(SPO2);
        learner.click("#start-ecmo");
        learner.waitFor("document.querySelector('form[data-order=start-ecmo]')", "the form");
        learner.type("#field-start-ecmo-speed", "3240");
        learner.type("#field-start-ecmo-sweep", "3.6");
        learner.type("#field-start-ecmo-FdO2", "1");
        learner.click("form[data-order=start-ecmo] button[type=submit]");
        learner.waitFor("Number(document.querySelector('%s').textContent) > 3".formatted(FLOW), "blood flow");
        learner.waitFor(
                "Number(document.querySelector('%s').textContent) >= %f".formatted(SPO2, lowest + 6), "a rising SpO2");
        assertThat(learner.text("#panel-orders")).contains("Start ECMO");
    }

    @Test
    void whatIsWrongInAnOrderStandsAtItsField() {
        doors = bedside.open(scene);
        Window learner = learner();
        learner.click("#tab-orders");
        learner.click("#start-ecmo");
        learner.waitFor("document.querySelector('form[data-order=start-ecmo]')", "the form");
        learner.type("#field-start-ecmo-speed", "9000");
        learner.type("#field-start-ecmo-sweep", "3.6");
        learner.click("form[data-order=start-ecmo] button[type=submit]");
        assertThat(learner.text("#field-start-ecmo-FdO2-problem")).isEqualTo("This is needed.");
        learner.type("#field-start-ecmo-FdO2", "1");
        learner.click("form[data-order=start-ecmo] button[type=submit]");
        learner.waitFor(
                "document.querySelector('#field-start-ecmo-speed-problem').textContent.includes('6000')",
                "the server's word at the field");
    }

    @Test
    void anAlarmIsSeenHeardAndAcknowledged() {
        doors = bedside.open(scene);
        Window learner = learner();
        learner.click("#begin");
        speed(learner, 60);
        String alarm = "document.querySelector('[data-alarm=SpO2-low]')";
        learner.waitFor(alarm + "?.classList.contains('sounding')", "the alarm");
        assertThat(learner.eval(alarm + ".textContent").asString())
                .startsWith("***")
                .contains("SpO2");
        assertThat(learner.text("#urgent")).contains("SpO2");
        learner.eval(alarm + ".click()");
        learner.waitFor("!" + alarm + " || " + alarm + ".classList.contains('acknowledged')", "acknowledged");
        JsonNode history = learner.eval("fetch('./api/alarms').then((answer) => answer.json())")
                .get("history");
        assertThat(history.findValuesAsString("by")).contains("learner");
        learner.click("#audio-pause");
        learner.waitFor("/[0-9]:[0-9][0-9]/.test(document.querySelector('#audio-pause').textContent)", "the countdown");
    }

    @Test
    void theInstructorStopsThePumpAndTheLearnerSeesNoFlow() {
        doors = bedside.open(scene);
        Window instructor = instructor();
        Window learner = learner();
        learner.eval(
                "window.lungbridge.session.order({order: 'start-ecmo', speed: '3240 /min', sweep: '3.6 L/min', FdO2: 1})");
        learner.click("#begin");
        learner.waitFor("Number(document.querySelector('%s').textContent) > 3".formatted(FLOW), "blood flow");
        learner.eval(
                "window.firstStill = null; window.lungbridge.session.on('frame', (frame) => { if (window.firstStill === null"
                        + " && window.lungbridge.session.seen('ecmoBloodFlow_LPerMin') < 0.05) window.firstStill = frame.t; })");
        instructor.click("[data-fault=pump-failure]");
        instructor.click("form[data-order=pump-failure] button[type=submit]");
        learner.waitFor(
                "window.firstStill !== null && Math.abs(parseFloat(document.querySelector('%s').textContent.replace('−', '-'))) < 0.1"
                        .formatted(FLOW),
                "no flow");
        double given = instructor
                .eval("window.lungbridge.session.log.filter((line) => line.what === 'pump-failure').pop().time_s")
                .asDouble();
        double seen = learner.eval("window.firstStill").asDouble();
        System.Logger log = System.getLogger("browser");
        log.log(System.Logger.Level.INFO, "no flow on the page of the learner {0} s after the fault", seen - given);
        assertThat(seen - given)
                .as("simulated seconds at 1x from the fault to no flow on the learner's page")
                .isBetween(0.0, 1.0);
        assertThat(learner.text("#ecmo .state-word")).isEqualTo("PUMP STANDS");
        assertThat(learner.eval("window.lungbridge.session.log.some((line) => line.kind === 'fault')")
                        .asBoolean())
                .as("a learner is not told of faults")
                .isFalse();
    }

    @Test
    void aReloadKeepsTheSession() {
        doors = bedside.open(scene);
        Window learner = learner();
        learner.eval("window.lungbridge.session.order({order: 'note', text: 'before the reload'})");
        learner.click("#begin");
        learner.waitFor("window.lungbridge.session.latest.frame.t > 1", "time that passes");
        double before = learner.eval("window.lungbridge.session.latest.frame.t").asDouble();
        String id = learner.eval("window.lungbridge.session.state.session.id").asString();
        learner.eval("window.beforeReload = true");
        learner.reload();
        learner.waitFor("window.beforeReload === undefined && " + READY, "the page again");
        assertThat(learner.eval("window.lungbridge.session.state.session.id").asString())
                .isEqualTo(id);
        assertThat(learner.eval("window.lungbridge.session.latest.frame.t").asDouble())
                .isGreaterThanOrEqualTo(before);
        assertThat(learner.text("#panel-chart")).contains("before the reload");
    }

    @Test
    void twoBrowsersAreInStep() {
        doors = bedside.open(scene);
        Window learner = learner();
        Window observer = chromium.window(1280, 720);
        observer.open(doors.observer());
        observer.waitFor(READY, "the observer's page");
        learner.click("#begin");
        learner.waitFor("window.lungbridge.session.latest.frame.t > 3", "time that passes");
        String beats =
                "(() => {const heart = window.lungbridgeHeart; return heart.beats.value - heart.moment * window.lungbridge.session.seen('heartRate_perMin') / 60;})()";
        observer.waitFor("window.lungbridgeHeart.beats.value > 2", "beats");
        double apart = learner.eval(beats).asDouble() - observer.eval(beats).asDouble();
        assertThat(Math.abs(apart)).as("beats between two screens").isLessThan(0.25);
        learner.eval("window.lungbridge.session.post('time', {do: 'pause'})");
        learner.waitFor("!window.lungbridge.session.state.clock.running", "pause");
        observer.waitFor("!window.lungbridge.session.state.clock.running", "pause");
        String numbers =
                "[...document.querySelectorAll('#monitor [data-value]')].map((each) => each.textContent).join(' ')";
        String shown = learner.eval(numbers).asString();
        observer.waitFor("%s === %s".formatted(numbers, "'" + shown + "'"), "the same numbers: " + shown);
        assertThat(observer.eval(
                                "window.lungbridge.session.order({order: 'suction'}).then(() => 'given', (no) => no.status)")
                        .asInt())
                .isEqualTo(403);
    }

    @Test
    void aStrangerGetsNothing() {
        doors = bedside.open(scene);
        Window stranger = chromium.window(800, 600);
        stranger.open(bedside.address() + "/learner/" + doors.session() + "/");
        stranger.waitFor("document.querySelector('h1')", "the welcome page");
        assertThat(stranger.text("body"))
                .contains("SIMULATION, not for patient care")
                .doesNotContain("A lung that fills");
        for (String path : new String[] {"state", "events", "catalogue", "trends?columns=SpO2", "log"}) {
            String asked =
                    "fetch('/learner/%s/api/%s').then((answer) => answer.status)".formatted(doors.session(), path);
            assertThat(stranger.eval(asked).asInt()).as(path).isEqualTo(401);
        }
    }

    @Test
    void anOrderIsGivenByTheKeyboardAlone() {
        doors = bedside.open(scene);
        Window learner = learner();
        learner.eval("document.body.focus()");
        learner.press("/");
        learner.waitFor("document.activeElement.id === 'find'", "the focus in the finder");
        for (char letter : "noradr".toCharArray()) {
            learner.press(String.valueOf(letter));
        }
        learner.waitFor("document.querySelector('#found-0')", "an order found");
        learner.press("Enter");
        learner.waitFor(
                "document.activeElement.closest('form[data-order=set-norepinephrine]')", "the focus in the form");
        for (char letter : "0.2".toCharArray()) {
            learner.press(String.valueOf(letter));
        }
        learner.press("Enter");
        learner.waitFor(
                "window.lungbridge.session.log.some((line) => line.what === 'set-norepinephrine')",
                "the order in the chart");
    }

    /** At least twenty-five pictures a second of eight curves; what was measured is told. */
    @Test
    void curvesAreDrawnTwentyFiveTimesASecond() {
        doors = bedside.open(scene);
        Window learner = learner();
        learner.click("#begin");
        learner.waitFor("window.lungbridge.session.latest.frame.t > 2", "time that passes");
        double rate = learner.eval(
                        "(async () => {const heart = window.lungbridgeHeart; const [first, from] = [heart.pictures, performance.now()]; await new Promise((go) => setTimeout(go, %d)); return (heart.pictures - first) / ((performance.now() - from) / 1000);})()"
                                .formatted(Long.getLong("lungbridge.pictures_ms", 10_000)))
                .asDouble();
        System.getLogger("browser").log(System.Logger.Level.INFO, "{0} pictures a second", rate);
        assertThat(rate).as("pictures a second").isGreaterThanOrEqualTo(25);
    }

    private static void speed(Window window, int speed) {
        window.eval("window.lungbridge.session.post('time', {do: 'speed', speed: %d})".formatted(speed));
    }

    private Window learner() {
        Window window = chromium.window(1280, 720);
        window.open(doors.learner());
        window.waitFor(READY, "the learner's page");
        return window;
    }

    private Window instructor() {
        Window window = chromium.window(1280, 720);
        window.open(bedside.instructor());
        window.waitFor("document.querySelector('[data-scenario]')", "the list of sessions");
        window.open(bedside.address() + "/instructor/" + doors.session() + "/");
        window.waitFor("window.lungbridge?.session.state", "the instructor's page");
        return window;
    }
}
