package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lungbridge.dossier.contract.Contract;
import org.lungbridge.dossier.contract.ContractFinding;
import org.lungbridge.dossier.contract.Contracts;
import org.lungbridge.dossier.contract.Keeping;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.dossier.dataset.Datasets;
import org.lungbridge.dossier.validation.ContractSection;
import org.lungbridge.dossier.validation.Finding;
import org.lungbridge.dossier.validation.History;
import org.lungbridge.dossier.validation.Tally;
import org.lungbridge.dossier.validation.Validation;
import org.lungbridge.dossier.validation.ValidationFiles;
import org.lungbridge.dossier.validation.ValidationPage;
import org.lungbridge.scenarios.file.WholeFile;
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
    private static final String CONTRACTS = "contracts";
    private static final int USUAL_PATIENTS = 50;
    private static final int FEW_PATIENTS = 5;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DATASET",
            arity = "0..*",
            description = "Groups or datasets (blood, heparin/half-life), or contracts; all unless given.")
    private List<String> wanted = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the files go; ${DEFAULT-VALUE} unless given.")
    private Path folder = Path.of("validation");

    @Option(names = "--fast", description = "Leaves out datasets that take more than a few seconds.")
    private boolean fast;

    @Option(
            names = "--patients",
            paramLabel = "N",
            description =
                    "Drawn patients of whom each contract is asked; ${DEFAULT-VALUE} unless given, 5 with --fast.")
    private int patients = USUAL_PATIENTS;

    @Option(names = "--threads", paramLabel = "N", description = "How many at once; one a processor unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || patients < 1) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "The number of threads (%s) or of patients (%s) is below 1.".formatted(threads, patients),
                    "leave it out.");
        }
        List<Dataset> datasets = chosen();
        TerminalLine line = TerminalLine.on(spec.commandLine().getErr(), quiet);
        List<Finding> findings;
        List<ContractFinding> contracts;
        boolean stopped;
        try (Interruption interruption = Interruption.watch()) {
            findings = Validation.of(datasets, threads, line::count, interruption::requested);
            contracts = Keeping.of(asked(), asking(), threads, line::count, interruption::requested);
            stopped = interruption.requested();
            line.close();
            write(findings, contracts);
        }
        return stopped ? ExitCode.INTERRUPTED : tell(findings, contracts);
    }

    private List<Contract> asked() {
        return wanted.isEmpty() || wanted.contains(CONTRACTS) ? Contracts.shipped() : List.of();
    }

    private int asking() {
        return fast && patients == USUAL_PATIENTS ? FEW_PATIENTS : patients;
    }

    private List<Dataset> chosen() {
        List<Dataset> chosen = Datasets.shipped().stream()
                .filter(dataset -> wanted.isEmpty() || wanted.stream().anyMatch(name -> isCalled(dataset, name)))
                .filter(dataset -> !fast || !dataset.isSlow())
                .toList();
        for (String name : wanted) {
            if (!name.equals(CONTRACTS) && Datasets.shipped().stream().noneMatch(dataset -> isCalled(dataset, name))) {
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

    private void write(List<Finding> findings, List<ContractFinding> contracts) throws IOException {
        History before = History.shipped();
        WholeFile.write(folder.resolve("validation.csv"), ValidationFiles.csv(findings));
        if (!contracts.isEmpty()) {
            WholeFile.write(folder.resolve("contracts.csv"), ValidationFiles.contracts(contracts));
        }
        WholeFile.write(folder.resolve("validation.json"), ValidationFiles.json(Version.number(), findings, before));
        WholeFile.write(
                folder.resolve("validation.html"),
                ValidationPage.of(Version.number(), findings, contracts, before).getBytes(StandardCharsets.UTF_8));
        WholeFile.write(
                folder.resolve("history.csv"),
                History.write(findings, contracts).getBytes(StandardCharsets.UTF_8));
    }

    private int tell(List<Finding> findings, List<ContractFinding> contracts) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Numbers within tolerance: " + Tally.numeric(findings).inWords());
        out.println("Directions: " + Tally.trends(findings).inWords());
        out.println("Contracts kept: " + ContractSection.kept(contracts));
        out.println(folder.resolve("validation.html"));
        List<String> worse = new ArrayList<>(History.shipped().broken(contracts));
        History.shipped().regressions(findings).forEach(finding -> worse.add(finding.key()));
        if (worse.isEmpty()) {
            return ExitCode.OK;
        }
        PrintWriter err = spec.commandLine().getErr();
        worse.forEach(key -> err.println("The row (%s) passed before and is missed now.".formatted(key)));
        return ExitCode.CRITERION;
    }
}
