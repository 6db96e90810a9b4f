package org.lungbridge.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of a run folder back. */
final class StoredTable {
    private StoredTable() {}

    /**
     * All lines, the head first; how many fields each has is for the caller to see.
     *
     * @throws CommandFailure if the file is no CSV
     */
    static List<CsvRecord> lines(Path file) throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            csv.forEach(records::add);
        } catch (CsvParseException failure) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The file (%s) is damaged after line (%s): it is no CSV.".formatted(file, records.size()),
                    "it was edited, or is no table of a run.");
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return records;
    }
}
