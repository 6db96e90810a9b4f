package org.lungbridge.viz;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Where things stand in the trend figure, in units of the layout (pixels of a plain screen). */
final class Layout {
    static final double WIDTH = 1040;
    static final double MARGIN = 16;
    /** Room for the names of lines, right of the axes. */
    static final double NAMES = 104;

    static final double LINE = 16;
    static final int MOST_LISTED = 30;

    private static final double TITLE_BASE = 26;
    /** From the title to the line under it. */
    private static final double SUBTITLE = 19;

    private static final double PANEL = 116;
    private static final double TIME_AXIS = 36;
    private static final int ONE_COLUMN = 10;
    /** Longer texts do not fit in half of the width. */
    private static final int LETTERS_IN_HALF = 74;

    private final int panels;
    private final boolean rightAxis;
    private final int listed;
    private final int more;
    private final boolean longTexts;
    private final int rows;
    private final List<Mark> marks;
    private final int phaseRows;
    private final boolean subtitled;

    /**
     * @param phaseRows how many lines of phases stand above the panels; room for one is always there
     * @param subtitled whether a line stands under the title
     */
    Layout(
            int panels,
            boolean rightAxis,
            int phaseRows,
            List<Intervention> interventions,
            double end,
            boolean subtitled) {
        this.panels = panels;
        this.subtitled = subtitled;
        this.phaseRows = Math.max(1, phaseRows);
        this.rightAxis = rightAxis;
        this.listed = Math.min(interventions.size(), MOST_LISTED);
        this.more = interventions.size() - listed;
        this.longTexts = interventions.subList(0, listed).stream()
                .anyMatch(intervention -> intervention.text().length() > LETTERS_IN_HALF);
        this.marks = Mark.of(interventions.subList(0, listed).stream()
                .mapToDouble(intervention -> x(intervention.time(), end))
                .toArray());
        this.rows = marks.stream().mapToInt(mark -> mark.row() + 1).max().orElse(0);
    }

    /** Where a time (seconds) of a run that ends at this time lies. */
    static double x(double time, double end) {
        double left = MARGIN + TrendChart.LEFT;
        double right = WIDTH - MARGIN - NAMES - TrendChart.RIGHT;
        return left + (right - left) * time / end;
    }

    double titleBase() {
        return TITLE_BASE;
    }

    double subtitleBase() {
        return TITLE_BASE + SUBTITLE;
    }

    /** Base of the names of the phases in this line. */
    double phaseBase(int row) {
        return TITLE_BASE + (subtitled ? SUBTITLE : 0) + 22 + row * LINE;
    }

    /** The numbered marks above the panels. */
    List<Mark> marks() {
        return marks;
    }

    /** Middle of a numbered mark. */
    double markY(Mark mark) {
        return panelTop() - Mark.HALF - 3 - mark.row() * (2 * Mark.HALF + 1);
    }

    /** Upper edge of the first panel. */
    double panelTop() {
        return chart().getMinY() + TrendChart.TOP;
    }

    /** Panels and axes, without the names of lines. */
    Rectangle2D chart() {
        double top = phaseBase(phaseRows - 1) + 6 + rows * (2 * Mark.HALF + 1) + 3 - TrendChart.TOP;
        double width = WIDTH - 2 * MARGIN - NAMES - (rightAxis ? 0 : TrendChart.RIGHT - TrendChart.EDGE);
        return new Rectangle2D.Double(MARGIN, top, width, panels * PANEL + TIME_AXIS);
    }

    int listed() {
        return listed;
    }

    /** How many interventions are not in the list. */
    int more() {
        return more;
    }

    int columns() {
        return listed > ONE_COLUMN && !longTexts ? 2 : 1;
    }

    double columnWidth() {
        return (WIDTH - 2 * MARGIN) / columns();
    }

    int listRows() {
        int lines = listed + (more > 0 ? 1 : 0);
        return (lines + columns() - 1) / columns();
    }

    /** Base of the first line of the list of interventions. */
    double listBase() {
        return chart().getMaxY() + 22;
    }

    double footerBase() {
        return listBase() + listRows() * LINE + 8;
    }

    double height() {
        return footerBase() + 12;
    }
}
