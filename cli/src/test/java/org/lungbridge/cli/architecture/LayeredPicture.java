package org.lungbridge.cli.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws who uses whom as an SVG: what is used lies lower, arrows point down. Arrows that follow from others are left out. A long
 * arrow passes its rows through places of its own, so that it crosses no box.
 */
final class LayeredPicture {
    private static final int BOX = 118;
    private static final int GAP = 22;
    private static final int PASSAGE = 14;
    private static final int HEIGHT = 34;
    private static final int ROW = 88;
    private static final int MARGIN = 16;
    private static final int SWEEPS = 8;

    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, List<String>> below = new LinkedHashMap<>();
    private final Map<String, Double> middle = new HashMap<>();

    private LayeredPicture(Map<String, Set<String>> all) {
        all.forEach((name, used) -> uses.put(name, reduced(used, all)));
        all.keySet().forEach(this::level);
        place();
    }

    /**
     * The picture.
     *
     * @param title what it shows
     * @param description the same in words, for those who do not see it
     */
    static String of(Map<String, Set<String>> uses, String title, String description) {
        return new LayeredPicture(uses).svg(title, description);
    }

    /** Those that are not used by others that are used. */
    private static Set<String> reduced(Set<String> used, Map<String, Set<String>> all) {
        Set<String> left = new TreeSet<>(used);
        for (String one : used) {
            left.removeAll(reach(all.get(one), all));
        }
        return left;
    }

    private static Set<String> reach(Collection<String> from, Map<String, Set<String>> all) {
        Set<String> reached = new TreeSet<>();
        for (String one : from) {
            reached.add(one);
            reached.addAll(reach(all.get(one), all));
        }
        return reached;
    }

    private int level(String name) {
        Integer known = levels.get(name);
        if (known != null) {
            return known;
        }
        int level = 0;
        for (String used : uses.get(name)) {
            level = Math.max(level, level(used) + 1);
        }
        levels.put(name, level);
        return level;
    }

    private void place() {
        uses.forEach((name, used) -> {
            row(levels.get(name)).add(name);
            used.forEach(to -> pass(name, to));
        });
        for (List<String> row : rows) {
            spread(row);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (List<String> row : rows) {
                row.sort(Comparator.comparingDouble(this::pull).thenComparing(Comparator.naturalOrder()));
                spread(row);
            }
        }
    }

    private List<String> row(int level) {
        while (rows.size() <= level) {
            rows.add(new ArrayList<>());
        }
        return rows.get(level);
    }

    /** An arrow, with a place in every row that it passes. */
    private void pass(String from, String to) {
        String above = from;
        for (int level = levels.get(from) - 1; level > levels.get(to); level--) {
            String passage = from + ">" + to + ">" + level;
            row(level).add(passage);
            below.computeIfAbsent(above, any -> new ArrayList<>()).add(passage);
            above = passage;
        }
        below.computeIfAbsent(above, any -> new ArrayList<>()).add(to);
    }

    /** Where the neighbors of something would like it to be. */
    private double pull(String name) {
        double sum = middle.get(name);
        int count = 1;
        for (String lower : below.getOrDefault(name, List.of())) {
            sum += middle.get(lower);
            count++;
        }
        for (Map.Entry<String, List<String>> entry : below.entrySet()) {
            if (entry.getValue().contains(name)) {
                sum += middle.get(entry.getKey());
                count++;
            }
        }
        return sum / count;
    }

    private static boolean isPassage(String name) {
        return name.contains(">");
    }

    private void spread(List<String> row) {
        double width = -GAP;
        for (String name : row) {
            width += GAP + (isPassage(name) ? PASSAGE : BOX);
        }
        double x = -width / 2;
        for (String name : row) {
            int own = isPassage(name) ? PASSAGE : BOX;
            middle.put(name, x + own / 2.0);
            x += own + GAP;
        }
    }

    private String svg(String title, String description) {
        double half = middle.values().stream().mapToDouble(Math::abs).max().orElse(0) + BOX / 2.0 + MARGIN;
        int height = 2 * MARGIN + (rows.size() - 1) * ROW + HEIGHT;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%.0f 0 %.0f %d\" role=\"img\" aria-labelledby=\"t d\">%n",
                -half,
                2 * half,
                height));
        svg.append("<title id=\"t\">").append(title).append("</title>\n");
        svg.append("<desc id=\"d\">").append(description).append("</desc>\n");
        svg.append("""
                <style>
                rect { fill: #e8f0f8; stroke: #0b57a4; stroke-width: 1.5; }
                text { font: 14px system-ui, "DejaVu Sans", sans-serif; fill: #1b2430; text-anchor: middle; }
                path { fill: none; stroke: #4d5a68; stroke-width: 1.4; }
                marker path { fill: #4d5a68; stroke: none; }
                </style>
                <defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
                <path d="M0,0 L8,4 L0,8 z"/></marker></defs>
                """);
        uses.forEach((name, used) -> used.forEach(to -> svg.append(arrow(name, to))));
        uses.keySet().forEach(name -> svg.append(box(name)));
        return svg.append("</svg>\n").toString().replace(System.lineSeparator(), "\n");
    }

    private double top(int level) {
        return MARGIN + (rows.size() - 1.0 - level) * ROW;
    }

    private String arrow(String from, String to) {
        double x = middle.get(from);
        double y = top(levels.get(from)) + HEIGHT;
        StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "<path d=\"M%.1f,%.1f", x, y));
        for (int level = levels.get(from) - 1; level >= levels.get(to); level--) {
            boolean last = level == levels.get(to);
            double nextX = middle.get(last ? to : from + ">" + to + ">" + level);
            double nextY = top(level) + (last ? 0 : HEIGHT / 2.0);
            path.append(String.format(
                    Locale.ROOT,
                    " C%.1f,%.1f %.1f,%.1f %.1f,%.1f",
                    x,
                    (y + nextY) / 2,
                    nextX,
                    (y + nextY) / 2,
                    nextX,
                    nextY));
            x = nextX;
            y = nextY;
        }
        return path.append("\" marker-end=\"url(#head)\"/>\n").toString();
    }

    private String box(String name) {
        double x = middle.get(name);
        double y = top(levels.get(name));
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%d\" rx=\"6\"/><text x=\"%.1f\" y=\"%.1f\">%s</text>\n",
                x - BOX / 2.0,
                y,
                BOX,
                HEIGHT,
                x,
                y + HEIGHT / 2.0 + 5,
                name);
    }
}
