package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.bedside.Bedside;
import org.lungbridge.bedside.BedsideOptions;
import org.lungbridge.bedside.browser.Chromium;
import org.lungbridge.bedside.browser.Window;

/**
 * The five essential drills as two people play them, each at a browser of their own, with mouse and keys on what stands on the
 * pages: the instructor opens the drill, runs it up to the moment and ends it, the learner finds out and acts. The pages and
 * the debriefing tell the seconds to the critical action.
 */
@Tag("browser")
class DrillsForTwoTest {
    private static final long READING_MS = 3000;

    @TempDir
    private static Path folder;

    @AutoClose
    private static Chromium chromium;

    @AutoClose
    private static Bedside bedside;

    private Window learner;
    private Window instructor;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.startOrSkip();
        bedside = Bedside.start(
                new BedsideOptions(InetAddress.getLoopbackAddress(), 0, folder, "test"),
                new SessionRuns(new EngineSimulator()));
    }

    @AfterEach
    void leave() {
        chromium.closeWindows();
    }

    @Test
    void aStoppedPumpIsCrankedByHand() {
        opened("drill-pump-failure", "10795 s");
        heard("the pump stands");
        learner.waitFor(
                "document.querySelector('#ecmo .state-word').textContent === 'PUMP STANDS'", "the console's word");
        learner.tap("#ecmo", "Clamp");
        learner.waitFor("document.querySelector('#ecmo .state-word').textContent === 'CLAMPED'", "the clamp");
        learner.tap("#ventilator", "FiO2 100 %");
        learner.tap("#ecmo", "Hand crank");
        timed("Brings the pump back", "hand-crank", 180);
        learner.tap("#ecmo", "Unclamp");
        learner.waitFor(
                "Number(document.querySelector('[data-value=ecmoBloodFlow_LPerMin]').textContent) > 1", "blood flow");
        debriefed("Brings the pump back");
    }

    @Test
    void aPumpThatSucksIsSlowed() {
        opened("drill-drainage-insufficiency", "7795 s");
        heard("drainage line kicks");
        learner.tap("#knob-speed");
        learner.eval("document.querySelector('#knob-speed').select()");
        learner.keys("2900");
        learner.press("Enter");
        timed("Slows the pump", "set-ecmo", 120);
        learner.tap("#ecmo-more");
        learner.tap("dialog", "Control bleeding");
        learner.waitFor("document.activeElement.id === 'field-control-bleeding-site'", "the focus in the form");
        learner.keys("can");
        given("control-bleeding");
        debriefed("Slows the pump");
    }

    @Test
    void airInTheLineIsClampedOff() {
        opened("drill-air-in-circuit", "7195 s");
        heard("bubble detector");
        learner.tap("#ecmo", "Clamp");
        timed("Clamps the return line", "clamp-ecmo", 45);
        ordered("head down", "head-down");
        learner.tap("#ecmo-more");
        learner.tap("dialog", "De-air circuit");
        given("de-air-circuit");
        debriefed("Clamps the return line");
    }

    @Test
    void aFailingMembraneIsExchanged() {
        opened("drill-membrane-failure", "7195 s");
        heard("pressure over the membrane");
        learner.tap("#ventilator", "FiO2 100 %");
        learner.tap("#ecmo-more");
        learner.tap("dialog", "Exchange oxygenator");
        given("change-oxygenator");
        timed("Has the membrane lung exchanged", "change-oxygenator", 1200);
        debriefed("Has the membrane lung exchanged");
    }

    @Test
    void anEmptyCylinderIsReplaced() {
        opened("drill-gas-failure", "7195 s");
        heard("fine in the scanner");
        instructor.keys("+++");
        learner.waitFor(
                "Number(document.querySelector('[data-value=ecmoPostMembraneSO2]').textContent) < 97",
                "dark blood after the membrane");
        instructor.keys("---");
        learner.tap("#ecmo-more");
        learner.tap("dialog", "Restore sweep gas");
        learner.waitFor("document.activeElement.id === 'field-restore-sweep-gas-by'", "the focus in the form");
        learner.keys("cyl");
        given("restore-sweep-gas");
        timed("Connects another source of gas", "restore-sweep-gas", 300);
        debriefed("Connects another source of gas");
    }

    /** The instructor opens the drill from the list, hands out the link, goes to shortly before the moment, and runs. */
    private void opened(String drill, String shortlyBefore) {
        instructor = chromium.window(1280, 720);
        instructor.open(bedside.instructor());
        instructor.tap("[data-scenario=%s]".formatted(drill));
        instructor.waitFor("window.lungbridge?.session.state?.instructor", "the instructor's page");
        learner = chromium.window(1280, 720);
        learner.open(instructor
                .eval("document.querySelector('[data-join=learner]').value")
                .asString());
        learner.waitFor("document.querySelector('#begin')", "the handover");
        instructor.tap("#jump-to");
        instructor.keys(shortlyBefore);
        instructor.tap("#card-places", "Jump");
        instructor.waitFor("window.lungbridge.session.state.clock.status === 'paused'", "the moment");
        instructor.tap("#run");
        learner.tap("#watch");
    }

    /** Somebody says something, and the learner takes it in. */
    private void heard(String words) {
        learner.waitFor(
                "document.querySelector('#spoken').textContent.includes('%s')".formatted(words),
                "somebody who says: " + words);
        Window.pause(READING_MS);
    }

    /** An order that is found by typing. */
    private void ordered(String typed, String kind) {
        learner.press("/");
        learner.waitFor("document.activeElement.id === 'find'", "the focus in the finder");
        learner.keys(typed);
        learner.waitFor("document.querySelector('#found-0')", "an order found");
        learner.press("Enter");
        given(kind);
    }

    /** The form of an order is sent off, where it has one, and the order stands in the chart. */
    private void given(String kind) {
        String done = "window.lungbridge.session.log.some((line) => line.what === '%s')".formatted(kind);
        String form = "form[data-order=%s] button[type=submit]".formatted(kind);
        learner.waitFor(done + " || document.querySelector('" + form + "')", "the order, or its form: " + kind);
        if (learner.eval("document.querySelector('" + form + "') !== null").asBoolean()) {
            learner.tap(form);
        }
        learner.waitFor(done, "the order in the chart: " + kind);
    }

    /** The instructor's page tells the seconds from the moment at which it was called for to the learner's order. */
    private void timed(String title, String order, double window_s) {
        String line =
                "[...document.querySelectorAll('#card-checklists li')].find((each) => each.textContent.includes('%s'))"
                        .formatted(title);
        instructor.waitFor(
                line + "?.querySelector('strong').textContent.includes('after')", "the seconds of: " + title);
        String told =
                instructor.eval(line + ".querySelector('strong').textContent").asString();
        double seconds = Double.parseDouble(told.replaceAll("[^0-9]", ""));
        double called = time("line.what === 'state' && line.kind === 'trigger'");
        double given = time("line.what === '%s' && line.actor === 'learner'".formatted(order));
        System.Logger log = System.getLogger("drills");
        log.log(System.Logger.Level.INFO, "{0}: {1} s; state at {2} s, order at {3} s", title, seconds, called, given);
        assertThat(seconds).isBetween(READING_MS / 1000.0 - 1, window_s);
        assertThat(seconds)
                .as("seconds on the page, of an order %s s after the state began", given - called)
                .isBetween(given - called - 1, given - called + 6);
    }

    private double time(String condition) {
        return instructor
                .eval("window.lungbridge.session.log.filter((line) => %s).pop().time_s".formatted(condition))
                .asDouble();
    }

    /** The instructor ends the drill; both read the debriefing, which tells the same seconds. */
    private void debriefed(String title) {
        String line =
                "[...document.querySelectorAll('#card-checklists li')].find((each) => each.textContent.includes('%s'))"
                        .formatted(title);
        String seconds = instructor
                .eval(line + ".querySelector('strong').textContent")
                .asString()
                .replaceAll("[^0-9]", "");
        instructor.tap("#end");
        instructor.tap("#end-really");
        learner.waitFor("document.querySelector('#debrief')", "the way to the debriefing");
        learner.open(learner.eval("document.querySelector('#debrief').href").asString());
        learner.waitFor("document.querySelector('table')", "the debriefing");
        assertThat(learner.text("body")).contains(title);
        assertThat(learner.eval(
                                "[...document.querySelectorAll('tr')].filter((row) => row.textContent.includes('%s')).map((row) => row.innerText).join(' | ')"
                                        .formatted(title))
                        .asString())
                .contains(seconds + " s");
    }
}
