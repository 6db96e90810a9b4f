package org.lungbridge.trials.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.ScenarioChoice;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.scenarios.run.SideBySide;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.course.VirtualPatient;
import org.lungbridge.trials.population.Arms;
import org.lungbridge.trials.population.Population;

/** Draws patients and makes their courses ready; who cannot begin has a reason. For one thread. */
final class Bedside {
    /** The arms of a patient come one after the other. */
    private static final int PATIENTS_REMEMBERED = 4;

    private final Trial trial;
    private final Population population;
    private final Arms arms;
    private final Map<CourseKey, Drawn> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CourseKey, Drawn> eldest) {
            return size() > PATIENTS_REMEMBERED;
        }
    };

    /** A patient, or nobody with the reason. */
    private record Drawn(VirtualPatient patient, Optional<String> reason) {}

    Bedside(Trial trial, Population population) {
        this.trial = trial;
        this.population = population;
        this.arms = Arms.of(trial);
    }

    /** Seats for courses of this trial. */
    SideBySide ward(int seats) {
        return new SideBySide(seats, trial.lungResolution().lung(), arms.options());
    }

    /** The course of this key, ready to run if it can be. */
    Admitted admit(CourseKey key) {
        Drawn who = drawn.computeIfAbsent(new CourseKey(0, key.study(), key.patient()), this::draw);
        String arm = arms.branches().get(key.arm()).id();
        if (who.reason().isPresent()) {
            return new Admitted(
                    key, arm, who.patient(), Optional.empty(), who.reason().get());
        }
        try {
            Scenario scenario = arms.scenario(who.patient(), key.arm());
            ScenarioRun run = ScenarioRun.prepare(scenario, arms.options(), population.admissions());
            return new Admitted(key, arm, who.patient(), Optional.of(run), null);
        } catch (RuntimeException reason) {
            return new Admitted(key, arm, who.patient(), Optional.empty(), words(reason));
        }
    }

    private Drawn draw(CourseKey key) {
        try {
            return new Drawn(population.patient(key.study(), key.patient()), Optional.empty());
        } catch (RuntimeException reason) {
            ScenarioChoice template = trial.cohort().templates().get(0).scenario();
            Scenario like = Library.scenario(template);
            VirtualPatient nobody = new VirtualPatient(
                    key.study(),
                    key.patient(),
                    like.with(like.everybody().get(0).with("s" + key.study() + "p" + key.patient(), null)),
                    Map.of(),
                    Map.of(),
                    List.of(words(reason)));
            return new Drawn(nobody, Optional.of(words(reason)));
        }
    }

    private static String words(RuntimeException reason) {
        return reason instanceof ImplausiblePatient
                ? String.valueOf(reason.getMessage()).replaceAll("\\s+", " ")
                : EndedCourse.PROGRAM + reason;
    }
}
