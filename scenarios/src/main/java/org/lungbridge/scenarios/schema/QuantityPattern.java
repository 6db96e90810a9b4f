package org.lungbridge.scenarios.schema;

import java.util.List;
import java.util.stream.Collectors;
import org.lungbridge.scenarios.document.Dimension;

/** Regular expressions (ECMA 262) for quantities as text. */
final class QuantityPattern {
    private static final String NUMBER = "[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?";
    private static final String SPECIAL = "\\^$.|?*+()[]{}/";

    private QuantityPattern() {}

    /** A number, a space and a unit of one of the dimensions. */
    static String of(List<Dimension> dimensions) {
        String units = dimensions.stream()
                .flatMap(dimension -> dimension.texts().stream())
                .distinct()
                .map(QuantityPattern::literal)
                .collect(Collectors.joining("|"));
        return "^" + NUMBER + " (" + units + ")$";
    }

    /** A number, a space and any unit. */
    static String any() {
        return "^" + NUMBER + " \\S.*$";
    }

    private static String literal(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (SPECIAL.indexOf(letter) >= 0) {
                escaped.append('\\');
            }
            escaped.append(letter);
        }
        return escaped.toString();
    }
}
