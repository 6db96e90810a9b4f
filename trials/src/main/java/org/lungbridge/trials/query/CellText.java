package org.lungbridge.trials.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lungbridge.recording.Numbers;

/** A value of an answer as text, numbers as in all files. */
final class CellText {
    private CellText() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return Numbers.text(number);
        }
        if (value instanceof Float number) {
            return Numbers.text(number);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value.toString();
    }
}
