package org.lungbridge.viz.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One plot of a page.
 *
 * @param title above it; empty for none
 * @param across the axis below
 * @param up the axis on the left
 * @param height of the drawn area, in hundredths of an inch
 * @param layers from back to front
 * @param names words right of it, each at its value
 * @param columns columns of words right of it
 * @param beneath rows of words under the axis below
 */
public record Plot(
        String title,
        Axis across,
        Axis up,
        double height,
        List<Layer> layers,
        List<Name> names,
        List<Column> columns,
        List<Row> beneath) {
    /**
     * The name of a line or band, right of the plot.
     *
     * @param at at which value
     * @param text the name
     * @param tone its look; none for words alone
     * @param block whether it names an area and not a line
     */
    public record Name(double at, String text, @Nullable Tone tone, boolean block) {}

    /**
     * A column of words right of a plot.
     *
     * @param head above it
     * @param cells each at its value of the axis on the left
     */
    public record Column(String head, List<Axis.Tick> cells) {
        /** A column that nobody changes afterwards. */
        public Column {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A row of words under the axis below.
     *
     * @param name at its left
     * @param tone the look of whose row it is; none for words alone
     * @param cells each at its value of the axis below
     */
    public record Row(String name, @Nullable Tone tone, List<Axis.Tick> cells) {
        /** A row that nobody changes afterwards. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A plot that nobody changes afterwards. */
    public Plot {
        layers = List.copyOf(layers);
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        beneath = List.copyOf(beneath);
    }

    /** Begins a plot. */
    public static Maker of(String title, Axis across, Axis up, double height) {
        return new Maker(title, across, up, height);
    }

    /** A plot in the making. */
    public static final class Maker {
        private final String title;
        private final Axis across;
        private final Axis up;
        private final double height;
        private final List<Layer> layers = new ArrayList<>();
        private final List<Name> names = new ArrayList<>();
        private final List<Column> columns = new ArrayList<>();
        private final List<Row> beneath = new ArrayList<>();

        private Maker(String title, Axis across, Axis up, double height) {
            this.title = title;
            this.across = across;
            this.up = up;
            this.height = height;
        }

        /** Over what is there. */
        public Maker add(Layer layer) {
            layers.add(layer);
            return this;
        }

        /** The name of a line, right of the plot. */
        public Maker name(double at, String text, @Nullable Tone tone) {
            names.add(new Name(at, text, tone, false));
            return this;
        }

        /** The name of an area, right of the plot. */
        public Maker area(double at, String text, Tone tone) {
            names.add(new Name(at, text, tone, true));
            return this;
        }

        /** A column right of the plot. */
        public Maker column(String head, List<Axis.Tick> cells) {
            columns.add(new Column(head, cells));
            return this;
        }

        /** A row under the plot. */
        public Maker row(String name, @Nullable Tone tone, List<Axis.Tick> cells) {
            beneath.add(new Row(name, tone, cells));
            return this;
        }

        /** The plot. */
        public Plot done() {
            return new Plot(title, across, up, height, layers, names, columns, beneath);
        }
    }
}
