package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lungbridge.scenarios.reading.NearestWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what something is, in words. */
@Command(
        name = "describe",
        header = "Describes a scenario, strategy, course, disease, device, variable or order in words.")
final class DescribeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "A name from: lungbridge list")
    private String name = "";

    @Override
    public Integer call() {
        for (Shelf shelf : Shelf.values()) {
            Optional<String> words = Description.of(shelf, name);
            if (words.isPresent()) {
                spec.commandLine().getOut().print(words.get());
                spec.commandLine().getOut().flush();
                return ExitCode.OK;
            }
        }
        List<String> known = new ArrayList<>();
        for (Shelf shelf : Shelf.values()) {
            shelf.entries().forEach(entry -> known.add(entry.name()));
        }
        String hint = NearestWord.find(name, known)
                .map(near -> "(" + near + ") was meant.")
                .orElse("it is in another spelling in: lungbridge list");
        throw new CommandFailure(ExitCode.USAGE, "Nothing is called (%s).".formatted(name), hint);
    }
}
