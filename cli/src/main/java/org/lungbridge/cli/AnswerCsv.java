package org.lungbridge.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.util.List;
import org.lungbridge.trials.query.TrialQuery;

/** An answer as CSV, row by row. */
final class AnswerCsv implements TrialQuery.Receiver {
    private final CsvWriter csv;

    AnswerCsv(PrintWriter out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    @Override
    public void head(List<String> columns, List<Boolean> numeric) {
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells);
    }
}
