package org.lungbridge.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lungbridge.laboratory.Result;

/** {@code labs.csv}: drawn_s,available_s,test,value,unit,flag, in the order in which results came back; LF, UTF-8. */
final class LabsFile {
    static final String NAME = "labs.csv";

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
}
