package org.lungbridge.viz;

import java.awt.geom.Rectangle2D;

/** Where things stand in the prone figure, in units of the layout. */
final class ProneLayout {
    private static final double TOP = 44;
    private static final double GAP = 20;
    private static final double CHART = 184;
    /** Room for the moments and how the patient lies, under a panel. */
    private static final double MOMENTS = 34;

    private static final int COLUMNS = 2;

    private final int panels;
    private final int patients;

    ProneLayout(int panels, int patients) {
        this.panels = panels;
        this.patients = patients;
    }

    /** Whether lines have names; the line of one patient needs none. */
    boolean named() {
        return patients > 1;
    }

    /** A panel with its axis, without the names of lines. */
    Rectangle2D chart(int panel) {
        double width = (Layout.WIDTH - 2 * Layout.MARGIN - GAP) / COLUMNS;
        double x = Layout.MARGIN + panel % COLUMNS * (width + GAP);
        int row = panel / COLUMNS;
        double y = TOP + row * (CHART + MOMENTS);
        return new Rectangle2D.Double(x, y, width - (named() ? Layout.NAMES : 0), CHART);
    }

    /** Base of the first line under the panels. */
    double keyBase() {
        int rows = (panels + COLUMNS - 1) / COLUMNS;
        return TOP + rows * (CHART + MOMENTS) + 16;
    }

    /** Left end of an entry of the key. */
    double keyX(int patient) {
        return Layout.MARGIN + patient % COLUMNS * (Layout.WIDTH - 2 * Layout.MARGIN) / COLUMNS;
    }

    double keyY(int patient) {
        int row = patient / COLUMNS;
        return keyBase() + row * Layout.LINE;
    }

    double keyWidth() {
        return (Layout.WIDTH - 2 * Layout.MARGIN) / COLUMNS;
    }

    /** Base of the note on published values. */
    double noteBase() {
        int rows = named() ? (patients + COLUMNS - 1) / COLUMNS : 0;
        return keyBase() + rows * Layout.LINE + 6;
    }

    double footerBase() {
        return noteBase() + Layout.LINE;
    }

    double height() {
        return footerBase() + 12;
    }
}
