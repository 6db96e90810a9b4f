package org.lungbridge.viz;

import java.util.List;

/**
 * One small picture of a page: curves over two axes.
 *
 * @param across the axis below
 * @param up the axis on the left
 * @param curves from back to front
 * @param bands ranges behind them; times are places on the axis below
 * @param notes words beside single points
 */
record Pane(Axis across, Axis up, List<Curve> curves, List<Band> bands, List<Note> notes) {
    /**
     * An axis.
     *
     * @param label quantity and unit
     * @param low first value
     * @param high last value
     */
    record Axis(String label, double low, double high) {
        /** The axis on which these values have room. */
        static Axis of(Scale scale, double low, double high) {
            double[] range = scale.range(low, high);
            return new Axis(scale.label(), range[0], range[1]);
        }
    }

    /**
     * Words in a pane.
     *
     * @param text a few words
     * @param x where they begin
     * @param y their middle
     */
    record Note(String text, double x, double y) {}

    Pane {
        curves = List.copyOf(curves);
        bands = List.copyOf(bands);
        notes = List.copyOf(notes);
    }
}
