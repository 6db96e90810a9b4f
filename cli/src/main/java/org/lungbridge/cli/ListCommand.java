package org.lungbridge.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is shipped. */
@Command(
        name = "list",
        header =
                "Lists what is shipped: scenarios, strategies, courses, checklists, learners, endpoints, diseases, devices, variables, orders, figures.")
final class ListCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description =
                    "scenarios, strategies, courses, checklists, learners, endpoints, diseases, devices, variables, orders or figures (default: all).")
    private @Nullable String kind;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Shelf> shelves = kind == null ? List.of(Shelf.values()) : List.of(shelf(kind));
        for (Shelf shelf : shelves) {
            if (kind == null) {
                out.println(shelf.name().toLowerCase(Locale.ROOT) + ":");
            }
            List<Shelf.Entry> entries = shelf.entries();
            int width = entries.stream()
                    .mapToInt(entry -> entry.name().length())
                    .max()
                    .orElse(0);
            String indent = kind == null ? "  " : "";
            for (Shelf.Entry entry : entries) {
                out.println(
                        indent + entry.name() + " ".repeat(width - entry.name().length() + 2) + entry.about());
            }
        }
        return ExitCode.OK;
    }

    private Shelf shelf(String name) {
        for (Shelf shelf : Shelf.values()) {
            if (shelf.name().toLowerCase(Locale.ROOT).equals(name)) {
                return shelf;
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                "The list (%s) is unknown; known are (%s)."
                        .formatted(
                                name,
                                Arrays.stream(Shelf.values())
                                        .map(shelf -> shelf.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
