package org.lungbridge.trials.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A table as packed CSV (RFC 4180, UTF-8, LF, a point in numbers), written row by row into a file beside the target, which it
 * replaces when it is whole.
 *
 * <p>The gzip header has no time and no name, level and strategy are fixed, and text goes to the packer in pieces of one size, so
 * that the same rows give the same bytes.
 */
final class PackedTable implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final Path target;
    private final Path staging;
    private final CsvWriter csv;
    private final int fields;
    private long rows;
    private boolean closed;

    PackedTable(Path target, List<TableColumn> columns) throws IOException {
        this.target = target;
        this.staging = target.resolveSibling("." + target.getFileName() + ".partial");
        this.fields = columns.size();
        OutputStreamWriter text =
                new OutputStreamWriter(new BufferedOutputStream(new Packer(staging), PIECE), StandardCharsets.UTF_8);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(columns.stream().map(TableColumn::name).toList());
    }

    void add(List<String> row) {
        if (row.size() != fields) {
            throw new IllegalArgumentException("A row of (%s) has (%s) cells for (%s) columns."
                    .formatted(target.getFileName(), row.size(), fields));
        }
        csv.writeRecord(row);
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Puts the whole file where it belongs. */
    void finish() throws IOException {
        csv.close();
        closed = true;
        Files.move(staging, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            csv.close();
        }
        Files.deleteIfExists(staging);
    }

    /** Fixed level and strategy. */
    private static final class Packer extends GZIPOutputStream {
        Packer(Path file) throws IOException {
            super(Files.newOutputStream(file), PIECE);
            def.setLevel(Deflater.DEFAULT_COMPRESSION);
            def.setStrategy(Deflater.DEFAULT_STRATEGY);
        }
    }
}
