package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.rules.Actor;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;

/** Reads conditions in one line; their forms are listed in {@link #FORMS}. */
public final class LineText {
    private static final String FORMS =
            "a name, < or >, and a value (SpO2 < 0.88), (state is NAME), (happened NAME), or (order KIND by WHOM with FIELD > VALUE since NAME) are due";

    private static final Pattern COMPARED = Pattern.compile("(\\S+) (<|>) (\\S.*)");
    private static final Pattern STATE = Pattern.compile("state is (\\S+)");
    private static final Pattern HAPPENED = Pattern.compile("happened (\\S+)");
    private static final Pattern ORDER =
            Pattern.compile("order (\\S+)(?: by (\\S+))?(?: with (\\S.*?))?(?: since (\\S+))?");
    private static final Pattern FIELD = Pattern.compile("(\\S+) (<|>|is) (\\S.*)");
    /** A longer condition is refused unread: it is none, and to look through it would take long. */
    static final int LONGEST = 1000;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private final Place place;
    private final Problems problems;

    private LineText(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** What a line means that has been read without a problem. */
    public static Line meaning(String text) {
        Line line = read(text, Place.DOCUMENT, new Problems());
        if (line == null) {
            throw new IllegalArgumentException("The condition (%s) cannot be read.".formatted(text));
        }
        return line;
    }

    /** What a line means, or null after its problem was told. */
    static @Nullable Line read(String text, Place place, Problems problems) {
        return new LineText(place, problems).read(text);
    }

    private @Nullable Line read(String text) {
        if (text.length() > LONGEST) {
            return unreadable(text);
        }
        Matcher state = STATE.matcher(text);
        if (state.matches()) {
            return new Line.InState(state.group(1));
        }
        Matcher happened = HAPPENED.matcher(text);
        if (happened.matches()) {
            return new Line.Happened(happened.group(1));
        }
        if (text.startsWith("order ")) {
            Matcher order = ORDER.matcher(text);
            return order.matches() ? given(order) : unreadable(text);
        }
        Matcher compared = COMPARED.matcher(text);
        return compared.matches() ? compared(compared) : unreadable(text);
    }

    private @Nullable Line unreadable(String text) {
        String spaced = Words.shortened(text, LONGEST)
                .replaceAll("\\s*([<>])=?\\s*", " $1 ")
                .strip();
        boolean better = !spaced.equals(text) && COMPARED.matcher(spaced).matches();
        problems.add(
                place,
                "The condition is (%s); %s.".formatted(Words.shortened(text), FORMS),
                better ? "(" + Words.shortened(spaced) + ") was meant." : null);
        return null;
    }

    private @Nullable Line compared(Matcher line) {
        String name = line.group(1);
        boolean above = line.group(2).equals(">");
        if (name.equals("time") || name.equals("timeInState")) {
            Measure span = value(name, line.group(3), Unit.HOUR);
            return span == null ? null : new Line.Timed(name.equals("timeInState"), above, span);
        }
        Optional<Observable> observable = Observable.find(name);
        if (observable.isEmpty()) {
            unknown(name);
            return null;
        }
        Measure value = value(name, line.group(3), observable.get().unit());
        return value == null ? null : new Line.Compared(observable.get(), above, value);
    }

    private void unknown(String name) {
        if (Observable.isHidden(name)) {
            problems.add(
                    place,
                    "Nobody at the bedside sees (%s).".formatted(Words.shortened(name)),
                    "(" + Observable.TRUTH + name + ") was meant, the true value.");
            return;
        }
        problems.add(
                place,
                "The name (%s) of a condition is unknown; known are time, timeInState, what screens show, results of the laboratory, and with (%s) before it every column of the time series."
                        .formatted(Words.shortened(name), Observable.TRUTH),
                Words.meant(name, Observable.names(name)));
    }

    /** A value in the dimension of a unit. */
    private @Nullable Measure value(String name, String text, Unit unit) {
        if (unit == Unit.ONE) {
            Optional<Measure> bare = QuantityText.bare(text, NUMBER);
            if (bare.isPresent()) {
                return bare.get();
            }
            problems.add(
                    place,
                    "The condition compares (%s) with (%s); a bare number is due."
                            .formatted(name, Words.shortened(text)),
                    Meant.bareNumber(new JsonTree.Text(place, text), Limits.of()));
            return null;
        }
        List<Dimension> dimensions =
                Arrays.stream(Dimension.values()).filter(d -> d.holds(unit)).toList();
        return measure(name, text, dimensions, unit);
    }

    private @Nullable Measure measure(String name, String text, List<Dimension> dimensions, @Nullable Unit only) {
        QuantityText.Outcome outcome = QuantityText.read(text, dimensions);
        if (outcome instanceof QuantityText.Outcome.Refused refused) {
            problems.add(
                    place, "The value of (%s) in the condition %s".formatted(name, refused.message()), refused.hint());
            return null;
        }
        Measure measure = ((QuantityText.Outcome.Read) outcome).measure();
        if (dimensions.isEmpty() && only != null && measure.unit() != only) {
            problems.add(
                    place,
                    "The condition compares (%s) with (%s); a value in (%s) is due."
                            .formatted(name, Words.shortened(text), only.code()));
            return null;
        }
        return measure;
    }

    private @Nullable Line given(Matcher line) {
        String kind = line.group(1);
        if (!OrderShapes.kinds().contains(kind)) {
            problems.add(
                    place,
                    "The order (%s) of a condition is unknown; one of the timeline is due."
                            .formatted(Words.shortened(kind)),
                    Words.meant(kind, OrderShapes.kinds()));
            return null;
        }
        Actor by = line.group(2) == null ? Actor.ANYBODY : actor(line.group(2));
        List<Line.Field> fields = line.group(3) == null ? List.of() : fields(kind, line.group(3));
        return by == null || fields == null ? null : new Line.Given(kind, by, fields, line.group(4));
    }

    private @Nullable Actor actor(String id) {
        for (Actor actor : Actor.values()) {
            if (actor.id().equals(id)) {
                return actor;
            }
        }
        List<String> known = Arrays.stream(Actor.values()).map(Actor::id).toList();
        problems.add(
                place,
                "Orders by (%s) are unknown; known are (%s).".formatted(Words.shortened(id), String.join(", ", known)),
                Words.meant(id, known));
        return null;
    }

    private @Nullable List<Line.Field> fields(String kind, String text) {
        List<Line.Field> fields = new ArrayList<>();
        for (String part : Arrays.asList(text.split(" and ", -1))) {
            Line.Field field = field(kind, part);
            if (field == null) {
                return null;
            }
            fields.add(field);
        }
        return fields;
    }

    private Line.@Nullable Field field(String kind, String text) {
        Matcher matcher = FIELD.matcher(text);
        if (!matcher.matches()) {
            problems.add(
                    place,
                    "The order (%s) of a condition is asked for (%s); a field, <, > or is, and a value are due."
                            .formatted(kind, Words.shortened(text)));
            return null;
        }
        String name = matcher.group(1);
        List<FieldShape> shapes = OrderShapes.fields(kind);
        Optional<FieldShape> shape =
                shapes.stream().filter(field -> field.name().equals(name)).findFirst();
        if (shape.isEmpty()) {
            List<String> known = shapes.stream().map(FieldShape::name).toList();
            problems.add(
                    place,
                    "The order (%s) cannot be asked for the field (%s); one of (%s) is due."
                            .formatted(kind, Words.shortened(name), String.join(", ", known)),
                    Words.meant(name, known));
            return null;
        }
        boolean word = matcher.group(2).equals("is");
        return word
                ? word(shape.get(), matcher.group(3))
                : number(shape.get(), matcher.group(2).equals(">"), matcher.group(3));
    }

    private Line.@Nullable Field word(FieldShape shape, String word) {
        if (shape.type() instanceof Class<?> type && type.isEnum()) {
            List<String> known = List.copyOf(ValueBinder.choices(type).keySet());
            if (!known.contains(word)) {
                problems.add(
                        place,
                        "The field (%s) is never (%s); it may be (%s)."
                                .formatted(shape.name(), Words.shortened(word), String.join(", ", known)),
                        Words.meant(word, known));
                return null;
            }
        } else if (shape.type() != String.class) {
            problems.add(place, "The field (%s) is a number; < or > and a value are due.".formatted(shape.name()));
            return null;
        }
        return new Line.Field(shape.name(), false, null, word);
    }

    private Line.@Nullable Field number(FieldShape shape, boolean above, String text) {
        boolean bare = shape.type() == Double.class || shape.type() == double.class;
        if (!bare && shape.type() != Measure.class) {
            problems.add(place, "The field (%s) is no number; (is) and a word are due.".formatted(shape.name()));
            return null;
        }
        Measure value = bare
                ? value(shape.name(), text, Unit.ONE)
                : measure(shape.name(), text, shape.limits().dimensions(), null);
        return value == null ? null : new Line.Field(shape.name(), above, value, null);
    }
}
