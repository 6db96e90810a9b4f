package org.lungbridge.scenarios.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** The dimensions and ranges a field takes, as its {@link Takes} annotations declare them. */
public record Limits(List<Takes> alternatives) {
    private static final double ROUNDING = 1e-12;
    private static final int DIGITS = 3;
    /** The ends of all ranges, each read once. */
    private static final ConcurrentMap<Written, Double> READ = new ConcurrentHashMap<>();

    /** The limits of a field; without annotations any dimension and any value. */
    public Limits {
        alternatives = List.copyOf(alternatives);
    }

    /** The dimensions; empty means any. */
    public List<Dimension> dimensions() {
        return alternatives.stream().map(Takes::value).toList();
    }

    /** Whether the value lies in the range of its dimension, both ends included. */
    boolean allow(Measure measure) {
        double value = measure.engineValue();
        return alternatives.isEmpty()
                || alternatives.stream()
                        .filter(takes -> takes.value().holds(measure.unit()))
                        .anyMatch(takes -> within(value, low(takes), high(takes)));
    }

    /** Whether a bare number lies in the range. */
    boolean allow(double value) {
        return alternatives.isEmpty()
                || alternatives.stream().anyMatch(takes -> within(value, low(takes), high(takes)));
    }

    /** The ranges in words: {@code 0 cmH2O to 30 cmH2O}. */
    public String inWords() {
        return alternatives.stream()
                .map(takes -> takes.low() + " to " + takes.high())
                .collect(Collectors.joining(", or "));
    }

    /** The ranges in words, and in the unit of this value too where none is written in it. */
    String inWordsFor(Measure measure) {
        return alternatives.stream()
                .map(takes -> takes.low() + " to " + takes.high() + inUnitOf(measure, takes))
                .collect(Collectors.joining(", or "));
    }

    private static String inUnitOf(Measure measure, Takes takes) {
        Unit unit = measure.unit();
        boolean written = unit == Unit.ONE
                || !takes.value().holds(unit)
                || unit == unit(takes.low(), takes)
                || unit == unit(takes.high(), takes);
        return written
                ? ""
                : " (%s to %s)"
                        .formatted(
                                rounded(low(takes), unit, RoundingMode.CEILING),
                                rounded(high(takes), unit, RoundingMode.FLOOR));
    }

    private static Unit unit(String text, Takes takes) {
        return QuantityText.parse(text, takes.value()).unit();
    }

    /** Three digits, rounded inward, so that what is shown is allowed. */
    private static String rounded(double engine, Unit unit, RoundingMode inward) {
        BigDecimal value = new BigDecimal(unit.of(engine), new MathContext(DIGITS, inward));
        return new Measure(value.doubleValue(), unit).text();
    }

    /** What may have been meant by a value out of range, where the field says so. */
    Optional<String> hint() {
        return alternatives.stream()
                .map(Takes::hint)
                .filter(hint -> !hint.isEmpty())
                .findFirst();
    }

    /** The lower end of a range, in engine units. */
    public static double low(Takes takes) {
        return engine(takes.low(), takes.value());
    }

    /** The upper end of a range, in engine units. */
    public static double high(Takes takes) {
        return engine(takes.high(), takes.value());
    }

    static Limits of(Takes... alternatives) {
        return new Limits(Arrays.asList(alternatives));
    }

    private static double engine(String text, Dimension dimension) {
        return READ.computeIfAbsent(new Written(text, dimension), Limits::engine);
    }

    private static double engine(Written limit) {
        return limit.dimension() == Dimension.NUMBER
                ? Double.parseDouble(limit.text())
                : QuantityText.parse(limit.text(), limit.dimension()).engineValue();
    }

    /** An end of a range, as a field declares it. */
    private record Written(String text, Dimension dimension) {}

    private static boolean within(double value, double low, double high) {
        double slack = ROUNDING * Math.max(Math.abs(low), Math.abs(high));
        return value >= low - slack && value <= high + slack;
    }
}
