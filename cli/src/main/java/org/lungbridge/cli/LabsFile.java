package org.lungbridge.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.dossier.fhir.ChartedRun.LabResult;
import org.lungbridge.laboratory.Result;
import org.lungbridge.recording.Numbers;
import org.lungbridge.viz.Measured;

/** {@code labs.csv}: drawn_s,available_s,test,value,unit,flag, in the order in which results came back; LF, UTF-8. */
final class LabsFile {
    static final String NAME = "labs.csv";
    private static final int FIELDS = 6;

    private LabsFile() {}

    /** The file of these results. */
    static byte[] bytes(List<Result> results) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("drawn_s", "available_s", "test", "value", "unit", "flag");
            for (Result result : results) {
                csv.writeRecord(
                        Numbers.text(result.drawn()),
                        Numbers.text(result.available()),
                        result.test(),
                        Numbers.text(result.value()),
                        result.unit().code(),
                        result.flag().code());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory cannot be written.", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the file back: the numbers, where blood was drawn. */
    static List<Measured> read(Path file) throws IOException {
        return results(file).stream()
                .map(result -> new Measured(result.test(), result.drawn_s(), result.value()))
                .toList();
    }

    /** Reads the file back: everything that stands in it. */
    static List<LabResult> results(Path file) throws IOException {
        List<LabResult> results = new ArrayList<>();
        for (CsvRecord record : StoredTable.lines(file)) {
            if (record.getStartingLineNumber() > 1) {
                results.add(result(file, record));
            }
        }
        return results;
    }

    private static LabResult result(Path file, CsvRecord record) {
        try {
            if (record.getFieldCount() == FIELDS) {
                return new LabResult(
                        record.getField(2),
                        Double.parseDouble(record.getField(3)),
                        record.getField(4),
                        Double.parseDouble(record.getField(0)),
                        Double.parseDouble(record.getField(1)),
                        record.getField(5));
            }
        } catch (NumberFormatException noNumber) {
            // Refused below, like a line with too few fields.
        }
        throw new CommandFailure(
                ExitCode.FAILURE,
                "The file (%s) is damaged at line (%s).".formatted(file, record.getStartingLineNumber()),
                "it was edited, or is no list of results of a run.");
    }
}
