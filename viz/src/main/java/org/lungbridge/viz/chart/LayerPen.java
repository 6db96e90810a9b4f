package org.lungbridge.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.lungbridge.viz.Fonts;
import org.lungbridge.viz.Sketch;
import org.lungbridge.viz.Theme;

/** Draws the layers of a plot: shapes first, cut at the edge, then words. */
final class LayerPen {
    private static final BasicStroke EDGE = new BasicStroke(1.1f);
    private static final BasicStroke FAINT = new BasicStroke(0.7f);
    private static final BasicStroke RULE =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, new float[] {4, 3}, 0);
    private static final int FAINT_PERCENT = 30;
    private static final int OUTLINE_PERCENT = 14;
    /** From where on white words stand out better than black ones, luma 0 to 255. */
    private static final double DARK = 140;

    private final Sketch sketch;
    private final Theme theme;
    private final Frame frame;
    private final LabelPen labels;

    LayerPen(Sketch sketch, Frame frame) {
        this.sketch = sketch;
        this.theme = sketch.theme();
        this.frame = frame;
        this.labels = new LabelPen(sketch, frame);
    }

    void shape(Layer layer) {
        if (layer instanceof Layer.Line line) {
            line(line);
        } else if (layer instanceof Layer.Ribbon ribbon) {
            sketch.fill(band(ribbon), ribbon.tone().color(theme, ribbon.percent()));
        } else if (layer instanceof Layer.Bar bar) {
            BasicStroke stroke = new BasicStroke((float) bar.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            sketch.line(
                    frame.x(bar.from().x()),
                    frame.y(bar.from().y()),
                    frame.x(bar.to().x()),
                    frame.y(bar.to().y()),
                    bar.tone().color(theme),
                    stroke);
        } else if (layer instanceof Layer.Box box) {
            sketch.fill(rectangle(box.from(), box.to()), box.tone().color(theme, box.percent()));
        } else if (layer instanceof Layer.Cell cell) {
            sketch.fill(rectangle(cell.from(), cell.to()), shade(cell.shade()));
        } else if (layer instanceof Layer.Outline outline) {
            Path2D path = path(outline.points(), false);
            path.closePath();
            sketch.fill(path, outline.tone().color(theme, OUTLINE_PERCENT));
            sketch.draw(path, outline.tone().color(theme), EDGE);
        } else if (layer instanceof Layer.Rule rule) {
            rule(rule);
        }
    }

    /** What is not cut at the edge of the plot: marks and words. */
    void words(Layer layer) {
        if (layer instanceof Layer.Dots dots) {
            dots(dots);
        } else if (layer instanceof Layer.Words words) {
            words(words);
        } else if (layer instanceof Layer.Labels names) {
            labels.draw(names);
        } else if (layer instanceof Layer.Cell cell) {
            Color ground = over(shade(cell.shade()));
            Layer.Point middle = middle(cell.from(), cell.to());
            inside(cell.text(), middle, ground);
        } else if (layer instanceof Layer.Inside inside) {
            inside(inside.text(), inside.at(), inside.ground().color(theme));
        }
    }

    private void line(Layer.Line line) {
        Color color = line.faint()
                ? line.tone().color(theme, FAINT_PERCENT)
                : line.tone().color(theme);
        sketch.draw(
                path(line.points(), line.step()),
                color,
                line.faint() ? FAINT : line.tone().stroke());
    }

    private Path2D path(List<Layer.Point> points, boolean step) {
        Path2D path = new Path2D.Double();
        double before = 0;
        for (int i = 0; i < points.size(); i++) {
            double x = frame.x(points.get(i).x());
            double y = frame.y(points.get(i).y());
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                if (step) {
                    path.lineTo(x, before);
                }
                path.lineTo(x, y);
            }
            before = y;
        }
        return path;
    }

    private Path2D band(Layer.Ribbon ribbon) {
        List<Layer.Reach> reaches = ribbon.reaches();
        Path2D path = path(
                reaches.stream()
                        .map(reach -> new Layer.Point(reach.x(), reach.high()))
                        .toList(),
                ribbon.step());
        for (int i = reaches.size() - 1; i >= 0; i--) {
            double y = frame.y(reaches.get(i).low());
            path.lineTo(frame.x(reaches.get(i).x()), y);
            if (ribbon.step() && i > 0) {
                path.lineTo(
                        frame.x(reaches.get(i).x()), frame.y(reaches.get(i - 1).low()));
            }
        }
        if (!reaches.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    private void dots(Layer.Dots dots) {
        for (Layer.Point point : dots.points()) {
            var mark = dots.tone().mark(frame.x(point.x()), frame.y(point.y()));
            sketch.fill(mark, dots.hollow() ? theme.panel() : dots.tone().color(theme));
            sketch.draw(mark, dots.hollow() ? dots.tone().color(theme) : theme.panel(), EDGE);
        }
    }

    private void words(Layer.Words words) {
        double x = frame.x(words.at().x());
        double y = frame.y(words.at().y()) + 3.5;
        Color color = words.soft() ? theme.soft() : theme.ink();
        switch (words.side()) {
            case RIGHT -> sketch.text(words.text(), Fonts.SMALL, color, x + 8, y);
            case LEFT -> sketch.right(words.text(), Fonts.SMALL, color, x - 8, y);
            case MIDDLE -> sketch.centered(words.text(), Fonts.SMALL, color, x, y);
        }
    }

    private void inside(String text, Layer.Point at, Color ground) {
        double luma = 0.2126 * ground.getRed() + 0.7152 * ground.getGreen() + 0.0722 * ground.getBlue();
        Color color = luma < DARK ? Color.WHITE : Color.BLACK;
        sketch.centered(text, Fonts.SMALL, color, frame.x(at.x()), frame.y(at.y()) + 3.5);
    }

    private void rule(Layer.Rule rule) {
        Rectangle2D area = frame.area();
        double x = rule.upright() ? frame.x(rule.at()) : area.getMinX();
        double y = rule.upright() ? area.getMinY() : frame.y(rule.at());
        double toX = rule.upright() ? x : area.getMaxX();
        double toY = rule.upright() ? area.getMaxY() : y;
        sketch.line(x, y, toX, toY, theme.soft(), RULE);
    }

    private Rectangle2D rectangle(Layer.Point from, Layer.Point to) {
        double x = frame.x(from.x());
        double y = frame.y(from.y());
        double toX = frame.x(to.x());
        double toY = frame.y(to.y());
        return new Rectangle2D.Double(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y));
    }

    private static Layer.Point middle(Layer.Point from, Layer.Point to) {
        return new Layer.Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    private Color shade(double shade) {
        double part = Double.isNaN(shade) ? 0 : Math.max(-1, Math.min(1, shade));
        return (part < 0 ? Tone.VERMILION : Tone.BLUE).color(theme, (int) Math.round(100 * Math.abs(part)));
    }

    private Color over(Color color) {
        double part = color.getAlpha() / 255.0;
        Color ground = theme.panel();
        return new Color(
                (int) (ground.getRed() * (1 - part) + color.getRed() * part),
                (int) (ground.getGreen() * (1 - part) + color.getGreen() * part),
                (int) (ground.getBlue() * (1 - part) + color.getBlue() * part));
    }
}
