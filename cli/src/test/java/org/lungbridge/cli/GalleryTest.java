package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.bedside.Bedside;
import org.lungbridge.bedside.BedsideOptions;
import org.lungbridge.bedside.browser.Chromium;
import org.lungbridge.bedside.browser.Window;
import org.lungbridge.bedside.session.Scene;
import org.lungbridge.scenarios.Library;

/**
 * Every view in every theme as a picture, for people to look at: {@code -Dlungbridge.gallery=FOLDER} says where they go. What
 * lies outside of its window is a fault all the same.
 */
@Tag("browser")
class GalleryTest {
    private static final List<String> THEMES = List.of("dark", "light", "contrast", "colorblind");
    private static final List<String> TABS =
            List.of("orders", "results", "trends", "chart", "circuit", "pictures", "brief");
    private static final List<String> GROUPS = List.of("patient", "events", "lesson", "time", "team");
    private static final int WIDE = 1280;
    private static final int HIGH = 720;
    private static final int PHONE_WIDE = 390;
    private static final int PHONE_HIGH = 844;
    private static final long SETTLE_MS = 1200;

    @TempDir
    private Path kept;

    private Path gallery;

    @AutoClose
    private Bedside bedside;

    @AutoClose
    private Chromium chromium;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        String folder = System.getProperty("lungbridge.gallery", "");
        assumeTrue(!folder.isEmpty(), "no folder for pictures: name one by -Dlungbridge.gallery=FOLDER");
        chromium = Chromium.startOrSkip();
        gallery = Files.createDirectories(Path.of(folder));
        bedside = Bedside.start(
                new BedsideOptions(InetAddress.getLoopbackAddress(), 0, kept, "gallery"),
                new SessionRuns(new EngineSimulator()));
    }

    private Bedside.Doors doors(String scenario) {
        return bedside.open(Scene.of(Library.scenarioBytes(scenario), Library.scenario(scenario), 1));
    }

    private Window desk(int width, int height, Bedside.Doors doors) {
        Window window = chromium.window(width, height);
        window.open(bedside.instructor());
        window.waitFor("document.querySelector('[data-scenario]')", "the list of sessions");
        window.open(bedside.address() + "/instructor/" + doors.session() + "/");
        window.waitFor("window.lungbridge?.session.state?.instructor", "the instructor's page");
        return window;
    }

    private Window bed(String address) {
        Window window = chromium.window(WIDE, HIGH);
        window.open(address);
        window.waitFor("window.lungbridge?.session.state", "the page at the bed");
        return window;
    }

    /** The pictures of docs/bedside.md. */
    @Test
    void thePicturesOfTheTour() throws IOException {
        Bedside.Doors doors = doors("drill-pump-failure");
        Window instructor = desk(WIDE, HIGH, doors);
        Window learner = bed(doors.learner());
        for (int hour = 0; hour < 3; hour++) {
            post(instructor, "{do: 'jump', to: '%d s'}".formatted(1200 + 3600 * hour));
            learner.eval(
                    "window.lungbridge.session.order({order: 'sample', tests: ['bloodGas', 'ACT', 'platelets', 'fibrinogen']})");
            if (hour == 0) {
                learner.eval("window.lungbridge.session.order({order: 'turn-prone'})");
            } else if (hour == 1) {
                learner.eval("window.lungbridge.session.order({order: 'change-oxygenator'})");
                learner.eval("window.lungbridge.session.order({order: 'turn-supine'})");
            }
        }
        post(instructor, "{do: 'jump', to: '10793 s'}");
        post(instructor, "{do: 'run'}");
        learner.waitFor("window.lungbridge.session.latest.frame.t > 10820", "a pump that has stopped");
        learner.tap("#tab-brief");
        learner.picture(gallery.resolve("learner-dark.png"));
        instructor.picture(gallery.resolve("instructor-dark.png"));
        learner.tap("#tab-trends");
        learner.tap("#panel-trends", "6 h");
        Window.pause(SETTLE_MS);
        learner.picture(gallery.resolve("trends-dark.png"));
        shown(learner, "light", "orders");
        learner.press("/");
        learner.keys("nor");
        Window.pause(SETTLE_MS);
        learner.picture(gallery.resolve("orders-light.png"));
        shown(learner, "contrast", "results");
        learner.picture(gallery.resolve("results-contrast.png"));
        shown(learner, "colorblind", "circuit");
        learner.picture(gallery.resolve("circuit-colorblind.png"));
        Window phone = desk(PHONE_WIDE, PHONE_HIGH, doors);
        Window.pause(SETTLE_MS);
        phone.picture(gallery.resolve("instructor-phone.png"));
    }

    private static void shown(Window learner, String theme, String tab) {
        themed(learner, theme, "window.lungbridge?.session.state");
        learner.tap("#tab-" + tab);
        Window.pause(SETTLE_MS * 4);
    }

    @Test
    void everyViewInEveryTheme() throws IOException {
        Bedside.Doors doors = doors("drill-membrane-failure");
        Window instructor = chromium.window(WIDE, HIGH);
        instructor.open(bedside.instructor());
        instructor.waitFor("document.querySelector('[data-scenario]')", "the list of sessions");
        String desk = bedside.address() + "/instructor/" + doors.session() + "/";
        for (String theme : THEMES) {
            themed(instructor, theme, "document.querySelector('[data-scenario]')");
            instructor.picture(gallery.resolve("sessions-" + theme + ".png"));
        }
        instructor.open(desk);
        Window learner = chromium.window(WIDE, HIGH);
        learner.open(doors.learner());
        learner.waitFor("document.querySelector('#begin')", "the handover");
        play(instructor, learner);
        for (String theme : THEMES) {
            learner(learner, theme, gallery);
            instructor(instructor, theme, gallery);
        }
        Window phone = chromium.window(PHONE_WIDE, PHONE_HIGH);
        phone.open(bedside.instructor());
        phone.waitFor("document.querySelector('[data-scenario]')", "the list of sessions");
        phone.picture(gallery.resolve("phone-sessions.png"));
        phone.open(desk);
        phone.waitFor("window.lungbridge?.session.state", "the instructor's page");
        for (String theme : THEMES) {
            phone(phone, theme, gallery);
        }
        Window observer = chromium.window(WIDE, HIGH);
        observer.open(doors.observer());
        observer.waitFor("window.lungbridge?.session.state", "the observer's page");
        Window.pause(4000);
        observer.picture(gallery.resolve("observer.png"));
        Window stranger = chromium.window(WIDE, HIGH);
        stranger.open(bedside.address() + "/");
        stranger.waitFor("document.querySelector('h1')", "the welcome page");
        stranger.picture(gallery.resolve("welcome.png"));
        instructor.tap("#end");
        instructor.picture(gallery.resolve("instructor-end.png"));
        instructor.tap("#end-really");
        learner.waitFor("document.querySelector('#debrief')", "the way to the debriefing");
        learner.open(learner.eval("document.querySelector('#debrief').href").asString());
        learner.waitFor("document.querySelector('table')", "the debriefing");
        learner.picture(gallery.resolve("debrief.png"));
    }

    private static void themed(Window window, String theme, String ready) {
        window.eval("localStorage.setItem('lungbridge.preferences', JSON.stringify({theme: '%s'}))".formatted(theme));
        window.reload();
        window.waitFor("document.documentElement.dataset.theme === '%s' && %s".formatted(theme, ready), theme);
        Window.pause(SETTLE_MS);
    }

    /** Something on every tab: orders, results, a turn, a film, alarms, an exchange. */
    private static void play(Window instructor, Window learner) {
        instructor.waitFor("window.lungbridge?.session.state?.instructor", "the instructor's page");
        post(instructor, "{do: 'jump', to: '4000 s'}");
        for (String order : List.of(
                "{order: 'sample', tests: ['bloodGas', 'ACT', 'platelets', 'fibrinogen']}",
                "{order: 'chest-radiograph'}",
                "{order: 'turn-prone'}")) {
            learner.eval("window.lungbridge.session.order(%s)".formatted(order));
        }
        post(instructor, "{do: 'jump', to: '6000 s'}");
        learner.eval("window.lungbridge.session.order({order: 'turn-supine'})");
        learner.eval("window.lungbridge.session.order({order: 'change-pump-head'})");
        post(instructor, "{do: 'jump', to: '7900 s'}");
        learner.eval("window.lungbridge.session.order({order: 'sample', tests: ['bloodGas']})");
        instructor.eval("window.lungbridge.session.post('bookmarks', {note: 'the membrane clots'})");
        post(instructor, "{do: 'run'}");
        Window.pause(6000);
    }

    private static void post(Window instructor, String body) {
        instructor.eval("window.lungbridge.session.post('time', %s)".formatted(body));
        instructor.waitFor("window.lungbridge.session.state.clock.status !== 'moving'", "the moment");
    }

    private static void learner(Window window, String theme, Path gallery) throws IOException {
        themed(window, theme, "window.lungbridge?.session.state");
        Window.pause(SETTLE_MS * 3);
        for (String tab : TABS) {
            window.tap("#tab-" + tab);
            Window.pause(SETTLE_MS / 2);
            inside(window, "learner " + tab);
            window.picture(gallery.resolve("learner-" + tab + "-" + theme + ".png"));
        }
        window.tap("#tab-orders");
        window.press("/");
        window.keys("prone");
        window.press("Enter");
        Window.pause(SETTLE_MS / 2);
        window.picture(gallery.resolve("learner-form-" + theme + ".png"));
        window.tap("#ecmo-more");
        Window.pause(SETTLE_MS / 2);
        window.picture(gallery.resolve("learner-more-" + theme + ".png"));
    }

    private static void instructor(Window window, String theme, Path gallery) throws IOException {
        themed(window, theme, "window.lungbridge?.session.state");
        Window.pause(SETTLE_MS);
        inside(window, "instructor");
        window.picture(gallery.resolve("instructor-" + theme + ".png"));
        window.tap("[data-fault=pump-failure]");
        Window.pause(SETTLE_MS / 2);
        window.picture(gallery.resolve("instructor-fault-" + theme + ".png"));
    }

    private static void phone(Window window, String theme, Path gallery) throws IOException {
        themed(window, theme, "window.lungbridge?.session.state");
        for (String group : GROUPS) {
            window.tap("#phone-tabs [data-group=%s]".formatted(group));
            Window.pause(SETTLE_MS / 2);
            inside(window, "phone " + group);
            window.picture(gallery.resolve("phone-" + group + "-" + theme + ".png"));
        }
    }

    /** Nothing runs out of the window sideways. */
    private static void inside(Window window, String view) {
        assertThat(window.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .asInt())
                .as("pixels beyond the right edge: " + view)
                .isLessThanOrEqualTo(0);
    }
}
