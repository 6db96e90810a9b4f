package org.lungbridge.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fuzzer finds what it is there to find. */
@Tag("once")
class CampaignTest {
    private record Planted(Predicate<byte[]> reader) implements Target {
        @Override
        public String name() {
            return "planted";
        }

        @Override
        public int share() {
            return 0;
        }

        @Override
        public Damage damage() {
            return chooser -> new byte[chooser.below(10)];
        }

        @Override
        public boolean accepts(byte[] input) {
            return reader.test(input);
        }
    }

    private static Campaign.Tally run(Predicate<byte[]> reader) throws InterruptedException {
        return new Campaign(new Planted(reader), 1).run(0, 100, 30);
    }

    @Test
    void whatIsThrownIsFound() throws InterruptedException {
        Campaign.Tally tally = run(input -> input[3] == 0);
        assertThat(tally.findings()).isNotEmpty().allMatch(text -> text.contains("ArrayIndexOutOfBounds"));
        assertThat(tally.findings().get(0)).contains("planted: seed (1), number (");
    }

    @Test
    void endlessRecursionIsFound() throws InterruptedException {
        assertThat(run(CampaignTest::endless).findings())
                .isNotEmpty()
                .allMatch(text -> text.contains("StackOverflowError"));
    }

    private static boolean endless(byte[] input) {
        return deeper(input) || input.length > 5;
    }

    private static boolean deeper(byte[] input) {
        return endless(input) && input.length > 6;
    }

    @Test
    void whatTakesLongerThanASecondIsFound() throws InterruptedException {
        Set<byte[]> slow = Collections.newSetFromMap(new IdentityHashMap<>());
        Campaign.Tally tally = run(input -> {
            if (slow.isEmpty() || slow.contains(input)) {
                slow.add(input);
                compute();
            }
            return true;
        });
        assertThat(tally.findings()).singleElement().asString().contains("it took");
    }

    /** Uses a little more of the processor than an input may. */
    private static void compute() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(Campaign.LONGEST_MS + 50);
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatFillsTheMemoryIsFound() throws InterruptedException {
        byte[][] large = new byte[1][];
        Campaign.Tally tally = run(input -> {
            for (int k = 0; k < 11 && large[0] == null || k > 0 && k < 11; k++) {
                large[0] = new byte[100_000_000];
            }
            return true;
        });
        assertThat(tally.findings()).singleElement().asString().contains("memory");
    }

    @Test
    void whatIsReadAndRefusedIsCounted() throws InterruptedException {
        Campaign.Tally tally = run(input -> input.length > 4);
        assertThat(tally.findings()).isEmpty();
        assertThat(tally.inputs()).isEqualTo(100);
        assertThat(tally.accepted()).isBetween(20L, 80L);
        assertThat(tally.accepted() + tally.refused()).isEqualTo(100);
    }
}
