package org.lungbridge.trials.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lungbridge.outcome.Span;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.population.Population;

/**
 * Runs the courses of a trial that are not in the journal of its folder yet, on several threads. Interrupted at any time, by Ctrl-C
 * or by the power cord, it goes on where it was when it is called again.
 */
public final class TrialRunner {
    /** The folder of the journal, within that of the trial. */
    public static final String JOURNAL = "journal";

    /** Courses side by side on one thread, unless somebody wants another number; see docs/performance.md. */
    public static final int USUAL_SEATS = 16;

    private static final long LOOK_MS = 100;

    private final Trial trial;
    private final Population population;
    private final Function<EndedCourse, CourseRows> tabulation;
    private final CourseNumbers numbers;

    /**
     * How it is run; it does not matter for what comes out.
     *
     * @param jobs threads
     * @param seats courses side by side on each
     * @param program version of the program, and commit where it is known
     */
    public record Setup(int jobs, int seats, String program) {
        /** A usable setup. */
        public Setup {
            if (jobs < 1 || seats < 1) {
                throw new IllegalArgumentException("Threads (%s) and seats (%s) are 1 or more.".formatted(jobs, seats));
            }
        }
    }

    /**
     * A runner.
     *
     * @param population of the trial
     * @param tabulation what is kept of a course; asked by many threads at once
     */
    public TrialRunner(Trial trial, Population population, Function<EndedCourse, CourseRows> tabulation) {
        this.trial = trial;
        this.population = population;
        this.tabulation = new Kept(tabulation);
        this.numbers = CourseNumbers.of(trial);
    }

    /**
     * Runs what is missing.
     *
     * @param folder of the trial
     * @param interrupted asked all the time: if it says yes, courses under way are given up
     * @return the journal, with all courses unless it was interrupted; to be closed
     * @throws FolderTaken if the folder was begun by another trial, seed or version
     */
    public Journal run(Path folder, Setup setup, TrialProgress progress, BooleanSupplier interrupted)
            throws IOException {
        Path kept = folder.resolve(JOURNAL);
        Begun.of(trial, setup.program()).claim(folder, kept);
        Journal journal = Journal.open(kept, numbers);
        try {
            if (journal.ended() < numbers.all()) {
                work(journal, setup, progress, interrupted);
            }
            return journal;
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            journal.close();
            throw failure;
        }
    }

    /** How many courses the trial has. */
    public int courses() {
        return numbers.all();
    }

    private void work(Journal journal, Setup setup, TrialProgress progress, BooleanSupplier interrupted)
            throws IOException {
        double course_d = trial.follow().engineValue() / Span.DAY;
        int missing = numbers.all() - journal.ended();
        int seats = Math.min(setup.seats(), Math.max(1, (missing + setup.jobs() - 1) / setup.jobs()));
        PatientQueue queue = new PatientQueue(numbers, journal::has);
        AtomicReference<Throwable> broken = new AtomicReference<>();
        List<Clock> clocks = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        BooleanSupplier stop = () -> interrupted.getAsBoolean() || broken.get() != null;
        for (int k = 0; k < Math.min(setup.jobs(), missing); k++) {
            Clock clock = new Clock(seats);
            clocks.add(clock);
            threads.add(new Thread(
                    () -> {
                        try {
                            work(journal, queue.share(), seats, clock, stop);
                        } catch (IOException | RuntimeException | Error failure) {
                            broken.compareAndSet(null, failure);
                        }
                    },
                    "trial-" + k));
        }
        int before = journal.ended();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            while (joins(thread)) {
                double under = clocks.stream().mapToDouble(Clock::underWay_d).sum();
                int now = journal.ended();
                progress.at(new TrialProgress.Standing(
                        now, journal.failed(), numbers.all(), (now - before) * course_d + under, missing * course_d));
            }
        }
        rethrow(broken.get());
    }

    /** Waits a little; false once the thread has ended. */
    private static boolean joins(Thread thread) {
        try {
            thread.join(LOOK_MS);
            return thread.isAlive();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The trial was interrupted.", stopped);
        }
    }

    private static void rethrow(@Nullable Throwable broken) throws IOException {
        if (broken instanceof UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
        if (broken instanceof IOException unwritten) {
            throw unwritten;
        }
        if (broken instanceof OutOfMemoryError full) {
            throw full;
        }
        if (broken != null) {
            throw new IllegalStateException("The trial came to a stop: " + broken, broken);
        }
    }

    private void work(
            Journal journal, Supplier<Optional<CourseKey>> share, int seats, Clock clock, BooleanSupplier stop)
            throws IOException {
        try (Journal.Writer writer = journal.writer()) {
            new CourseRunner(trial, population, seats).run(share, course -> keep(writer, course), clock, stop);
        }
    }

    private void keep(Journal.Writer writer, EndedCourse course) {
        try {
            writer.append(tabulation.apply(course));
        } catch (IOException unwritten) {
            throw new UncheckedIOException("A course cannot be kept.", unwritten);
        }
    }
}
