package org.lungbridge.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Numbers;
import org.lungbridge.recording.Recording;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.vocabulary.OutputVariables;

/** {@code timeseries.csv}: time_s first, then the ids of output variables; LF, UTF-8, numbers by {@link Numbers}. */
final class TimeSeriesFile {
    static final String NAME = "timeseries.csv";
    private static final String TIME = "time_s";

    private TimeSeriesFile() {}

    /** The file of a recording. */
    static byte[] bytes(Recording recording) {
        int columns = recording.columns().size();
        byte[] head = head(recording);
        int most = (columns + 1) * (Numbers.LONGEST + 1);
        byte[] text = Arrays.copyOf(head, head.length + most);
        int end = head.length;
        for (int row = 0; row < recording.rows(); row++) {
            if (text.length - end < most) {
                text = Arrays.copyOf(text, 2 * text.length);
            }
            end = Numbers.write(recording.time(row), text, end);
            for (int k = 0; k < columns; k++) {
                text[end++] = ',';
                end = Numbers.write(recording.value(row, k), text, end);
            }
            text[end++] = '\n';
        }
        return Arrays.copyOf(text, end);
    }

    private static byte[] head(Recording recording) {
        StringWriter text = new StringWriter();
        String[] fields = new String[recording.columns().size() + 1];
        fields[0] = TIME;
        for (int k = 1; k < fields.length; k++) {
            fields[k] = recording.columns().get(k - 1).id();
        }
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(fields);
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory cannot be written.", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the file back. */
    static RunSeries read(Path file) throws IOException {
        List<CsvRecord> records = StoredTable.lines(file);
        if (records.isEmpty() || !records.get(0).getField(0).equals(TIME)) {
            throw damaged(file, 1, "no column (" + TIME + ") comes first");
        }
        List<String> ids = records.get(0).getFields();
        double[][] values = new double[ids.size()][records.size() - 1];
        for (int row = 1; row < records.size(); row++) {
            CsvRecord record = records.get(row);
            if (record.getFieldCount() != ids.size()) {
                throw damaged(
                        file, row + 1, "(%s) fields for (%s) columns".formatted(record.getFieldCount(), ids.size()));
            }
            for (int k = 0; k < ids.size(); k++) {
                values[k][row - 1] = number(file, row + 1, record.getField(k));
            }
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int k = 1; k < ids.size(); k++) {
            columns.put(ids.get(k), values[k]);
        }
        return new RunSeries(values[0], columns);
    }

    /** Reads the file back as it was recorded, in the units of its columns. */
    static Recording recording(Path file) throws IOException {
        RunSeries series = read(file);
        List<Column> columns = OutputVariables.all().stream()
                .filter(variable -> series.ids().contains(variable.id()))
                .map(variable -> new Column(variable.id(), variable.shows(), 1))
                .toList();
        return recording(series, columns);
    }

    /**
     * Reads the file back as a recording.
     *
     * @throws CommandFailure if its columns are others
     */
    static Recording recording(Path file, List<Column> columns) throws IOException {
        RunSeries series = read(file);
        List<String> ids = columns.stream().map(Column::id).toList();
        if (!series.ids().equals(Set.copyOf(ids))) {
            throw damaged(file, 1, "its columns are those of another version");
        }
        return recording(series, columns);
    }

    private static Recording recording(RunSeries series, List<Column> columns) {
        double[] times = new double[series.rows()];
        double[][] values = new double[columns.size()][times.length];
        for (int row = 0; row < times.length; row++) {
            times[row] = series.time(row);
            for (int k = 0; k < values.length; k++) {
                values[k][row] = series.value(columns.get(k).id(), row);
            }
        }
        return Recording.of(columns, times, values);
    }

    private static double number(Path file, int line, String field) {
        try {
            return field.isEmpty() ? Double.NaN : Double.parseDouble(field);
        } catch (NumberFormatException failure) {
            throw damaged(file, line, "the field (" + field + ") is no number");
        }
    }

    private static CommandFailure damaged(Path file, int line, String why) {
        return new CommandFailure(
                ExitCode.FAILURE,
                "The file (%s) is damaged at line (%s): %s.".formatted(file, line, why),
                "it was edited, or is no time series of a run.");
    }
}
