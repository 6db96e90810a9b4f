package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.dossier.dataset.Datasets;
import org.lungbridge.dossier.validation.Finding;
import org.lungbridge.dossier.validation.History;
import org.lungbridge.dossier.validation.Tally;
import org.lungbridge.dossier.validation.Validation;
import org.lungbridge.dossier.validation.ValidationFiles;
import org.lungbridge.dossier.validation.ValidationPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs published datasets against the engine and writes the page. */
@Command(
        name = "validate",
        header = "Runs published datasets against the engine and writes what passes and what is missed.",
        description = {
            "Writes validation.html, validation.csv, validation.json and history.csv into the folder.",
            "Ends with 5 if a row that passed in the last release is missed now."
        })
final class ValidateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DATASET",
            arity = "0..*",
            description = "Groups or datasets (blood, heparin/half-life); all unless given.")
    private List<String> wanted = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the files go; ${DEFAULT-VALUE} unless given.")
    private Path folder = Path.of("validation");

    @Option(names = "--fast", description = "Leaves out datasets that take more than a few seconds.")
    private boolean fast;

    @Option(names = "--threads", paramLabel = "N", description = "How many at once; one a processor unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new CommandFailure(
                    ExitCode.USAGE, "The number of threads (%d) is below 1.".formatted(threads), "leave it out.");
        }
        List<Dataset> datasets = chosen();
        CountLine line = CountLine.on(spec.commandLine().getErr(), quiet);
        List<Finding> findings;
        boolean stopped;
        try (Interruption interruption = Interruption.watch()) {
            findings = Validation.of(datasets, threads, line::done, interruption::requested);
            stopped = interruption.requested();
            line.close();
            write(findings);
        }
        return stopped ? ExitCode.INTERRUPTED : tell(findings);
    }

    private List<Dataset> chosen() {
        List<Dataset> chosen = Datasets.shipped().stream()
                .filter(dataset -> wanted.isEmpty() || wanted.stream().anyMatch(name -> isCalled(dataset, name)))
                .filter(dataset -> !fast || !dataset.isSlow())
                .toList();
        for (String name : wanted) {
            if (Datasets.shipped().stream().noneMatch(dataset -> isCalled(dataset, name))) {
                List<String> groups = Datasets.shipped().stream()
                        .map(Dataset::group)
                        .distinct()
                        .toList();
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "There is no group or dataset (%s).".formatted(name),
                        "one of the groups %s was meant.".formatted(String.join(", ", groups)));
            }
        }
        return chosen;
    }

    private static boolean isCalled(Dataset dataset, String name) {
        return name.equals(dataset.group())
                || name.equals(dataset.id())
                || name.equals(dataset.group() + "/" + dataset.id());
    }

    private void write(List<Finding> findings) throws IOException {
        History before = History.shipped();
        Replacement.write(folder.resolve("validation.csv"), ValidationFiles.csv(findings));
        Replacement.write(folder.resolve("validation.json"), ValidationFiles.json(Version.number(), findings, before));
        Replacement.write(
                folder.resolve("validation.html"),
                ValidationPage.of(Version.number(), findings, before).getBytes(StandardCharsets.UTF_8));
        Replacement.write(folder.resolve("history.csv"), History.write(findings).getBytes(StandardCharsets.UTF_8));
    }

    private int tell(List<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Numbers within tolerance: " + Tally.numeric(findings).inWords());
        out.println("Directions: " + Tally.trends(findings).inWords());
        out.println(folder.resolve("validation.html"));
        List<Finding> regressions = History.shipped().regressions(findings);
        if (regressions.isEmpty()) {
            return ExitCode.OK;
        }
        PrintWriter err = spec.commandLine().getErr();
        regressions.forEach(
                finding -> err.println("The row (%s) passed before and is missed now.".formatted(finding.key())));
        return ExitCode.CRITERION;
    }
}
