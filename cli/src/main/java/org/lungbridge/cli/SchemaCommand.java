package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema. */
@Command(
        name = "schema",
        header = "Prints the JSON Schema of a document, for editors and other programs.",
        description = "A document beside it refers to it: \"$$schema\": \"./scenario.schema.json\" (docs/editors.md).")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            description = "The document: scenario, strategy, trial, checklist, learner, marks or snapshot.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Writes it to a file; in a folder it is called NAME.schema.json.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Writes over a file that is there.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (!Schemas.names().contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The document (%s) is unknown; known are (%s)."
                            .formatted(name, String.join(", ", Schemas.names())));
        }
        if (output == null) {
            spec.commandLine().getOut().print(Schemas.text(name));
            spec.commandLine().getOut().flush();
        } else {
            write(Files.isDirectory(output) ? output.resolve(name + ".schema.json") : output);
        }
        return ExitCode.OK;
    }

    private void write(Path file) throws IOException {
        OutputFile.write(file, Schemas.text(name).getBytes(StandardCharsets.UTF_8), force);
        spec.commandLine().getOut().println("Written: " + file);
    }
}
