package org.lungbridge.trials.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.FreeDays;
import org.lungbridge.outcome.Span;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointKind;
import org.lungbridge.scenarios.document.trial.endpoint.Machine;

/**
 * An endpoint and where it stands in the table of outcomes. One that is counted by criteria has columns of its own, called
 * after its id: {@code two-units-in-a-day} is {@code twoUnitsInADay}, with the ending {@code _d} for the day.
 *
 * @param definition what it is
 */
public record Endpoint(EndpointDefinition definition) {
    /** The ending of columns with a day. */
    private static final String DAY = "_d";

    /** What kind of thing it is. */
    public EndpointKind kind() {
        return definition.kind();
    }

    /** What it is called in tables and figures. */
    public String title() {
        return definition.title();
    }

    /** Whether it has columns of its own: it is counted by criteria, not read from a column of every trial. */
    public boolean isCounted() {
        return definition.when() != null || definition.measure() != null || definition.freeOf() != null;
    }

    /** The column with the value: of a time to event whether it happened, where it is counted; none of a hierarchy. */
    public Optional<String> valueColumn() {
        return isCounted() ? Optional.of(camel()) : Optional.ofNullable(definition.column());
    }

    /** The column with the day on which it happened; only of a time to event. */
    public Optional<String> timeColumn() {
        if (kind() != EndpointKind.TIME_TO_EVENT) {
            return Optional.empty();
        }
        return isCounted() ? Optional.of(camel() + DAY) : Optional.ofNullable(definition.timeColumn());
    }

    /** {@code two-units} as {@code twoUnits}. */
    private String camel() {
        StringBuilder name = new StringBuilder();
        for (String word : definition.id().split("-", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** The cells of its own columns for a course, by column; nothing where it has none. */
    public Map<String, String> cells(Evidence evidence) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (!isCounted()) {
            return cells;
        }
        switch (kind()) {
            case TIME_TO_EVENT -> {
                OptionalDouble first = DoubleStream.of(times(evidence)).findFirst();
                cells.put(camel(), Boolean.toString(first.isPresent()));
                cells.put(camel() + DAY, first.isPresent() ? Numbers.text(first.getAsDouble() / Span.DAY) : "");
            }
            case YES_NO -> cells.put(camel(), yesNo(evidence));
            case COUNT -> cells.put(camel(), Integer.toString(times(evidence).length));
            case NUMBER ->
                cells.put(
                        camel(),
                        Numbers.text(MeasuredNumber.of(Objects.requireNonNull(definition.measure()), evidence)));
            case FREE_DAYS -> cells.put(camel(), Numbers.text(freeDays(evidence).days()));
            case HIERARCHY -> {
                // Compared pair by pair; it has no cell.
            }
        }
        return cells;
    }

    /** When it happened within the horizon, s. */
    private double[] times(Evidence evidence) {
        double last = seconds(definition.horizon());
        return DoubleStream.of(Happenings.of(Objects.requireNonNull(definition.when()), evidence))
                .filter(time -> time <= last)
                .toArray();
    }

    private static double seconds(@Nullable Measure time) {
        return time == null ? Double.POSITIVE_INFINITY : time.engineValue();
    }

    private String yesNo(Evidence evidence) {
        boolean happened = times(evidence).length > 0;
        Course course = evidence.course();
        boolean known = happened
                || definition.horizon() == null
                || !course.alive()
                || course.end() >= seconds(definition.horizon());
        return known ? Boolean.toString(happened) : "";
    }

    private FreeDays freeDays(Evidence evidence) {
        double days = seconds(definition.horizon()) / Span.DAY;
        Machine machine = Objects.requireNonNull(definition.freeOf());
        List<Span> bound = switch (machine) {
            case ECMO -> evidence.outcome().ecmo();
            case VENTILATOR -> evidence.outcome().ventilator();
            case RENAL_REPLACEMENT -> evidence.outcome().renal().sessions();
        };
        return machine == Machine.VENTILATOR
                ? FreeDays.afterLast(bound, evidence.course(), days)
                : FreeDays.everyDayOff(bound, evidence.course(), days);
    }
}
