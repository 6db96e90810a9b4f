package org.lungbridge.trials.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.population.Population;
import org.lungbridge.trials.running.CourseRunner;
import org.lungbridge.trials.running.Kept;
import org.lungbridge.trials.running.TrialRunner;
import org.lungbridge.trials.table.Tabulation;

/** The courses of a trial document, which is sent as it is written and read where it arrives. */
final class TrialCourses implements CourseSource {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final byte[] document;
    private transient @Nullable Ready ready;

    /**
     * The courses of a trial.
     *
     * @param name what the document is called in messages
     * @param document its bytes, which were read without a problem
     */
    TrialCourses(String name, byte[] document) {
        this.name = name;
        this.document = document.clone();
    }

    /**
     * Runs a block of courses to their ends, on this thread.
     *
     * @throws IllegalStateException if Spark gives up the task meanwhile
     */
    @Override
    public List<CourseRows> run(List<CourseKey> block) {
        return ready().run(block);
    }

    private synchronized Ready ready() {
        Ready known = ready;
        if (known == null) {
            known = Ready.of(Documents.readTrial(name, document));
            ready = known;
        }
        return known;
    }

    /**
     * What an executor makes once of the document.
     *
     * @param idle runners that no thread uses now: a model is assembled once and serves many blocks
     */
    private record Ready(Trial trial, Population population, Kept kept, Queue<CourseRunner> idle) {
        static Ready of(Trial trial) {
            return new Ready(
                    trial, Population.of(trial), new Kept(Tabulation.of(trial)::rows), new ConcurrentLinkedQueue<>());
        }

        List<CourseRows> run(List<CourseKey> block) {
            CourseRunner free = idle.poll();
            CourseRunner runner = free == null ? new CourseRunner(trial, population, TrialRunner.USUAL_SEATS) : free;
            List<CourseRows> rows = new ArrayList<>();
            Iterator<CourseKey> waiting = block.iterator();
            boolean whole = runner.run(
                    () -> waiting.hasNext() ? Optional.of(waiting.next()) : Optional.empty(),
                    course -> rows.add(kept.apply(course)),
                    (seat, time) -> {},
                    givenUp());
            if (!whole) {
                throw new IllegalStateException("The task was given up.");
            }
            idle.add(runner);
            return rows;
        }

        private static BooleanSupplier givenUp() {
            TaskContext task = TaskContext.get();
            return task == null ? () -> false : task::isInterrupted;
        }
    }
}
