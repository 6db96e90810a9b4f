package org.lungbridge.fuzz;

/** A door through which strangers' input comes in. */
interface Target {
    /** Its name, in lower-case words joined by hyphens. */
    String name();

    /** How many of a thousand inputs come to this door; fewer where one takes long. */
    int share();

    /** Makes inputs. */
    Damage damage();

    /**
     * Reads an input.
     *
     * @return whether it was accepted; false if it was refused in the way that is documented
     * @throws Exception anything else is a finding
     */
    boolean accepts(byte[] input) throws Exception;
}
