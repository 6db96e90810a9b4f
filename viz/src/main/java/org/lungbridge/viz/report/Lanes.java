package org.lungbridge.viz.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The timeline as SVG: a lane for each kind of thing, bars for stretches and diamonds for moments, over one axis of time. Lanes
 * are told apart by place and name; color only helps.
 */
final class Lanes {
    private static final double LEFT = 132;
    private static final double RIGHT = 988;
    private static final double LANE = 26;
    private static final double TOP = 8;
    private static final double AXIS = 34;
    private static final double LETTER = 6.3;
    /** Tints of Okabe and Ito (2008) that black text can be read on. */
    private static final String[] COLORS = {"#56B4E9", "#E69F00", "#7FCDB6", "#F0E442", "#E3B3CF", "#BFBFBF"};

    private static final double[] TICKS_H = {1, 2, 3, 6, 12, 24, 48, 120, 168, 336};
    private static final double MOST_TICKS = 13;
    private static final double HOUR = 3600;

    private final double end;
    private final StringBuilder svg = new StringBuilder();

    private Lanes(double end) {
        this.end = end;
    }

    /** The drawing; the description is what screen readers read. */
    static String svg(Map<String, List<Timeline.Item>> lanes, double end, String description) {
        return new Lanes(end).draw(lanes, description);
    }

    /** The lanes in words. */
    static String words(Map<String, List<Timeline.Item>> lanes, Clock clock) {
        StringBuilder text = new StringBuilder();
        lanes.forEach((name, items) -> {
            text.append(name).append(": ");
            List<String> parts = items.stream()
                    .limit(20)
                    .map(item -> (item.label().isEmpty() ? "" : item.label() + " ")
                            + (item.isMoment() ? clock.at(item.from()) : clock.between(item.from(), item.to())))
                    .toList();
            text.append(String.join("; ", parts));
            text.append(items.size() > 20 ? "; and " + (items.size() - 20) + " more.\n" : ".\n");
        });
        return text.toString();
    }

    private String draw(Map<String, List<Timeline.Item>> lanes, String description) {
        double height = TOP + LANE * lanes.size() + AXIS;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 %s\" role=\"img\" aria-labelledby=\"lanes-title lanes-desc\" font-family=\"sans-serif\" font-size=\"12\">\n"
                        .formatted(n(height)));
        svg.append("<title id=\"lanes-title\">Timeline of the course</title>\n<desc id=\"lanes-desc\">");
        svg.append(Html.escaped(description)).append("</desc>\n");
        ticks(TOP + LANE * lanes.size());
        int lane = 0;
        for (Map.Entry<String, List<Timeline.Item>> entry : lanes.entrySet()) {
            lane(entry.getKey(), entry.getValue(), lane);
            lane++;
        }
        return svg.append("</svg>\n").toString();
    }

    private void lane(String name, List<Timeline.Item> items, int lane) {
        double top = TOP + LANE * lane;
        String color = COLORS[lane % COLORS.length];
        line(LEFT, top + LANE, RIGHT, top + LANE, "#DDDDDD");
        text(LEFT - 8, top + 17, "end", "#222222", name);
        double free = LEFT;
        for (Timeline.Item item : items) {
            free = item.isMoment() ? moment(item, top, color, free) : stretch(item, top, color, free);
        }
    }

    private double stretch(Timeline.Item item, double top, String color, double free) {
        double from = x(item.from());
        double width = Math.max(1.5, x(item.to()) - from);
        svg.append(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#444444\" stroke-width=\"0.6\"/>\n"
                        .formatted(n(from), n(top + 4), n(width), n(LANE - 8), color));
        boolean fits = item.label().length() * LETTER + 8 < width;
        if (fits) {
            text(from + 4, top + 17, "start", "#000000", item.label());
        }
        return Math.max(free, from + width);
    }

    private double moment(Timeline.Item item, double top, String color, double free) {
        double x = x(item.from());
        double y = top + LANE / 2;
        svg.append("<path d=\"M%s %sl5 6l-5 6l-5 -6z\" fill=\"%s\" stroke=\"#222222\" stroke-width=\"0.8\"/>\n"
                .formatted(n(x), n(y - 6), color));
        double width = item.label().length() * LETTER;
        if (item.label().isEmpty()) {
            return Math.max(free, x + 7);
        }
        if (x + 8 + width < RIGHT + 6 && x + 8 >= free) {
            text(x + 8, top + 17, "start", "#222222", item.label());
            return x + 8 + width;
        }
        if (x - 8 - width >= free) {
            text(x - 8, top + 17, "end", "#222222", item.label());
        }
        return Math.max(free, x + 7);
    }

    private void ticks(double bottom) {
        double step = TICKS_H[TICKS_H.length - 1];
        for (int k = TICKS_H.length - 1; k >= 0; k--) {
            step = end / HOUR / TICKS_H[k] <= MOST_TICKS ? TICKS_H[k] : step;
        }
        boolean days = step >= 24;
        for (double hours = 0; hours * HOUR <= end; hours += step) {
            double x = x(hours * HOUR);
            line(x, TOP, x, bottom + 4, "#CCCCCC");
            text(x, bottom + 17, "middle", "#222222", Say.number(days ? hours / 24 : hours, 1));
        }
        text(
                (LEFT + RIGHT) / 2,
                bottom + 31,
                "middle",
                "#222222",
                days ? "days since the start" : "hours since the start");
    }

    private double x(double time) {
        return LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(1, time / end));
    }

    private void line(double x1, double y1, double x2, double y2, String color) {
        svg.append("<path d=\"M%s %sL%s %s\" stroke=\"%s\" fill=\"none\"/>\n"
                .formatted(n(x1), n(y1), n(x2), n(y2), color));
    }

    private void text(double x, double y, String anchor, String color, String words) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
                .formatted(n(x), n(y), anchor, color, Html.escaped(words)));
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
