package org.lungbridge.trials.running;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.TrialTable;

/**
 * The bytes of one course in a journal: key, whether it is complete, then the packed rows of its tables.
 *
 * <pre>
 *   arm, study, patient    int each         packed from here on:
 *   complete               byte             tables   int ;  each: name, rows int ;  each row: cells int ;  each cell: text
 *                                           text     bytes int, UTF-8
 * </pre>
 */
final class JournalRecord {
    private static final int KEY_BYTES = 13;

    private JournalRecord() {}

    static byte[] bytes(CourseRows course) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream plain = new DataOutputStream(bytes)) {
            plain.writeInt(course.key().arm());
            plain.writeInt(course.key().study());
            plain.writeInt(course.key().patient());
            plain.writeByte(course.complete() ? 1 : 0);
            try (DataOutputStream packed = new DataOutputStream(new DeflaterOutputStream(bytes, quick, 1 << 14))) {
                packed.writeInt(course.rows().size());
                for (Map.Entry<TrialTable, List<List<String>>> table :
                        course.rows().entrySet()) {
                    text(packed, table.getKey().name());
                    rows(packed, table.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    private static void rows(DataOutputStream out, List<List<String>> rows) throws IOException {
        out.writeInt(rows.size());
        for (List<String> row : rows) {
            out.writeInt(row.size());
            for (String cell : row) {
                text(out, cell);
            }
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    static CourseKey key(byte[] record) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(record));
        return new CourseKey(in.readInt(), in.readInt(), in.readInt());
    }

    static boolean isComplete(byte[] record) {
        return record[KEY_BYTES - 1] == 1;
    }

    static CourseRows course(byte[] record) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new InflaterInputStream(new ByteArrayInputStream(record, KEY_BYTES, record.length - KEY_BYTES)))) {
            Map<TrialTable, List<List<String>>> tables = new EnumMap<>(TrialTable.class);
            for (int left = in.readInt(); left > 0; left--) {
                tables.put(TrialTable.valueOf(text(in)), rows(in));
            }
            return new CourseRows(key(record), isComplete(record), tables);
        }
    }

    private static List<List<String>> rows(DataInputStream in) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            List<String> row = new ArrayList<>();
            for (int cells = in.readInt(); cells > 0; cells--) {
                row.add(text(in));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
