package org.lungbridge.viz.chart;

import java.util.List;

/** Something that is drawn in a plot; later ones lie over earlier ones. */
public sealed interface Layer {
    /**
     * A place.
     *
     * @param x value across
     * @param y value up
     */
    record Point(double x, double y) {}

    /**
     * A stretch above one place.
     *
     * @param x value across
     * @param low its lower end
     * @param high its upper end
     */
    record Reach(double x, double low, double high) {}

    /** Where words stand beside their place. */
    enum Side {
        /** They begin right of it. */
        RIGHT,
        /** They end left of it. */
        LEFT,
        /** They stand around it. */
        MIDDLE
    }

    /**
     * A line.
     *
     * @param points from left to right
     * @param tone how it looks
     * @param step whether it goes across first and then up
     * @param faint one of many: thin, pale and solid
     */
    record Line(List<Point> points, Tone tone, boolean step, boolean faint) implements Layer {
        /** A line that nobody changes afterwards. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A band.
     *
     * @param reaches from left to right
     * @param tone its color
     * @param step whether its edges go across first and then up
     * @param percent how much it covers
     */
    record Ribbon(List<Reach> reaches, Tone tone, boolean step, int percent) implements Layer {
        /** A band that nobody changes afterwards. */
        public Ribbon {
            reaches = List.copyOf(reaches);
        }
    }

    /**
     * Marks.
     *
     * @param points where
     * @param tone how they look
     * @param hollow whether the ground shows through
     */
    record Dots(List<Point> points, Tone tone, boolean hollow) implements Layer {
        /** Marks that nobody changes afterwards. */
        public Dots {
            points = List.copyOf(points);
        }
    }

    /**
     * A straight, solid line, as for an interval.
     *
     * @param from one end
     * @param to the other end
     * @param tone its color
     * @param width its width in hundredths of an inch
     */
    record Bar(Point from, Point to, Tone tone, double width) implements Layer {}

    /**
     * A rectangle.
     *
     * @param from one corner
     * @param to the corner across
     * @param tone its color
     * @param percent how much it covers
     */
    record Box(Point from, Point to, Tone tone, int percent) implements Layer {}

    /**
     * A cell of a map of shades.
     *
     * @param from one corner
     * @param to the corner across
     * @param shade from −1 (vermilion) over 0 (ground) to 1 (blue)
     * @param text in it
     */
    record Cell(Point from, Point to, double shade, String text) implements Layer {}

    /**
     * A closed outline with a pale ground.
     *
     * @param points around it
     * @param tone its color
     */
    record Outline(List<Point> points, Tone tone) implements Layer {
        /** An outline that nobody changes afterwards. */
        public Outline {
            points = List.copyOf(points);
        }
    }

    /**
     * Words.
     *
     * @param at beside which place
     * @param text a few words
     * @param side on which side of it
     * @param soft whether they step back
     */
    record Words(Point at, String text, Side side, boolean soft) implements Layer {}

    /**
     * Names of single points, each beside its point where no other name and no point is in the way.
     *
     * @param points where
     * @param texts one for each
     * @param free places besides the points where nothing may be written, for this layer and later ones
     * @param soft whether they step back
     */
    record Labels(List<Point> points, List<String> texts, List<Point> free, boolean soft) implements Layer {
        /** Names that nobody changes afterwards. */
        public Labels {
            points = List.copyOf(points);
            texts = List.copyOf(texts);
            free = List.copyOf(free);
        }
    }

    /**
     * Words on a ground of this color, black or white, whichever is easier to read.
     *
     * @param at around which place
     * @param text a few words
     * @param ground the color they stand on
     */
    record Inside(Point at, String text, Tone ground) implements Layer {}

    /**
     * A dashed line through the whole plot.
     *
     * @param at where
     * @param upright whether it stands on the axis below
     */
    record Rule(double at, boolean upright) implements Layer {}
}
