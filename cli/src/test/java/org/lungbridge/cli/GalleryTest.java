package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void everyViewInEveryTheme() throws IOException, InterruptedException {
        String folder = System.getProperty("lungbridge.gallery", "");
        assumeTrue(!folder.isEmpty(), "no folder for pictures: name one by -Dlungbridge.gallery=FOLDER");
        assumeTrue(Chromium.installed().isPresent(), "no browser here: install Chromium, or name one in CHROMIUM");
        Path gallery = Files.createDirectories(Path.of(folder));
        try (Bedside bedside = Bedside.start(
                        new BedsideOptions(InetAddress.getLoopbackAddress(), 0, kept, "gallery"),
                        new SessionRuns(new EngineSimulator()));
                Chromium chromium = Chromium.start(Chromium.installed().orElseThrow())) {
            String drill = "drill-membrane-failure";
            Bedside.Doors doors = bedside.open(Scene.of(Library.scenarioBytes(drill), Library.scenario(drill), 1));
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
