package org.lungbridge.trials.running;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lungbridge.trials.course.CourseKey;

/**
 * Hands out patients to threads, each with all the arms that are missing, so that one thread draws and finds a patient once. For
 * many threads.
 */
final class PatientQueue {
    private final CourseNumbers numbers;
    private final Predicate<CourseKey> ended;
    private int next;

    /**
     * @param numbers all courses
     * @param ended those that need not be run
     */
    PatientQueue(CourseNumbers numbers, Predicate<CourseKey> ended) {
        this.numbers = numbers;
        this.ended = ended;
    }

    /** One thread's share. */
    Supplier<Optional<CourseKey>> share() {
        Deque<CourseKey> waiting = new ArrayDeque<>();
        return () -> {
            while (waiting.isEmpty() && fetch(waiting)) {
                continue;
            }
            return Optional.ofNullable(waiting.poll());
        };
    }

    /** Adds what is missing of the next patient; false if there is none. */
    private synchronized boolean fetch(Deque<CourseKey> into) {
        if (next >= numbers.studies() * numbers.patients()) {
            return false;
        }
        int study = next / numbers.patients();
        int patient = next % numbers.patients();
        next++;
        for (int arm = 0; arm < numbers.arms(); arm++) {
            CourseKey key = new CourseKey(arm, study, patient);
            if (!ended.test(key)) {
                into.add(key);
            }
        }
        return true;
    }
}
