package org.lungbridge.viz;

/** There is no font to write labels with, so no figure can be drawn. */
public final class NoFonts extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoFonts(Throwable cause) {
        super(
                "No font was found to write the labels of a figure (%s)."
                                .formatted(cause.getClass().getSimpleName())
                        + System.lineSeparator()
                        + "Maybe install one: sudo apt-get install fontconfig fonts-dejavu-core",
                cause);
    }
}
