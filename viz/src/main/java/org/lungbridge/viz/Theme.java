package org.lungbridge.viz;

import java.awt.Color;

/** The colors of a page: dark on light for paper, light on dark for screens in dim rooms. */
public enum Theme {
    /** Dark on white. */
    LIGHT(0xFFFFFF, 0xFFFFFF, 0x222222, 0x555555, 0xE2E2E2, 0x8A8A8A),
    /** Light on nearly black. */
    DARK(0x14181D, 0x1B2026, 0xECECEC, 0xB4B4B4, 0x343B44, 0x8A8A8A);

    /** Bluish green of Okabe and Ito (2008), for ranges that are aimed at or allowed. */
    private static final int GREEN = 0x009E73;
    /** Sky blue of the same. */
    private static final int SKY = 0x56B4E9;
    /** Reddish purple of the same. */
    private static final int PURPLE = 0xCC79A7;

    private final Color paper;
    private final Color panel;
    private final Color ink;
    private final Color soft;
    private final Color grid;
    private final Color marker;

    Theme(int paper, int panel, int ink, int soft, int grid, int marker) {
        this.paper = new Color(paper);
        this.panel = new Color(panel);
        this.ink = new Color(ink);
        this.soft = new Color(soft);
        this.grid = new Color(grid);
        this.marker = new Color(marker);
    }

    /** Behind everything. */
    public Color paper() {
        return paper;
    }

    /** Behind the lines of a panel. */
    public Color panel() {
        return panel;
    }

    /** Text. */
    public Color ink() {
        return ink;
    }

    /** Text that steps back. */
    public Color soft() {
        return soft;
    }

    /** Lines of the grid. */
    public Color grid() {
        return grid;
    }

    /** Frames, ticks and the lines of interventions. */
    public Color marker() {
        return marker;
    }

    /** Time on ECMO, behind lines. */
    Color onEcmo() {
        return translucent(SKY, this == LIGHT ? 33 : 38);
    }

    /** Time prone, behind lines. */
    Color prone() {
        return translucent(PURPLE, this == LIGHT ? 41 : 56);
    }

    /** A range that is aimed at or allowed. */
    public Color band() {
        return translucent(GREEN, this == LIGHT ? 46 : 60);
    }

    /** The edge of such a range. */
    public Color bandEdge() {
        return translucent(GREEN, 150);
    }

    /** Published values beside simulated ones. */
    public Color reference() {
        return translucent(0x8A8A8A, 50);
    }

    private static Color translucent(int rgb, int alpha) {
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, alpha);
    }
}
