package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.file.WholeFile;
import org.lungbridge.scenarios.run.Reproducer;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.population.Arms;
import org.lungbridge.trials.population.Population;

/**
 * {@code failures/ARM-s0p17.json}: the scenarios of those courses of a trial that neither the patient nor the document is to blame for,
 * each with a note how to run it.
 */
final class FailedCourses {
    static final String FOLDER = "failures";
    /** Nobody waits for the two hundredth. */
    private static final int MOST = 20;

    private final Population population;
    private final Arms arms;

    FailedCourses(Trial trial, Population population) {
        this.population = population;
        this.arms = Arms.of(trial);
    }

    /**
     * Writes the scenarios of these courses.
     *
     * @param reasons why each could not be computed, in the order of the keys
     * @return the files
     */
    List<Path> write(Path folder, List<CourseKey> keys, List<String> reasons, String program) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int k = 0; k < Math.min(MOST, keys.size()); k++) {
            CourseKey key = keys.get(k);
            Scenario scenario = arms.scenario(population.patient(key.study(), key.patient()), key.arm());
            String arm = arms.branches().get(key.arm()).id().replaceAll("[^A-Za-z0-9.-]", "_");
            Path file = folder.resolve(FOLDER).resolve("%s-s%sp%s.json".formatted(arm, key.study(), key.patient()));
            Files.createDirectories(file.resolveSibling("."));
            WholeFile.write(file, Reproducer.bytes(scenario, arms.options(), reasons.get(k), program));
            files.add(file);
        }
        return files;
    }
}
