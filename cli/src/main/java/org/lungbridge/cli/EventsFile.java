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
import org.lungbridge.engine.EventRecord;
import org.lungbridge.recording.Numbers;

/** {@code events.csv}: time_s,kind,actor,what,detail; LF, UTF-8. */
final class EventsFile {
    static final String NAME = "events.csv";
    private static final int FIELDS = 5;

    private EventsFile() {}

    /** The file of these events. */
    static byte[] bytes(List<EventRecord> events) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("time_s", "kind", "actor", "what", "detail");
            for (EventRecord event : events) {
                csv.writeRecord(Numbers.text(event.time()), event.kind(), event.actor(), event.what(), event.detail());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory cannot be written.", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the file back. */
    static List<EventRecord> read(Path file) throws IOException {
        List<EventRecord> events = new ArrayList<>();
        for (CsvRecord record : StoredTable.lines(file)) {
            if (record.getStartingLineNumber() > 1) {
                events.add(event(file, record));
            }
        }
        return events;
    }

    private static EventRecord event(Path file, CsvRecord record) {
        try {
            if (record.getFieldCount() == FIELDS) {
                return new EventRecord(
                        Double.parseDouble(record.getField(0)),
                        record.getField(1),
                        record.getField(2),
                        record.getField(3),
                        record.getField(4));
            }
        } catch (NumberFormatException noTime) {
            // Refused below, like a line with too few fields.
        }
        throw new CommandFailure(
                ExitCode.FAILURE,
                "The file (%s) is damaged at line (%s).".formatted(file, record.getStartingLineNumber()),
                "it was edited, or is no list of events of a run.");
    }
}
