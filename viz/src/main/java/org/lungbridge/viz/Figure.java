package org.lungbridge.viz;

import java.io.IOException;
import java.io.OutputStream;

/** A finished drawing that can be written in several formats. */
public interface Figure {
    /**
     * Writes the figure as PNG, with two pixels for each unit of the layout in each direction.
     *
     * @throws NoFonts if there is no font to write labels with
     */
    void writePng(OutputStream out) throws IOException;

    /**
     * The figure as SVG, text as text, with title and description for screen readers.
     *
     * @throws NoFonts if there is no font to write labels with
     */
    String svg();

    /** The figure in words, for those who cannot see it. */
    String description();
}
