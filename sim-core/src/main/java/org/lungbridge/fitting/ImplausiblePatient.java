package org.lungbridge.fitting;

/** No physiological patient reproduces the given measurements; the message says why. */
public final class ImplausiblePatient extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the reason in words. */
    public ImplausiblePatient(String reason) {
        super(reason);
    }
}
