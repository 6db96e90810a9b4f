package org.lungbridge.cli;

import java.util.concurrent.Callable;
import org.lungbridge.scenarios.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema. */
@Command(name = "schema", header = "Prints the JSON Schema of a document, for editors and other programs.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            description = "The document: scenario, strategy, checklist, learner, marks or snapshot.")
    private String name = "";

    @Override
    public Integer call() {
        if (!Schemas.names().contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The document (%s) is unknown; known are (%s)."
                            .formatted(name, String.join(", ", Schemas.names())));
        }
        spec.commandLine().getOut().print(Schemas.text(name));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
