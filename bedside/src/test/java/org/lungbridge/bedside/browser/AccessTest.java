package org.lungbridge.bedside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.bedside.Bedside;

/** Every control of every page has a name for screen readers, and the Tab key comes to it. */
@Tag("browser")
class AccessTest {
    private static final String STATE = "window.lungbridge?.session.state";
    private static final List<String> TABS =
            List.of("brief", "orders", "results", "trends", "chart", "circuit", "pictures");
    private static final String EXPECTED =
            "[...document.querySelectorAll('button, a[href], input, select, textarea, summary, [tabindex=\"0\"]')]"
                    + ".filter((each) => !each.disabled && each.tabIndex >= 0 && each.checkVisibility({visibilityProperty: true}) && !each.closest('[hidden]'))";

    @TempDir
    private static Path folder;

    @AutoClose
    private static Chromium chromium;

    @AutoClose
    private static Bedside bedside;

    private static Bedside.Doors doors;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.startOrSkip();
        bedside = Bedsides.start(folder);
        doors = bedside.open(Bedsides.scene());
        Window instructor = desk();
        instructor.eval("window.lungbridge.session.order({order: 'chest-radiograph'})");
        instructor.eval("window.lungbridge.session.order({order: 'sample', tests: ['bloodGas']})");
        instructor.eval("window.lungbridge.session.post('time', {do: 'jump', to: '1500 s'})");
        instructor.waitFor(
                "window.lungbridge.session.state.clock.status === 'paused' && window.lungbridge.session.state.alarms.active.length > 0",
                "a patient with alarms");
        chromium.closeWindows();
    }

    @AfterEach
    void leave() {
        chromium.closeWindows();
    }

    private static Window desk() {
        Window window = chromium.window(1280, 720);
        window.open(bedside.instructor());
        window.waitFor("document.querySelector('[data-scenario]')", "the list of sessions");
        window.open(bedside.address() + "/instructor/" + doors.session() + "/");
        window.waitFor(STATE, "the instructor's page");
        return window;
    }

    private static Window bed(String address) {
        Window window = chromium.window(1280, 720);
        window.open(address);
        window.waitFor(STATE + " && document.querySelector('#tab-brief')", "the page");
        return window;
    }

    /** Names for all, and Tab from the top of the page to each. */
    private static void check(Window window, String view) {
        assertThat(window.nameless()).as("without a name: " + view).isEmpty();
        int count = window.eval(EXPECTED + ".length").asInt();
        assertThat(count).as("controls: " + view).isPositive();
        window.eval(
                "document.querySelectorAll('[data-reached]').forEach((each) => delete each.dataset.reached); document.activeElement.blur();"
                        + " window.reaching ??= document.addEventListener('focusin', (event) => (event.target.dataset.reached = 'yes')) ?? true; document.body.tabIndex = -1; document.body.focus()");
        for (int k = 0; k < count + 10; k++) {
            window.press("Tab");
        }
        assertThat(window.eval(
                                EXPECTED
                                        + ".filter((each) => !each.dataset.reached).map((each) => each.outerHTML.slice(0, 120))")
                        .valueStream()
                        .map(each -> each.asString())
                        .toList())
                .as("not reached by Tab: " + view)
                .isEmpty();
    }

    @Test
    void theLearnersPage() {
        Window window = bed(doors.learner());
        for (String tab : TABS) {
            window.tap("#tab-" + tab);
            check(window, "learner, " + tab);
        }
        for (String dialog : List.of("#limits", "#history", "#ecmo-more")) {
            if (window.eval("document.querySelector('%s').checkVisibility()".formatted(dialog))
                    .asBoolean()) {
                window.tap(dialog);
                window.waitFor("document.querySelector('dialog')", "the dialog of " + dialog);
                assertThat(window.nameless()).as("without a name: " + dialog).isEmpty();
                window.tap("dialog .close");
            }
        }
        window.tap("#tab-orders");
        window.press("/");
        window.keys("heparin");
        window.press("Enter");
        window.waitFor("document.querySelector('form.form')", "a form");
        check(window, "learner, a form");
    }

    @Test
    void theObserversPage() {
        Window window = bed(doors.observer());
        window.tap("#tab-orders");
        assertThat(window.text("#panel-orders")).contains("You look on");
        assertThat(window.eval("document.querySelector('#start-ecmo').disabled").asBoolean())
                .isTrue();
        check(window, "observer");
    }

    @Test
    void theInstructorsPageAndTheListOfSessions() {
        Window window = desk();
        check(window, "instructor");
        window.tap("[data-fault=pump-failure]");
        check(window, "instructor, a fault");
        window.open(bedside.instructor());
        window.waitFor("document.querySelector('[data-scenario]')", "the list of sessions");
        check(window, "sessions");
    }
}
