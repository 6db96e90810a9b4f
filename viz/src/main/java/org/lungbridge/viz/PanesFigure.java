package org.lungbridge.viz;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A page of panes in columns with one key above them, and lines of explanation below. */
abstract class PanesFigure extends Figure {
    private static final double GAP = 18;
    private static final double KEY = 18;

    private final String title;
    private final String subtitle;
    private final int columns;
    private final double paneHeight;
    private final List<Pane> panes;
    private final List<String> caption;
    private final List<Curve> key;
    private final List<double[]> keyPlaces;

    /**
     * @param subtitle under the title; may be empty
     * @param columns panes side by side
     * @param paneHeight height of a pane with its axes
     * @param panes from left to right and from top to bottom
     * @param caption lines below
     */
    PanesFigure(String title, String subtitle, int columns, double paneHeight, List<Pane> panes, List<String> caption) {
        this.title = title;
        this.subtitle = subtitle;
        this.columns = columns;
        this.paneHeight = paneHeight;
        this.panes = List.copyOf(panes);
        this.caption = List.copyOf(caption);
        this.key = key(panes);
        this.keyPlaces = places(key);
    }

    private static List<Curve> key(List<Pane> panes) {
        List<Curve> key = new ArrayList<>();
        for (Pane pane : panes) {
            for (Curve curve : pane.curves()) {
                if (!curve.label().isEmpty()
                        && key.stream().noneMatch(known -> known.label().equals(curve.label()))) {
                    key.add(curve);
                }
            }
        }
        return key;
    }

    /** Place and line of each entry of the key. */
    private static List<double[]> places(List<Curve> key) {
        List<double[]> places = new ArrayList<>();
        double x = Layout.MARGIN;
        int row = 0;
        for (Curve curve : key) {
            double width = 22 + 6 + Fonts.width(curve.label(), Fonts.TEXT) + 20;
            if (x > Layout.MARGIN && x + width > Layout.WIDTH - Layout.MARGIN) {
                x = Layout.MARGIN;
                row++;
            }
            places.add(new double[] {x, row});
            x += width;
        }
        return places;
    }

    private double keyBase() {
        return subtitle.isEmpty() ? 50 : 68;
    }

    private double top() {
        int rows = keyPlaces.isEmpty() ? 0 : (int) keyPlaces.get(keyPlaces.size() - 1)[1] + 1;
        return keyBase() + rows * KEY - 8;
    }

    private double captionBase() {
        int rows = (panes.size() + columns - 1) / columns;
        return top() + rows * (paneHeight + GAP) + 8;
    }

    @Override
    final String title() {
        return title;
    }

    @Override
    final double width() {
        return Layout.WIDTH;
    }

    @Override
    final double height() {
        return captionBase() + caption.size() * Layout.LINE + 16;
    }

    @Override
    final void draw(Graphics2D pen, Theme theme) {
        Sketch sketch = new Sketch(pen, theme);
        sketch.title(title, subtitle);
        for (int i = 0; i < key.size(); i++) {
            double x = keyPlaces.get(i)[0];
            double y = keyBase() + keyPlaces.get(i)[1] * KEY;
            sketch.sample(key.get(i), x, y - 4);
            sketch.text(key.get(i).label(), x + 28, y);
        }
        for (int i = 0; i < panes.size(); i++) {
            PaneChart.of(panes.get(i), theme).draw(pen, area(i));
        }
        double room = Layout.WIDTH - 2 * Layout.MARGIN;
        for (int i = 0; i < caption.size(); i++) {
            String line = Fonts.fitted(caption.get(i), Fonts.SMALL, room);
            sketch.text(line, Fonts.SMALL, theme.soft(), Layout.MARGIN, captionBase() + i * Layout.LINE);
        }
        sketch.footer(captionBase() + caption.size() * Layout.LINE);
    }

    private Rectangle2D area(int pane) {
        double width = (Layout.WIDTH - 2 * Layout.MARGIN - (columns - 1) * GAP) / columns;
        double x = Layout.MARGIN + pane % columns * (width + GAP);
        int row = pane / columns;
        double y = top() + row * (paneHeight + GAP);
        return new Rectangle2D.Double(x, y, width, paneHeight);
    }

    @Override
    public final String description() {
        StringBuilder text = new StringBuilder(about()).append(" \"").append(title);
        text.append(subtitle.isEmpty() ? "" : ": " + subtitle).append("\". ");
        text.append(Lettering.FOOTER).append('\n');
        for (Pane pane : panes) {
            for (Curve curve : pane.curves()) {
                words(text, pane, curve);
            }
            for (Pane.Note note : pane.notes()) {
                text.append(pane.up().label())
                        .append(", note: ")
                        .append(note.text())
                        .append(".\n");
            }
        }
        caption.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** What the figure is of, up to the title in quotes. */
    abstract String about();

    private static void words(StringBuilder text, Pane pane, Curve curve) {
        text.append(pane.up().label()).append(" over ").append(pane.across().label());
        text.append(curve.label().isEmpty() ? "" : ", " + curve.label());
        text.append(" (").append(curve.look()).append("): ");
        text.append(curve.x().length).append(" points");
        int last = curve.x().length - 1;
        if (last >= 0) {
            text.append(", from ").append(at(curve, 0)).append(" to ").append(at(curve, last));
        }
        text.append(".\n");
    }

    private static String at(Curve curve, int i) {
        String y = Double.isNaN(curve.y()[i]) ? "no value" : TimeScale.plain(curve.y()[i], 2);
        return y + " at " + TimeScale.plain(curve.x()[i], 2);
    }
}
