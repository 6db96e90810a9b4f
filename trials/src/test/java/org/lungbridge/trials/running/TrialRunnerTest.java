package org.lungbridge.trials.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.population.Population;
import org.lungbridge.trials.table.Tabulation;

/** It does not matter who runs a course, next to whom, when, or how often the trial was stopped. */
@Tag("once")
class TrialRunnerTest {
    private static final int PATIENTS = 3;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Map<String, String> alone;

    @BeforeAll
    static void oneCourseAfterTheOther() throws IOException {
        alone = SmallTrial.run(SmallTrial.twoArms(PATIENTS), shared, 1, 1);
        assertThat(alone).containsKeys("patients.csv.gz", "outcomes.csv.gz", "events.csv.gz", "labs.csv.gz");
    }

    @Test
    void jobsAndLanesDoNotMatter() throws IOException {
        Trial trial = SmallTrial.twoArms(PATIENTS);
        assertThat(SmallTrial.run(trial, folder.resolve("a"), 2, 4)).isEqualTo(alone);
        assertThat(SmallTrial.run(trial, folder.resolve("b"), 3, 1)).isEqualTo(alone);
        assertThat(SmallTrial.run(trial, folder.resolve("c"), 1, 16)).isEqualTo(alone);
    }

    @Test
    void aTrialThatWasKilledGoesOn() throws IOException {
        Random random = new Random(9);
        for (int kill = 0; kill < 6; kill++) {
            Path killed = folder.resolve("kill-" + kill);
            copyJournal(killed);
            tear(killed.resolve(TrialRunner.JOURNAL).resolve("000000.rows"), random);
            assertThat(SmallTrial.run(SmallTrial.twoArms(PATIENTS), killed, 2, 2))
                    .isEqualTo(alone);
        }
    }

    @Test
    void aFlippedBitIsNotBelieved() throws IOException {
        copyJournal(folder);
        Path file = folder.resolve(TrialRunner.JOURNAL).resolve("000000.rows");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);
        assertThat(SmallTrial.run(SmallTrial.twoArms(PATIENTS), folder, 1, 4)).isEqualTo(alone);
    }

    @Test
    void morePatientsAndMoreArmsChangeNobodyElse() throws IOException {
        List<CourseRows> few = courses(SmallTrial.twoArms(PATIENTS), shared);
        List<CourseRows> more = courses(SmallTrial.threeArms(PATIENTS + 1), folder);
        assertThat(more).hasSize(3 * (PATIENTS + 1)).containsAll(few);
    }

    @Test
    void aFinishedFolderTakesMorePatients() throws IOException {
        copyJournal(folder);
        AtomicInteger run = new AtomicInteger();
        Trial trial = SmallTrial.twoArms(PATIENTS + 1);
        Tabulation tabulation = Tabulation.of(trial);
        TrialRunner runner = new TrialRunner(trial, Population.of(trial), course -> {
            run.incrementAndGet();
            return tabulation.rows(course);
        });
        try (Journal journal = runner.run(folder, setup(1), standing -> {}, () -> false)) {
            assertThat(journal.ended()).isEqualTo(2 * (PATIENTS + 1));
        }
        assertThat(run).hasValue(2);
    }

    @Test
    void anotherSeedIsRefused() throws IOException {
        copyJournal(folder);
        Trial other = SmallTrial.twoArms(PATIENTS).with(8, PATIENTS);
        assertThatThrownBy(() -> SmallTrial.run(other, folder, 1, 1))
                .isInstanceOf(FolderTaken.class)
                .hasMessageContaining("another seed: (7), not (8)");
    }

    @Test
    void anotherTrialIsRefused() throws IOException {
        copyJournal(folder);
        assertThatThrownBy(() -> SmallTrial.run(SmallTrial.threeArms(PATIENTS), folder, 1, 1))
                .isInstanceOf(FolderTaken.class)
                .hasMessageContaining("text of this trial");
    }

    @Test
    void whoeverCannotBeIsListedWithTheReason() throws IOException {
        for (CourseRows course : courses(SmallTrial.ofNobody(1), folder)) {
            assertThat(course.complete()).isFalse();
            assertThat(course.of(TrialTable.OUTCOMES).get(0).toString()).contains("implausible", "age >= 300 a");
        }
    }

    /** Memory that is not enough is nobody's result: it is told as it is, and what has ended is kept. */
    @Test
    void aWorkerWithoutMemoryStopsTheTrialAndLosesNothingThatHasEnded() throws IOException {
        Trial trial = SmallTrial.twoArms(PATIENTS);
        Tabulation tabulation = Tabulation.of(trial);
        AtomicInteger ended = new AtomicInteger();
        TrialRunner runner = new TrialRunner(trial, Population.of(trial), course -> {
            if (ended.incrementAndGet() == 3) {
                throw new OutOfMemoryError("Java heap space");
            }
            return tabulation.rows(course);
        });
        assertThatThrownBy(() -> runner.run(folder, setup(2), standing -> {}, () -> false))
                .isInstanceOf(OutOfMemoryError.class);
        AtomicInteger run = new AtomicInteger();
        TrialRunner again = new TrialRunner(trial, Population.of(trial), course -> {
            run.incrementAndGet();
            return tabulation.rows(course);
        });
        again.run(folder, setup(2), standing -> {}, () -> false).close();
        assertThat(run).hasValue(2 * PATIENTS - 2);
        assertThat(SmallTrial.run(trial, folder, 1, 4)).isEqualTo(alone);
    }

    @Test
    void aCourseThatCannotBeTabulatedIsListedAndStopsNobody() throws IOException {
        Trial trial = SmallTrial.twoArms(2);
        Tabulation tabulation = Tabulation.of(trial);
        CourseKey bad = new CourseKey(1, 0, 0);
        TrialRunner runner = new TrialRunner(trial, Population.of(trial), course -> {
            if (course.key().equals(bad) && course.run().isPresent()) {
                throw new IllegalStateException("a hole in the table");
            }
            return tabulation.rows(course);
        });
        try (Journal journal = runner.run(folder, setup(4), standing -> {}, () -> false)) {
            assertThat(journal.ended()).isEqualTo(4);
            assertThat(journal.failed()).isEqualTo(1);
            journal.forEach(course ->
                    assertThat(course.complete()).isEqualTo(!course.key().equals(bad)));
            journal.forEach(course -> assertThat(
                            course.of(TrialTable.OUTCOMES).toString().contains("a hole in the table"))
                    .isEqualTo(course.key().equals(bad)));
        }
    }

    @Test
    void whatGoesWrongInABlockSpoilsNobody() {
        Trial trial = SmallTrial.twoArms(2);
        List<CourseKey> keys = keys(2);
        List<CourseRows> ended = new ArrayList<>();
        AtomicInteger steps = new AtomicInteger();
        var waiting = new ArrayList<>(keys).iterator();
        Tabulation tabulation = Tabulation.of(trial);
        new CourseRunner(trial, Population.of(trial), 2)
                .run(
                        () -> waiting.hasNext() ? java.util.Optional.of(waiting.next()) : java.util.Optional.empty(),
                        course -> ended.add(tabulation.rows(course)),
                        (seat, time) -> {
                            if (steps.incrementAndGet() == 40) {
                                throw new IllegalStateException("somebody stumbled");
                            }
                        },
                        () -> false);
        List<EndedCourse> usual = new CourseRunner(trial, Population.of(trial), 1).run(keys);
        assertThat(ended)
                .containsExactlyInAnyOrderElementsOf(
                        usual.stream().map(tabulation::rows).toList());
    }

    @Test
    void theOrderDoesNotMatter() {
        Trial trial = SmallTrial.twoArms(PATIENTS);
        List<CourseKey> keys = keys(PATIENTS);
        Tabulation tabulation = Tabulation.of(trial);
        List<CourseRows> usual = new CourseRunner(trial, Population.of(trial), 1)
                .run(keys).stream().map(tabulation::rows).toList();
        Collections.shuffle(keys, new Random(4));
        List<CourseRows> shuffled = new CourseRunner(trial, Population.of(trial), 4)
                .run(keys).stream().map(tabulation::rows).toList();
        assertThat(shuffled).hasSameElementsAs(usual);
        assertThat(shuffled.stream().map(CourseRows::key)).containsExactlyElementsOf(keys);
    }

    @Test
    void anInterruptedTrialKeepsWhatHasEndedAndGoesOn() throws IOException {
        Trial trial = SmallTrial.twoArms(PATIENTS);
        AtomicInteger ended = new AtomicInteger();
        Tabulation tabulation = Tabulation.of(trial);
        TrialRunner runner = new TrialRunner(trial, Population.of(trial), course -> {
            ended.incrementAndGet();
            return tabulation.rows(course);
        });
        try (Journal journal = runner.run(folder, setup(1), standing -> {}, () -> ended.get() >= 2)) {
            assertThat(journal.ended()).isEqualTo(2);
        }
        assertThat(SmallTrial.run(trial, folder, 1, 4)).isEqualTo(alone);
    }

    private static TrialRunner.Setup setup(int seats) {
        return new TrialRunner.Setup(1, seats, "test");
    }

    private static List<CourseKey> keys(int patients) {
        List<CourseKey> keys = new ArrayList<>();
        for (int patient = 0; patient < patients; patient++) {
            keys.add(new CourseKey(0, 0, patient));
            keys.add(new CourseKey(1, 0, patient));
        }
        return keys;
    }

    private static List<CourseRows> courses(Trial trial, Path folder) throws IOException {
        List<CourseRows> courses = new ArrayList<>();
        TrialRunner runner = new TrialRunner(trial, Population.of(trial), Tabulation.of(trial)::rows);
        try (Journal journal = runner.run(folder, setup(4), standing -> {}, () -> false)) {
            journal.forEach(courses::add);
        }
        return courses;
    }

    private static void copyJournal(Path to) throws IOException {
        Path journal = to.resolve(TrialRunner.JOURNAL);
        Files.createDirectories(journal);
        try (Stream<Path> all = Files.list(shared.resolve(TrialRunner.JOURNAL))) {
            for (Path file : all.toList()) {
                Files.copy(file, journal.resolve(file.getFileName()));
            }
        }
    }

    /** Cuts a file off anywhere, as a process that dies while it writes. */
    private static void tear(Path file, Random random) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(random.nextInt((int) channel.size()));
        }
    }
}
