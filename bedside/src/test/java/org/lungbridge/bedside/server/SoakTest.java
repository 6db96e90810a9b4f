package org.lungbridge.bedside.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.lungbridge.bedside.Scenes;

/**
 * A day at the bedside with twenty pages that listen: nothing numbered is missed and memory stays flat. By default 24 simulated
 * hours at 600 times; with {@code -Dlungbridge.soak.speed=60} it takes 24 minutes.
 */
@Tag("long")
class SoakTest {
    private static final int PAGES = 20;
    private static final double HOUR_S = 3600;
    private static final double MEGA = 1 << 20;

    /** Counts what a page hears, without keeping it. */
    private static final class Counter extends Thread {
        private final Socket socket;
        private long numbered;
        private long gaps;
        private long last;
        private long frames;
        private long frameAt;
        private final long[] pauses_ms = new long[60_000];

        Counter(Running running) throws IOException {
            URI uri = URI.create(running.bedside.address());
            socket = new Socket(InetAddress.getLoopbackAddress(), uri.getPort());
            String request = "GET " + running.learner("api/events") + " HTTP/1.1\r\nHost: " + uri.getAuthority()
                    + "\r\nAuthorization: Bearer " + running.learnerToken() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            setDaemon(true);
        }

        @Override
        public void run() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    hear(line);
                }
            } catch (IOException over) {
                // The test has closed the line.
            }
        }

        private synchronized void hear(String line) {
            if (line.startsWith("id: ")) {
                long number = Long.parseLong(line.substring(line.indexOf('.') + 1));
                gaps += numbered > 0 && number != last + 1 ? 1 : 0;
                last = number;
                numbered++;
            } else if (line.equals("event: frame")) {
                long now = System.nanoTime() / 1_000_000;
                if (frames > 0) {
                    pauses_ms[(int) (frames % pauses_ms.length)] = now - frameAt;
                }
                frameAt = now;
                frames++;
            }
        }

        synchronized double pause_ms(double share) {
            long[] sorted = Arrays.copyOf(pauses_ms, (int) Math.min(frames, pauses_ms.length));
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
        }
    }

    private static double heap_MB() {
        for (int k = 0; k < 3; k++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGA;
    }

    @Test
    void aDayWithTwentyPagesMissesNothingAndKeepsItsMemory(TestReporter report)
            throws IOException, InterruptedException {
        double hours = Double.parseDouble(System.getProperty("lungbridge.soak.hours", "24"));
        double speed = Double.parseDouble(System.getProperty("lungbridge.soak.speed", "600"));
        try (Running running = Running.start(Scenes.shipped("sle-dah-vv-ecmo"))) {
            List<Counter> pages = new ArrayList<>();
            for (int k = 0; k < PAGES; k++) {
                Counter page = new Counter(running);
                page.start();
                pages.add(page);
            }
            running.post(
                    running.instructor("api/time"), running.instructorToken(), "{'do':'speed','speed':" + speed + "}");
            running.post(running.instructor("api/time"), running.instructorToken(), "{'do':'run'}");
            double reached = 0;
            double quarter = 0;
            double early = 0;
            long began = System.nanoTime();
            while (reached < hours * HOUR_S) {
                Thread.sleep(2000);
                reached = running.state().path("clock").path("time_s").asDouble();
                if (early == 0 && reached > hours * HOUR_S / 4) {
                    early = heap_MB();
                    quarter = reached;
                }
                if (reached % HOUR_S < speed * 2) {
                    running.post(
                            running.learner("api/orders"),
                            running.learnerToken(),
                            "{'order':'sample','tests':['bloodGas']}");
                }
            }
            double wall_s = (System.nanoTime() - began) / 1e9;
            double late = heap_MB();
            long gaps = pages.stream().mapToLong(page -> page.gaps).sum();
            report.publishEntry(
                    "soak",
                    String.format(
                            Locale.ROOT,
                            "%.1f h simulated in %.0f s (%.0f x asked, %.1f x reached); %d pages; %d numbered events each, %d gaps; "
                                    + "%d frames each, pauses median %.0f ms, 99 %% %.0f ms, longest %.0f ms; "
                                    + "heap after collection %.0f MB at %.1f h, %.0f MB at the end; dropped pages %d",
                            reached / HOUR_S,
                            wall_s,
                            speed,
                            reached / wall_s,
                            PAGES,
                            pages.get(0).numbered,
                            gaps,
                            pages.get(0).frames,
                            pages.get(0).pause_ms(0.5),
                            pages.get(0).pause_ms(0.99),
                            pages.get(0).pause_ms(1),
                            early,
                            quarter / HOUR_S,
                            late,
                            PAGES - alive(pages)));
            assertThat(gaps).isZero();
            assertThat(alive(pages)).isEqualTo(PAGES);
            assertThat(pages).allMatch(page -> page.numbered >= pages.get(0).numbered - 3);
            assertThat(late).isLessThan(early + 40);
        }
    }

    private static int alive(List<Counter> pages) {
        return (int) pages.stream().filter(Thread::isAlive).count();
    }
}
