package org.lungbridge.trials.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.trials.population.Population;
import org.lungbridge.trials.table.Tabulation;
import org.lungbridge.trials.table.TrialFolder;

/** A trial of some patients for half a day, whose patients are settled and not searched for. */
final class SmallTrial {
    private static final String LADDER = "{ \"id\": \"ladder\", \"title\": \"Ladder\", \"strategy\": \"S1-ladder\" }";
    private static final String STANDARD =
            "{ \"id\": \"standard\", \"title\": \"Standard\", \"strategy\": \"classic-180-220\" }";
    private static final String NONE = "{ \"id\": \"none\", \"title\": \"None\", \"strategy\": \"none\" }";
    private static final TrialProgress DEAF = standing -> {};

    private SmallTrial() {}

    static Trial twoArms(int patients) {
        return read(LADDER + ", " + STANDARD, patients, "");
    }

    static Trial threeArms(int patients) {
        return read(LADDER + ", " + STANDARD + ", " + NONE, patients, "");
    }

    /** Nobody can be included. */
    static Trial ofNobody(int patients) {
        return read(LADDER + ", " + STANDARD, patients, ", \"include\": [\"age >= 300 a\"]");
    }

    private static Trial read(String arms, int patients, String more) {
        String text = """
                { "id": "small", "title": "Small",
                  "question": { "population": "p", "treatment": "t", "comparison": "c", "outcome": "o", "intercurrentEvents": "i" },
                  "seed": 7, "patients": %d, "follow": "12 h", "decisions": { "rounds": "2 h", "look": "2 h" },
                  "cohort": { "templates": [{ "scenario": "prone-dah-course" }], "marginals": []%s },
                  "arms": [ %s ], "reference": "standard",
                  "endpoints": ["major-bleeding-isth"], "primary": "major-bleeding-isth" }
                """.formatted(patients, more, arms);
        return Documents.readTrial("small.json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs a trial in a folder, and writes its tables. */
    static Map<String, String> run(Trial trial, Path folder, int jobs, int seats) throws IOException {
        TrialRunner runner = new TrialRunner(trial, Population.of(trial), Tabulation.of(trial)::rows);
        try (Journal journal = runner.run(folder, new TrialRunner.Setup(jobs, seats, "test"), DEAF, () -> false)) {
            TrialFolder.write(trial, folder, journal, TrialFolder.Format.CSV);
        }
        return files(folder);
    }

    /** The digests of the files of a folder by name, its journal left out. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(file.getFileName().toString(), digest(file)));
        }
        return files;
    }

    private static String digest(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
