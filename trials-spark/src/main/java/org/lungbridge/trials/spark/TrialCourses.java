package org.lungbridge.trials.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.course.VirtualPatient;
import org.lungbridge.trials.population.Arms;
import org.lungbridge.trials.population.Population;
import org.lungbridge.trials.table.Tabulation;

/** The courses of a trial document, which is sent as it is written and read where it arrives. */
final class TrialCourses implements CourseSource {
    /** Courses side by side on a thread. */
    static final int LANES = 1;

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

    /** What an executor makes once of the document. */
    private record Ready(Population population, Arms arms, Tabulation tabulation) {
        static Ready of(Trial trial) {
            return new Ready(Population.of(trial), Arms.of(trial), Tabulation.of(trial));
        }

        List<CourseRows> run(List<CourseKey> block) {
            List<CourseRows> rows = new ArrayList<>();
            for (CourseKey key : block) {
                VirtualPatient patient = population.patient(key.study(), key.patient());
                rows.add(tabulation.rows(new EndedCourse(
                        key,
                        arms.branches().get(key.arm()).id(),
                        patient,
                        Optional.of(ScenarioRun.prepare(arms.scenario(patient, key.arm()), arms.options())
                                .run((time, until) -> {}, () -> false)),
                        Optional.empty())));
            }
            return rows;
        }
    }
}
