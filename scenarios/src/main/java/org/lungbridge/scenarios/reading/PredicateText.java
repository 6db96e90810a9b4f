package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Predicate;
import org.lungbridge.scenarios.document.trial.Relation;

/** Conditions on drawn patients as text: comparisons joined by {@code and} ({@code "age >= 18 a and sex = female"}). */
final class PredicateText {
    private static final Pattern WRITTEN = Pattern.compile("(\\S+) (\\S+) (\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*");

    private PredicateText() {}

    /** The condition, or null after its problem was told. */
    static @Nullable Predicate read(String text, Place place, Problems problems) {
        List<Predicate.Part> parts = new ArrayList<>();
        List<String> written = Arrays.asList(text.strip().split(" and ", -1));
        for (String one : written) {
            Predicate.Part part = part(one.strip(), place, problems);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.size() == written.size() ? new Predicate(text, parts) : null;
    }

    private static Predicate.@Nullable Part part(String text, Place place, Problems problems) {
        Matcher matcher = WRITTEN.matcher(text);
        if (text.length() > LineText.LONGEST || !matcher.matches()) {
            problems.add(
                    place,
                    "The condition is (%s); a name, a space, one of (%s), a space and a value are due, such as (age >= 18 a)."
                            .formatted(Words.shortened(text), relations()),
                    spaced(text));
            return null;
        }
        Relation relation = Relation.find(matcher.group(2)).orElse(null);
        if (relation == null) {
            problems.add(
                    place,
                    "The condition (%s) compares by (%s); one of (%s) is due."
                            .formatted(Words.shortened(text), Words.shortened(matcher.group(2)), relations()),
                    matcher.group(2).equals("==") ? "(=) was meant." : null);
            return null;
        }
        return part(matcher.group(1), relation, matcher.group(3), place, problems);
    }

    private static Predicate.@Nullable Part part(
            String name, Relation relation, String value, Place place, Problems problems) {
        Optional<Measure> bare = QuantityText.bare(value, NUMBER);
        if (bare.isPresent()) {
            return new Predicate.Part(name, relation, bare.get(), null);
        }
        if (WORD.matcher(value).matches()) {
            return new Predicate.Part(name, relation, null, value);
        }
        QuantityText.Outcome outcome = QuantityText.read(value, List.of());
        if (outcome instanceof QuantityText.Outcome.Refused refused) {
            problems.add(
                    place, "The value of (%s) in the condition %s".formatted(name, refused.message()), refused.hint());
            return null;
        }
        return new Predicate.Part(name, relation, ((QuantityText.Outcome.Read) outcome).measure(), null);
    }

    private static String relations() {
        return Arrays.stream(Relation.values()).map(Relation::text).collect(Collectors.joining(", "));
    }

    /** The text with the spaces it lacks, if that is all. */
    private static @Nullable String spaced(String text) {
        String spaced = Words.shortened(text, LineText.LONGEST)
                .replaceAll("\\s*(<=|>=|!=|<|>|=)\\s*", " $1 ")
                .strip();
        boolean better = !spaced.equals(text) && WRITTEN.matcher(spaced).matches();
        return better ? "(" + Words.shortened(spaced) + ") was meant." : null;
    }
}
