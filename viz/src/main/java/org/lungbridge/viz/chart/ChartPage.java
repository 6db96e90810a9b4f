package org.lungbridge.viz.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.viz.DrawnFigure;
import org.lungbridge.viz.Figure;
import org.lungbridge.viz.Fonts;
import org.lungbridge.viz.Sketch;

/**
 * Plots in columns, under a title and above lines of explanation.
 *
 * @param title one line
 * @param subtitle under it; may be empty
 * @param columns plots side by side
 * @param plots from left to right and from top to bottom; one without height leaves its place empty
 * @param caption paragraphs below, broken where the page ends
 * @param words the figure in words
 */
public record ChartPage(
        String title, String subtitle, int columns, List<Plot> plots, List<String> caption, String words) {
    private static final double WIDTH = 1040;
    private static final double MARGIN = 16;
    private static final double GAP = 22;
    private static final double LINE = 15;

    /** A page that nobody changes afterwards. */
    public ChartPage {
        plots = List.copyOf(plots);
        caption = List.copyOf(caption);
    }

    /** A name, cut with an ellipsis where it is wider than this, in hundredths of an inch. */
    public static String fitted(String name, double width) {
        return Fonts.fitted(name, Fonts.TEXT, width);
    }

    /** The figure. */
    public Figure figure() {
        List<String> lines = new ArrayList<>();
        caption.forEach(paragraph -> wrap(paragraph, lines));
        double base = top() + plotsHeight() + 14;
        double height = base + LINE * (lines.size() + 1) + 4;
        return new DrawnFigure(title, WIDTH, height, description(), sketch -> draw(sketch, lines, base));
    }

    private String description() {
        StringBuilder text = new StringBuilder(title);
        text.append(subtitle.isEmpty() ? "" : ": " + subtitle).append(". ").append(DrawnFigure.FOOTER);
        text.append('\n').append(words.strip()).append('\n');
        caption.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private void draw(Sketch sketch, List<String> lines, double base) {
        sketch.title(title, subtitle);
        double left = plots.stream().mapToDouble(Frame::left).max().orElse(0);
        double right = plots.stream().mapToDouble(Frame::right).max().orElse(0);
        double width = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns;
        double y = top();
        for (int row = 0; row < plots.size(); row += columns) {
            List<Plot> side = plots.subList(row, Math.min(plots.size(), row + columns));
            double above = side.stream().mapToDouble(Frame::top).max().orElse(0);
            for (int k = 0; k < side.size(); k++) {
                double x = MARGIN + k * (width + GAP);
                Rectangle2D area = new Rectangle2D.Double(
                        x + left, y + above, width - left - right, side.get(k).height());
                if (side.get(k).height() > 0) {
                    new PlotPen(sketch, new Frame(side.get(k), area)).draw();
                }
            }
            y += height(side);
        }
        for (int i = 0; i < lines.size(); i++) {
            sketch.text(lines.get(i), Fonts.SMALL, sketch.theme().soft(), MARGIN, base + i * LINE);
        }
        sketch.footer(base + lines.size() * LINE);
    }

    private double top() {
        return subtitle.isEmpty() ? 38 : 56;
    }

    private double plotsHeight() {
        double height = 0;
        for (int row = 0; row < plots.size(); row += columns) {
            height += height(plots.subList(row, Math.min(plots.size(), row + columns)));
        }
        return height;
    }

    private static double height(List<Plot> side) {
        double above = side.stream().mapToDouble(Frame::top).max().orElse(0);
        return above
                + side.stream()
                        .mapToDouble(plot -> plot.height() + Frame.bottom(plot))
                        .max()
                        .orElse(0)
                + 10;
    }

    private static void wrap(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Fonts.width(longer, Fonts.SMALL) > WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
    }
}
