package org.lungbridge.cli.site;

/** A page links to something that is not there. */
public final class BrokenLink extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenLink(String message) {
        super(message);
    }
}
