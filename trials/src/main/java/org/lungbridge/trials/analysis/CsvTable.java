package org.lungbridge.trials.analysis;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A table of a trial folder, {@code .csv.gz} or {@code .csv}, read row by row. */
final class CsvTable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> header = List.of();

    private CsvTable(Path file) {
        this.file = file;
    }

    /** One row: cells by place. */
    record Row(CsvTable table, CsvRecord record) {
        /** The text of a cell; empty for a place that is not there (−1). */
        String text(int place) {
            return place < 0 ? "" : record.getField(place);
        }

        /** A number; true is 1, false 0, an empty cell and words not a number. */
        double number(int place) {
            String text = text(place);
            if (text.isEmpty()) {
                return Double.NaN;
            }
            char first = text.charAt(0);
            if (first == 't' || first == 'f') {
                return text.equals("true") ? 1 : text.equals("false") ? 0 : Double.NaN;
            }
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException words) {
                throw damaged("the cell (%s) of the column (%s) is no number".formatted(text, table.header.get(place)));
            }
        }

        /** A count. */
        int count(int place) {
            double value = number(place);
            if (value != Math.rint(value) || value < 0) {
                throw damaged("the cell (%s) of the column (%s) is no count"
                        .formatted(text(place), place < 0 ? "study or patient" : table.header.get(place)));
            }
            return (int) value;
        }

        private DamagedTable damaged(String why) {
            return new DamagedTable(table.file, record.getStartingLineNumber(), why);
        }
    }

    /** The file of a table in a folder; empty if there is none. */
    static Optional<Path> find(Path folder, String name) {
        for (String ending : List.of(".csv.gz", ".csv")) {
            Path file = folder.resolve(name + ending);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Reads a file: the header first, then each row. A last line that was cut off is refused like any other damage. */
    static void read(Path file, Consumer<CsvTable> begun, Consumer<Row> row) throws IOException {
        CsvTable table = new CsvTable(file);
        try (Reader text = open(file);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                if (table.header.isEmpty()) {
                    table.begin(record);
                    begun.accept(table);
                } else if (record.getFieldCount() != table.header.size()) {
                    throw new DamagedTable(
                            file,
                            record.getStartingLineNumber(),
                            "there are %s cells instead of %s".formatted(record.getFieldCount(), table.header.size()));
                } else {
                    row.accept(new Row(table, record));
                }
            }
        } catch (CsvParseException failure) {
            throw new DamagedTable(file, 0, "it is no CSV");
        } catch (EOFException cut) {
            throw new DamagedTable(file, 0, "it is cut off");
        } catch (ZipException unpacked) {
            throw new DamagedTable(file, 0, "it cannot be unpacked (%s)".formatted(unpacked.getMessage()));
        } catch (UncheckedIOException failure) {
            throw damaged(file, failure);
        }
    }

    /** The CSV reader hides what the packed file had to say. */
    private static RuntimeException damaged(Path file, UncheckedIOException failure) {
        boolean packed = failure.getCause() instanceof EOFException || failure.getCause() instanceof ZipException;
        return packed ? new DamagedTable(file, 0, "it is cut off or cannot be unpacked") : failure;
    }

    private static Reader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        if (file.toString().endsWith(".gz")) {
            bytes = new GZIPInputStream(bytes, BUFFER);
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    private void begin(CsvRecord record) {
        header = List.copyOf(record.getFields());
        for (int i = 0; i < header.size(); i++) {
            places.put(header.get(i), i);
        }
    }

    List<String> header() {
        return header;
    }

    /** The place of a column; −1 if it is not there. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** The place of a column that must be there. */
    int required(String column) {
        int place = place(column);
        if (place < 0) {
            throw new DamagedTable(file, 1, "the column (%s) is missing".formatted(column));
        }
        return place;
    }
}
