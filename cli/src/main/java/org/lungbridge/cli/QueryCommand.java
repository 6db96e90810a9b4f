package org.lungbridge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lungbridge.trials.query.QueryFailure;
import org.lungbridge.trials.query.StoredTable;
import org.lungbridge.trials.query.TrialQuery;
import org.lungbridge.trials.table.StoredTables;
import org.lungbridge.trials.table.TrialFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question in SQL from the tables of a trial. */
@Command(
        name = "query",
        header = "Answers a question in SQL from the tables of a trial.",
        description = {
            "",
            "Tables: patients, outcomes, events, labs, and timeseries where the trial wrote it. Columns are explained in"
                    + " dictionary.json of the folder. A question only reads, and reads nothing but these tables.",
            "",
            "Example: lungbridge query out \"select arm, avg(majorBleeding::int) as risk from outcomes group by arm order by arm\""
        })
final class QueryCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a trial.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "SQL", description = "The question; - reads it from standard input.")
    private String sql = "";

    @Option(names = "--csv", description = "The answer as CSV instead of a table.")
    private boolean csv;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "200",
            description = "Most rows of a table (default: ${DEFAULT-VALUE}); CSV always has all.")
    private int rows;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<StoredTable> tables = tables();
        try (TrialQuery query = TrialQuery.open(folder, tables)) {
            if (csv) {
                AnswerCsv answer = new AnswerCsv(out);
                query.ask(question(), answer);
                answer.finish();
            } else {
                AnswerTable table = new AnswerTable(rows);
                query.ask(question(), table);
                table.print(out, spec.commandLine().getErr());
            }
            out.flush();
        } catch (QueryFailure failure) {
            String hint = failure.hint().isEmpty() ? "lungbridge query DIR \"show tables\" helps." : failure.hint();
            throw new CommandFailure(ExitCode.FAILURE, String.valueOf(failure.getMessage()), hint);
        }
        return ExitCode.OK;
    }

    private String question() throws IOException {
        if (!sql.equals(STANDARD_INPUT)) {
            return sql;
        }
        InputStream standard = System.in;
        return new String(standard.readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<StoredTable> tables() throws IOException {
        if (!Files.exists(folder.resolve(TrialFolder.DICTIONARY))) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The folder (%s) has no tables of a trial: %s is missing."
                            .formatted(folder, TrialFolder.DICTIONARY),
                    "the trial has not finished, or another folder was meant.");
        }
        return StoredTables.of(folder);
    }
}
