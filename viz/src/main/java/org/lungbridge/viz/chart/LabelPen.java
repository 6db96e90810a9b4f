package org.lungbridge.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lungbridge.viz.Fonts;
import org.lungbridge.viz.Sketch;

/** Writes the names of points where they hide nothing, with a hair line to those that had to move away. */
final class LabelPen {
    private static final double HEIGHT = 13;
    private static final double MARK = 6;
    /** Directions that are tried in this order, in parts of the width and in lines of text. */
    private static final double[][] TRIES = {
        {0, 0},
        {-1, 0},
        {-0.5, -1},
        {-0.5, 1},
        {0, -0.8},
        {0, 0.8},
        {-1, -0.8},
        {-1, 0.8},
        {0, -1.8},
        {0, 1.8},
        {-1, -1.8},
        {-1, 1.8},
        {-0.5, -2},
        {-0.5, 2},
        {0, -3},
        {0, 3},
        {-1, -3},
        {-1, 3},
        {-0.5, -4},
        {-0.5, 4},
        {-0.75, -5},
        {-0.75, 5},
        {-0.25, -5},
        {-0.25, 5}
    };

    private final Sketch sketch;
    private final Frame frame;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelPen(Sketch sketch, Frame frame) {
        this.sketch = sketch;
        this.frame = frame;
    }

    void draw(Layer.Labels labels) {
        labels.points().forEach(this::keepFree);
        labels.free().forEach(this::keepFree);
        Font font = labels.soft() ? Fonts.SMALL : Fonts.TEXT;
        Color color = labels.soft() ? sketch.theme().soft() : sketch.theme().ink();
        for (int i = 0; i < labels.texts().size(); i++) {
            Layer.Point point = labels.points().get(i);
            String text = labels.texts().get(i);
            Rectangle2D box = place(frame.x(point.x()), frame.y(point.y()), Fonts.width(text, font));
            taken.add(box);
            lead(frame.x(point.x()), frame.y(point.y()), box);
            sketch.text(text, font, color, box.getMinX(), box.getMaxY() - 3);
        }
    }

    /** A hair line from a point to a name that is more than a line of text away. */
    private void lead(double x, double y, Rectangle2D box) {
        double nearX = Math.min(Math.max(x, box.getMinX()), box.getMaxX());
        double nearY = Math.min(Math.max(y, box.getMinY()), box.getMaxY());
        if (Math.hypot(nearX - x, nearY - y) > HEIGHT) {
            sketch.hair(x, y, nearX, nearY, sketch.theme().soft());
        }
    }

    private void keepFree(Layer.Point point) {
        double x = frame.x(point.x());
        double y = frame.y(point.y());
        taken.add(new Rectangle2D.Double(x - MARK / 2, y - MARK / 2, MARK, MARK));
    }

    private Rectangle2D place(double x, double y, double width) {
        Rectangle2D first = null;
        for (double[] go : TRIES) {
            double across = go[0] == 0 ? MARK + 2 : go[0] == -1 ? -width - MARK - 2 : -width / 2;
            Rectangle2D box = new Rectangle2D.Double(x + across, y - HEIGHT / 2 + go[1] * HEIGHT, width, HEIGHT);
            if (first == null) {
                first = box;
            }
            if (frame.area().contains(box) && taken.stream().noneMatch(box::intersects)) {
                return box;
            }
        }
        return Objects.requireNonNull(first);
    }
}
