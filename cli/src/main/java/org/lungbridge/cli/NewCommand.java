package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes documents to begin with. */
@Command(
        name = "new",
        header = "Writes a scenario, a learner's script, a checklist or a trial to begin with.",
        description = {
            "What is written is valid and runs as it is; notes in the fields $comment say what to write where.",
            "The schema lies beside it, so that editors complete and check (docs/editors.md)."
        })
final class NewCommand implements Callable<Integer> {
    /** What can be begun. */
    enum Kind {
        scenario,
        learner,
        checklist,
        trial
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.")
    private Kind kind = Kind.scenario;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE|ID",
            description = "The file, or the id it is called after; my-KIND unless given.")
    private @Nullable String name;

    @Option(names = "--from", paramLabel = "SHIPPED", description = "A shipped document to begin with.")
    private @Nullable String from;

    @Option(names = "--lesson", description = "A scenario with rules, a lesson and three scripted learners.")
    private boolean lesson;

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            description = "The scenario a learner plays; its own id up to the first point unless given.")
    private @Nullable String scenario;

    @Option(names = "--force", description = "Writes over files that are there.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if ((lesson && (kind != Kind.scenario || from != null)) || (scenario != null && kind != Kind.learner)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "(--lesson) goes with a scenario that is not (--from) another, (--scenario) with a learner.");
        }
        NewName called = NewName.of(name == null ? "my-" + kind : name, kind == Kind.learner);
        NewFiles files = new NewFiles(called);
        switch (kind) {
            case scenario -> files.scenario(from, lesson);
            case learner -> files.learner(from, scenario);
            case checklist -> files.checklist(from);
            case trial -> files.trial(from);
        }
        write(files.documents(), files.schemas());
        PrintWriter out = spec.commandLine().getOut();
        out.println("Next: lungbridge check " + called.file());
        if (kind == Kind.scenario) {
            out.println("      lungbridge run " + called.file());
        }
        return ExitCode.OK;
    }

    /** Documents never write over others unless asked; a schema that is there stays, for others may use it. */
    private void write(Map<Path, byte[]> documents, Map<Path, byte[]> schemas) throws IOException {
        List<Path> taken = documents.keySet().stream().filter(Files::exists).toList();
        if (!taken.isEmpty() && !force) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The file (%s) is there; nothing was written.".formatted(taken.get(0)),
                    "another name was meant, or --force.");
        }
        for (Map.Entry<Path, byte[]> schema : schemas.entrySet()) {
            if (force || !Files.exists(schema.getKey())) {
                write(schema);
            }
        }
        for (Map.Entry<Path, byte[]> document : documents.entrySet()) {
            write(document);
        }
    }

    private void write(Map.Entry<Path, byte[]> file) throws IOException {
        WholeFile.write(file.getKey(), file.getValue());
        spec.commandLine().getOut().println("Written: " + file.getKey());
    }
}
