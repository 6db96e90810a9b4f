package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.PlainNumber;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** What an author may have meant by a number that is not allowed; sentences that follow "Maybe". */
final class Meant {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}) ?%");

    /** A field whose range ends here or below holds a share. */
    private static final double GREATEST_SHARE = 2;

    private Meant() {}

    /** What was meant where a bare number is due. */
    static @Nullable String bareNumber(JsonTree tree, Limits limits) {
        if (tree instanceof JsonTree.Flag flag) {
            int number = flag.value() ? 1 : 0;
            return limits.allow(number) ? "(" + number + ") was meant." : null;
        }
        if (!(tree instanceof JsonTree.Text text)) {
            return null;
        }
        Matcher percent = PERCENT.matcher(text.value());
        if (percent.matches()) {
            return "(" + PlainNumber.of(Unit.PERCENT.engine(Double.parseDouble(percent.group(1)))) + ") was meant.";
        }
        boolean onlyQuoted = NUMBER.matcher(text.value()).matches();
        return onlyQuoted ? "(" + text.value() + ") without quotation marks was meant." : null;
    }

    /** The number with a unit in which the limits are written, if it is allowed with that unit; null for other texts. */
    static @Nullable String withUnit(String number, Limits limits) {
        if (!NUMBER.matcher(number).matches()) {
            return null;
        }
        return limits.alternatives().stream()
                .flatMap(takes -> Stream.of(takes.low(), takes.high()))
                .map(limit -> number + limit.substring(limit.indexOf(' ')))
                .filter(text -> allowed(text, limits))
                .findFirst()
                .map(text -> "(\"" + text + "\") was meant.")
                .orElse(null);
    }

    private static boolean allowed(String text, Limits limits) {
        return QuantityText.read(text, limits.dimensions()) instanceof QuantityText.Outcome.Read read
                && limits.allow(read.measure());
    }

    /** What was meant by a bare number beyond its range. */
    static String within(JsonTree.Figure figure, Limits limits) {
        double value = figure.value();
        if (value < 0 && limits.allow(-value)) {
            return positive(figure.written());
        }
        return limits.hint().orElseGet(() -> share(value, limits));
    }

    private static String share(double value, Limits limits) {
        double share = Unit.PERCENT.engine(value);
        boolean ofOne = limits.alternatives().stream().allMatch(takes -> Limits.high(takes) <= GREATEST_SHARE);
        boolean percent = value > 1 && ofOne && limits.allow(share);
        return percent
                ? "(" + PlainNumber.of(share) + ") was meant, a share of 1 and not of 100."
                : "a digit was mistyped.";
    }

    /** What was meant by a quantity beyond its range: the same number in a unit in which it is allowed. */
    static String within(Measure measure, String written, Limits limits) {
        if (measure.value() < 0 && limits.allow(new Measure(-measure.value(), measure.unit()))) {
            return positive(written);
        }
        return limits.hint().orElseGet(() -> otherUnit(measure, limits));
    }

    private static String positive(String written) {
        return "(" + written.replaceFirst("-", "") + ") was meant.";
    }

    private static String otherUnit(Measure measure, Limits limits) {
        return limits.alternatives().stream()
                .filter(takes -> takes.value().holds(measure.unit()))
                .flatMap(takes -> units(takes).stream())
                .map(unit -> new Measure(measure.value(), unit))
                .filter(limits::allow)
                .findFirst()
                .map(other -> "(\"" + other.text() + "\") was meant.")
                .orElse("the number or its unit was mistyped.");
    }

    /** The units of a dimension, those of the limits first. */
    private static List<Unit> units(Takes takes) {
        Dimension dimension = takes.value();
        Stream<Unit> ofLimits = Stream.of(takes.low(), takes.high())
                .map(limit -> QuantityText.read(limit, List.of(dimension)))
                .flatMap(outcome -> outcome instanceof QuantityText.Outcome.Read read
                        ? Optional.of(read.measure().unit()).stream()
                        : Stream.empty());
        Stream<Unit> all = dimension.spellings().stream().map(spelling -> spelling.unit());
        return Stream.concat(ofLimits, all).distinct().toList();
    }
}
