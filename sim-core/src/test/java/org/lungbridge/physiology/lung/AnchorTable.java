package org.lungbridge.physiology.lung;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Expected ranges of ventilated patients; the source stands in the first line of the file. */
final class AnchorTable {
    private static final List<String> COLUMNS =
            List.of("compliance_mL_per_cmH2O", "pH", "PaCO2_mmHg", "PaO2_mmHg", "PF_mmHg", "SaO2_pct", "shunt_pct");

    /** Between which ends a value is expected. */
    record Range(double low, double high) {
        /** As written: {@code 20-54 (decrease)}, {@code <100}, {@code >10}. */
        static Range of(String text) {
            String numbers = text.split(" ")[0];
            if (numbers.startsWith("<")) {
                return new Range(0, Double.parseDouble(numbers.substring(1)));
            }
            if (numbers.startsWith(">")) {
                return new Range(Double.parseDouble(numbers.substring(1)), 100);
            }
            String[] ends = numbers.split("-");
            return new Range(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
        }

        /** How far a value lies outside: negative below, positive above, 0 inside. */
        double miss(double value) {
            return value < low ? value - low : Math.max(0, value - high);
        }

        @Override
        public String toString() {
            return low + "-" + high;
        }
    }

    private AnchorTable() {}

    /** The ranges of a lung by column. */
    static Map<String, Range> of(AnchorLung lung) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                AnchorTable.class.getResourceAsStream("anchor_pulse_ventilated_targets.csv"),
                StandardCharsets.UTF_8))) {
            List<String[]> rows =
                    in.lines().skip(1).map(line -> line.split(",")).toList();
            String[] header = rows.get(0);
            String[] row = rows.stream().filter(r -> lung.is(r[0])).findFirst().orElseThrow();
            Map<String, Range> ranges = new LinkedHashMap<>();
            for (int k = 0; k < header.length; k++) {
                if (COLUMNS.contains(header[k])) {
                    ranges.put(header[k], Range.of(row[k]));
                }
            }
            return ranges;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
