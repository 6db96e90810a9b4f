package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;

/**
 * Quantities as text: a decimal number, one space, a unit ({@code "3.6 L/min"}).
 *
 * <p>The unit is written as on the ward or in UCUM; {@link Dimension} lists the spellings. Decimal commas, thousands
 * separators and units of another dimension are refused.
 */
public final class QuantityText {
    private static final Pattern WRITTEN = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?) (\\S.*)");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("([+-]?[0-9]+(?:[.,][0-9]+)?)\\s*([^0-9\\s.,+-].*|10[\\^*]\\S+|1/\\S+)");

    private static final int LONGEST = 200;

    private QuantityText() {}

    /** What came of reading a text. */
    sealed interface Outcome {
        /** The quantity. */
        record Read(Measure measure) implements Outcome {}

        /** Why it is none, and what may have been meant. */
        record Refused(String message, @Nullable String hint) implements Outcome {}
    }

    /**
     * Reads a quantity of one dimension.
     *
     * @throws IllegalArgumentException if the text is no quantity of this dimension; the message says why
     */
    public static Measure parse(String text, Dimension dimension) {
        Outcome outcome = read(text, List.of(dimension));
        if (outcome instanceof Outcome.Refused refused) {
            String hint = refused.hint();
            throw new IllegalArgumentException(
                    "The value " + refused.message() + (hint == null ? "" : System.lineSeparator() + "Maybe " + hint));
        }
        return ((Outcome.Read) outcome).measure();
    }

    /**
     * Reads a quantity typed on the command line, where the space may be missing: {@code 60s}, {@code 14d}.
     *
     * @throws IllegalArgumentException if the text is no quantity of this dimension; the message says why
     */
    public static Measure parseTyped(String text, Dimension dimension) {
        return parse(text.length() > LONGEST ? text : spaced(text.strip()).orElse(text), dimension);
    }

    /** Reads a quantity of one of the dimensions; no dimension means any. */
    static Outcome read(String text, List<Dimension> dimensions) {
        Matcher matcher = WRITTEN.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return unreadable(text, dimensions);
        }
        String unitText = matcher.group(2);
        Optional<Unit> unit = findUnit(unitText, dimensions);
        if (unit.isEmpty()) {
            return wrongUnit(text, matcher.group(1), unitText, dimensions);
        }
        double value = number(matcher.group(1));
        if (!Double.isFinite(unit.get().engine(value))) {
            return new Outcome.Refused("is (%s), which is not finite.".formatted(Words.shortened(text)), null);
        }
        return new Outcome.Read(new Measure(value, unit.get()));
    }

    /** A bare number of this form; empty where the text has another form, is endless, or beyond what a number can hold. */
    static Optional<Measure> bare(String text, Pattern form) {
        if (text.length() > LONGEST || !form.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = number(text);
        return Double.isFinite(value) ? Optional.of(new Measure(value, Unit.ONE)) : Optional.empty();
    }

    /** A number; what is written as minus zero is zero. */
    private static double number(String written) {
        return 0.0 + Double.parseDouble(written);
    }

    /** The units in which one of the dimensions may be written, for a message. */
    static String allowed(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> dimension.inWords() + " in "
                        + dimension.spellings().stream()
                                .map(spelling -> spelling.written())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(", or "));
    }

    private static Optional<Unit> findUnit(String text, List<Dimension> dimensions) {
        if (!dimensions.isEmpty()) {
            return dimensions.stream().flatMap(d -> d.findUnit(text).stream()).findFirst();
        }
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> dimension.findUnit(text).stream())
                .findFirst()
                .or(() -> Arrays.stream(Unit.values())
                        .filter(unit -> unit.code().equals(text))
                        .findFirst());
    }

    private static Outcome unreadable(String text, List<Dimension> dimensions) {
        String message = "is the text (%s); a number, one space and a unit are due%s."
                .formatted(Words.shortened(text), due(dimensions));
        String hint = (text.length() > LONGEST ? Optional.<String>empty() : spaced(text.strip()))
                .filter(spaced -> read(spaced, dimensions) instanceof Outcome.Read)
                .map(spaced -> "(" + spaced + ") was meant.")
                .orElse(null);
        return new Outcome.Refused(message, hint);
    }

    private static String due(List<Dimension> dimensions) {
        return dimensions.isEmpty() ? "" : ": " + allowed(dimensions);
    }

    private static Optional<String> spaced(String text) {
        Matcher matcher = RUN_TOGETHER.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1).replace(',', '.') + " " + matcher.group(2))
                : Optional.empty();
    }

    private static Outcome wrongUnit(String text, String number, String unit, List<Dimension> dimensions) {
        String shown = Words.shortened(text);
        if (dimensions.isEmpty()) {
            return new Outcome.Refused(
                    "is (%s), whose unit (%s) is unknown; one such as mmHg, L/min or 10^9/L is due."
                            .formatted(shown, Words.shortened(unit)),
                    nearestUnit(number, unit, List.of(Dimension.values())));
        }
        Optional<Dimension> found = Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.findUnit(unit).isPresent())
                .findFirst();
        String what = found.map(dimension -> ", " + dimension.inWords())
                .orElse(", whose unit (%s) is unknown".formatted(Words.shortened(unit)));
        String message = "is (%s)%s; %s is due.".formatted(shown, what, allowed(dimensions));
        return new Outcome.Refused(message, found.isPresent() ? null : nearestUnit(number, unit, dimensions));
    }

    private static @Nullable String nearestUnit(String number, String unit, List<Dimension> dimensions) {
        List<String> known = new ArrayList<>();
        dimensions.forEach(dimension -> known.addAll(dimension.texts()));
        return NearestWord.find(unit, known)
                .map(near -> "(" + number + " " + near + ") was meant.")
                .orElse(null);
    }
}
