package org.lungbridge.trials.running;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.ProgressListener;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.scenarios.run.SideBySide;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.population.Population;

/**
 * Runs courses side by side, as many as there are seats; a seat that is free is taken by the next. For one thread; several runners
 * may share a population.
 *
 * <p>A course that could not be computed is run once more by itself and is then an ended course with a reason. If something goes
 * wrong that no course answers for, everybody who sat there is run by himself, so that one patient spoils no other.
 */
public final class CourseRunner {
    private final Bedside bedside;
    private final int seats;
    private @Nullable SideBySide ward;

    /**
     * A runner.
     *
     * @param population of the trial
     * @param seats courses at once, 1 or more
     */
    public CourseRunner(Trial trial, Population population, int seats) {
        this.bedside = new Bedside(trial, population);
        this.seats = seats;
    }

    /** What became of these courses, in this order. */
    public List<EndedCourse> run(List<CourseKey> block) {
        EndedCourse[] ended = new EndedCourse[block.size()];
        Iterator<CourseKey> waiting = block.iterator();
        run(
                () -> waiting.hasNext() ? Optional.of(waiting.next()) : Optional.empty(),
                course -> ended[block.indexOf(course.key())] = course,
                (seat, time) -> {},
                () -> false);
        return Arrays.asList(ended);
    }

    /**
     * Runs courses until none is left.
     *
     * @param waiting the next course; empty if none is left
     * @param ended hears of each, in the order in which they end
     * @param progress hears of every step, by seat; of time 0 when a seat becomes free
     * @param interrupted asked after every step: if it says yes, courses under way are given up
     * @return whether all of them ended
     */
    public boolean run(
            Supplier<Optional<CourseKey>> waiting,
            Consumer<EndedCourse> ended,
            ProgressListener progress,
            BooleanSupplier interrupted) {
        Seats block = new Seats(waiting, ended, progress);
        while (!interrupted.getAsBoolean()) {
            try {
                return ward().run(block, progress, interrupted);
            } catch (UncheckedIOException unwritten) {
                throw unwritten;
            } catch (RuntimeException somebody) {
                ward = null;
                block.apart(interrupted);
            }
        }
        return false;
    }

    private SideBySide ward() {
        SideBySide made = ward;
        if (made == null) {
            made = bedside.ward(seats);
            ward = made;
        }
        return made;
    }

    /** Who sits where. */
    private final class Seats implements SideBySide.Patients {
        private final Supplier<Optional<CourseKey>> waiting;
        private final Consumer<EndedCourse> ended;
        private final ProgressListener progress;
        private final @Nullable Admitted[] seated = new @Nullable Admitted[seats];

        Seats(Supplier<Optional<CourseKey>> waiting, Consumer<EndedCourse> ended, ProgressListener progress) {
            this.waiting = waiting;
            this.ended = ended;
            this.progress = progress;
        }

        @Override
        public Optional<ScenarioRun> next(int seat) {
            Optional<CourseKey> key = waiting.get();
            while (key.isPresent()) {
                Admitted course = bedside.admit(key.get());
                if (course.run().isPresent()) {
                    seated[seat] = course;
                    return course.run();
                }
                ended.accept(course.notBegun());
                key = waiting.get();
            }
            return Optional.empty();
        }

        @Override
        public void left(int seat, RunResult result) {
            Admitted course = Objects.requireNonNull(seated[seat]);
            seated[seat] = null;
            progress.reached(seat, 0);
            ended.accept(result.outcome().failure().isPresent() ? course.alone() : course.ended(result));
        }

        /** Everybody by himself, after something went wrong. */
        void apart(BooleanSupplier interrupted) {
            for (int seat = 0; seat < seated.length; seat++) {
                Admitted course = seated[seat];
                seated[seat] = null;
                progress.reached(seat, 0);
                if (course != null && !interrupted.getAsBoolean()) {
                    ended.accept(course.alone());
                }
            }
        }
    }
}
