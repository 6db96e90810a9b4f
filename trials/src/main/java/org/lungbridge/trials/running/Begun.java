package org.lungbridge.trials.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.file.WholeFile;

/**
 * What a journal belongs to: a trial with its seed and a version of the program. How many patients a trial has does not matter, for
 * more of them change nothing for the others.
 *
 * @param program version, and commit where it is known
 * @param trial id
 * @param seed of chance
 * @param digest of the trial but the number of its patients
 */
record Begun(String program, String trial, long seed, String digest) {
    private static final String FILE = "begun.txt";

    static Begun of(Trial trial, String program) {
        String text = Documents.write(trial.with(trial.seedOfChance(), 1));
        return new Begun(program, trial.id(), trial.seedOfChance(), Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Says in a folder whose it is.
     *
     * @throws FolderTaken if it is somebody else's
     */
    void claim(Path folder, Path journal) throws IOException {
        Path file = journal.resolve(FILE);
        if (Files.exists(file)) {
            compare(folder, Files.readAllLines(file, StandardCharsets.UTF_8));
            return;
        }
        WholeFile.write(file, (String.join("\n", lines()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return List.of(program, trial, Long.toString(seed), digest);
    }

    private void compare(Path folder, List<String> there) {
        List<String> what = List.of("version of the program", "trial", "seed", "text of this trial");
        List<String> here = lines();
        for (int k : new int[] {1, 2, 3, 0}) {
            String found = k < there.size() ? there.get(k) : "";
            if (!found.equals(here.get(k))) {
                throw new FolderTaken(folder, what.get(k), found, here.get(k));
            }
        }
    }
}
