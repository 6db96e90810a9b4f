package org.lungbridge.scenarios.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lungbridge.care.Sign;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.strategy.Comparison;

/** Conditions as text: the name of a sign, {@code <} or {@code >}, a value ({@code "platelets < 50 10^9/L"}). */
final class ComparisonText {
    private static final Pattern WRITTEN = Pattern.compile("(\\S+) (<|>) (\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private ComparisonText() {}

    /** The comparison, or null after its problem was told. */
    static @Nullable Comparison read(String text, Place place, Problems problems) {
        Matcher matcher = WRITTEN.matcher(text);
        if (text.length() > LineText.LONGEST || !matcher.matches()) {
            problems.add(
                    place,
                    "The condition is (%s); a sign, a space, < or >, a space and a value are due, such as (platelets < 50 10^9/L)."
                            .formatted(Words.shortened(text)),
                    spaced(text));
            return null;
        }
        Optional<Sign> sign = Sign.find(matcher.group(1));
        if (sign.isEmpty()) {
            List<String> known =
                    Arrays.stream(Sign.values()).map(Sign::id).sorted().toList();
            problems.add(
                    place,
                    "The sign (%s) of a condition is unknown; known are (%s)."
                            .formatted(Words.shortened(matcher.group(1)), String.join(", ", known)),
                    Words.meant(matcher.group(1), known));
            return null;
        }
        Measure value = value(sign.get(), matcher.group(3), place, problems);
        if (value == null) {
            return null;
        }
        SignRange.of(sign.get()).check(sign.get(), value, place, problems);
        return new Comparison(sign.get(), matcher.group(2).equals(">"), value);
    }

    private static @Nullable Measure value(Sign sign, String text, Place place, Problems problems) {
        Dimension dimension = Comparison.dimension(sign);
        if (dimension == Dimension.NUMBER) {
            Optional<Measure> bare = QuantityText.bare(text, NUMBER);
            if (bare.isPresent()) {
                return bare.get();
            }
            problems.add(
                    place,
                    "The condition compares (%s) with (%s); a bare number is due."
                            .formatted(sign.id(), Words.shortened(text)));
            return null;
        }
        QuantityText.Outcome outcome = QuantityText.read(text, List.of(dimension));
        if (outcome instanceof QuantityText.Outcome.Refused refused) {
            problems.add(
                    place,
                    "The value of (%s) in the condition %s".formatted(sign.id(), refused.message()),
                    refused.hint());
            return null;
        }
        return ((QuantityText.Outcome.Read) outcome).measure();
    }

    /** The text with the spaces it lacks, if that is all. */
    private static @Nullable String spaced(String text) {
        String spaced = Words.shortened(text, LineText.LONGEST)
                .replaceAll("\\s*([<>])\\s*", " $1 ")
                .strip();
        boolean better = !spaced.equals(text) && WRITTEN.matcher(spaced).matches();
        return better ? "(" + Words.shortened(spaced) + ") was meant." : null;
    }
}
