package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.reading.NearestWord;
import org.lungbridge.viz.plan.Plan;
import org.lungbridge.viz.plan.PlanPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what something is, in words. */
@Command(
        name = "describe",
        header =
                "Describes a scenario, strategy, course, trial, endpoint, disease, device, variable or order in words.",
        description = "A scenario also as a page to print for the instructor (--html).")
final class DescribeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME|FILE",
            description = "A name from: lungbridge list; or the file of a scenario or a trial.")
    private String name = "";

    @Option(names = "--html", paramLabel = "FILE", description = "Writes a scenario as one HTML file, for A4.")
    private @Nullable Path html;

    @Option(names = "--force", description = "Writes over a file that is there.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (html != null) {
            page(html);
        } else {
            spec.commandLine().getOut().print(words());
            spec.commandLine().getOut().flush();
        }
        return ExitCode.OK;
    }

    private void page(Path file) throws IOException {
        if (!isScenario()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "The page (--html) is that of a scenario; (%s) is none.".formatted(name),
                    "it is in another spelling in: lungbridge list scenarios");
        }
        String source = "Lungbridge %s; made from the scenario by: lungbridge describe %s --html FILE"
                .formatted(Version.number(), name);
        Plan plan = PlanSource.of(name);
        OutputFile.write(file, PlanPage.of(plan, Version.PURPOSE, source).getBytes(StandardCharsets.UTF_8), force);
        spec.commandLine().getOut().println("Written: " + file);
    }

    private boolean isScenario() {
        return ScenarioSource.isFile(name) || Library.scenarios().contains(name);
    }

    private String words() throws IOException {
        for (Shelf shelf : Shelf.values()) {
            Optional<String> words = Description.of(shelf, name);
            if (words.isPresent()) {
                return words.get();
            }
        }
        if (TrialDocument.isOne(name)) {
            return TrialWords.of(TrialDocument.read(name));
        }
        if (ScenarioSource.isFile(name)) {
            return Description.of(PlanSource.of(name));
        }
        List<String> known = new ArrayList<>();
        for (Shelf shelf : Shelf.values()) {
            known.addAll(shelf.names());
        }
        String hint = NearestWord.find(name, known)
                .map(near -> "(" + near + ") was meant.")
                .orElse("it is in another spelling in: lungbridge list");
        throw new CommandFailure(ExitCode.USAGE, "Nothing is called (%s).".formatted(name), hint);
    }
}
