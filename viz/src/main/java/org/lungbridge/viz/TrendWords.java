package org.lungbridge.viz;

import java.util.List;

/** The trend figure in words: what each line does, and what was done when. */
final class TrendWords {
    /** A line whose values are all smaller is told with decimals. */
    private static final double SMALL = 20;

    private TrendWords() {}

    static String of(
            String what,
            String title,
            List<Strip> strips,
            List<Span> spans,
            List<ProneSession> sessions,
            List<Intervention> interventions,
            TimeScale time,
            double end) {
        StringBuilder text = new StringBuilder();
        text.append(what).append(" a simulated run, \"").append(title).append("\", over ");
        text.append(time.text(end)).append(". ").append(Lettering.FOOTER).append('\n');
        for (ProneSession session : sessions) {
            text.append("Prone from ").append(time.text(session.from()));
            text.append(" to ").append(time.text(session.to())).append(".\n");
        }
        for (Span span : spans) {
            text.append("From ").append(time.text(span.from())).append(" to ").append(time.text(span.to()));
            text.append(": ").append(sentence(span.label())).append('\n');
        }
        for (Strip strip : strips) {
            for (Strip.Line line : strip.lines()) {
                line(text, strip, line);
            }
            bands(text, strip, time);
        }
        for (Intervention intervention : interventions) {
            text.append("Intervention ").append(intervention.number()).append(" at ");
            text.append(time.text(intervention.time()))
                    .append(": ")
                    .append(sentence(intervention.text()))
                    .append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Strip strip, Strip.Line line) {
        Points points = line.points();
        text.append(strip.panel().scale(line.trace()).label())
                .append(", ")
                .append(line.trace().label());
        text.append(" (");
        if (!line.trace().dots()) {
            text.append(line.trace().ink().lineInWords()).append(" line, ");
        }
        text.append(line.trace().ink().markInWords());
        text.append(line.trace().dots() ? "s, " + points.size() + " results): starts at " : "): starts at ");
        int digits = Math.max(Math.abs(points.low()), Math.abs(points.high())) < SMALL ? 2 : 0;
        text.append(TimeScale.fixed(points.value(points.first()), digits));
        text.append(", lowest ").append(TimeScale.fixed(points.low(), digits));
        text.append(", highest ").append(TimeScale.fixed(points.high(), digits));
        text.append(", ends at ")
                .append(TimeScale.fixed(points.value(points.last()), digits))
                .append(".\n");
    }

    private static void bands(StringBuilder text, Strip strip, TimeScale time) {
        for (Band band : strip.bands()) {
            text.append(strip.panel().left().label()).append(", band from ");
            text.append(TimeScale.plain(band.low(), 2)).append(" to ").append(TimeScale.plain(band.high(), 2));
            text.append(" between ").append(time.text(band.from()));
            text.append(" and ").append(time.text(band.to())).append(".\n");
        }
    }

    /** With the full stop that it may have already. */
    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
