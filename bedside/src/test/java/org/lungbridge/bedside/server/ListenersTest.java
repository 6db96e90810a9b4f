package org.lungbridge.bedside.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many pages that listen, some of them badly. */
@Tag("once")
class ListenersTest {
    @Test
    void twoPagesSeeTheSameAndOneThatComesBackMissesNothing() throws IOException, InterruptedException {
        try (Running running = Running.start()) {
            Page one = new Page(running, running.learner("api/events"), running.learnerToken(), "", true);
            Page two = new Page(running, running.learner("api/events"), running.learnerToken(), "", true);
            one.awaitEvents(2);
            two.awaitEvents(2);
            running.post(running.instructor("api/time"), running.instructorToken(), "{'do':'run'}");
            running.post(running.instructor("api/say"), running.instructorToken(), "{'from':'a','text':'first'}");
            one.awaitEvents(20);
            two.close();
            String last = two.ids.get(two.ids.size() - 1);
            running.post(running.instructor("api/say"), running.instructorToken(), "{'from':'a','text':'second'}");
            running.post(running.instructor("api/say"), running.instructorToken(), "{'from':'a','text':'third'}");
            Page back = new Page(running, running.learner("api/events"), running.learnerToken(), last, true);
            back.awaitEvents(12);
            one.awaitEvents(40);
            one.assertNoGaps();
            back.assertNoGaps();
            assertThat(back.kinds).doesNotContain("state");
            assertThat(back.number(0)).isEqualTo(two.number(two.ids.size() - 1) + 1);
            assertThat(back.data.toString())
                    .contains("second")
                    .contains("third")
                    .doesNotContain("first");
            List<String> shared = new ArrayList<>(one.data);
            shared.retainAll(back.data);
            assertThat(shared.size()).isGreaterThan(5);
            one.close();
            back.close();
        }
    }

    @Test
    void twoHundredListenAndAStuckOneHoldsNobodyUp() throws IOException, InterruptedException {
        try (Running running = Running.start()) {
            List<Page> pages = new ArrayList<>();
            Page stuck = new Page(running, running.learner("api/events"), running.learnerToken(), "", false);
            for (int k = 0; k < 200; k++) {
                pages.add(new Page(running, running.learner("api/events"), running.learnerToken(), "", true));
            }
            for (Page page : pages) {
                page.awaitEvents(2);
            }
            running.post(running.instructor("api/time"), running.instructorToken(), "{'do':'run'}");
            for (int k = 0; k < 10; k++) {
                String text = "x".repeat(400);
                running.post(
                        running.instructor("api/say"), running.instructorToken(), "{'from':'a','text':'" + text + "'}");
                Thread.sleep(100);
            }
            for (Page page : pages) {
                page.awaitEvents(12);
                page.assertNoGaps();
                assertThat(page.kinds).contains("log", "frame");
            }
            assertThat(running.state().path("clock").path("time_s").asDouble()).isPositive();
            for (Page page : pages) {
                page.close();
            }
            stuck.close();
        }
    }
}
