package org.lungbridge.viz;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/** A figure that another package draws: it brings size, words and what the pen does. */
public final class DrawnFigure extends Figure {
    /** The line under every figure. */
    public static final String FOOTER = Lettering.FOOTER;

    private final String title;
    private final double width;
    private final double height;
    private final String words;
    private final Consumer<Sketch> drawing;

    /**
     * A drawing.
     *
     * @param title one line
     * @param width in hundredths of an inch
     * @param height in hundredths of an inch
     * @param words the figure in words
     * @param drawing what the pen does, the same each time
     */
    public DrawnFigure(String title, double width, double height, String words, Consumer<Sketch> drawing) {
        this.title = title;
        this.width = width;
        this.height = height;
        this.words = words;
        this.drawing = drawing;
    }

    @Override
    String title() {
        return title;
    }

    @Override
    double width() {
        return width;
    }

    @Override
    double height() {
        return height;
    }

    @Override
    public String description() {
        return words;
    }

    @Override
    void draw(Graphics2D pen, Theme theme) {
        drawing.accept(new Sketch(pen, theme));
    }
}
