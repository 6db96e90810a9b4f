package org.lungbridge.viz;

/**
 * One line of a panel.
 *
 * @param id the output variable
 * @param label what is written beside the line
 * @param ink how it looks
 * @param factor what a value is multiplied by to be shown, 100 for a fraction in percent
 * @param right whether it belongs to the axis on the right
 * @param dots whether it is results of the laboratory, drawn as single marks
 */
record Trace(String id, String label, Ink ink, double factor, boolean right, boolean dots) {
    Trace(String id, String label, Ink ink) {
        this(id, label, ink, 1, false, false);
    }

    Trace(String id, String label, Ink ink, double factor, boolean right) {
        this(id, label, ink, factor, right, false);
    }

    /** Results of a test as marks. */
    static Trace results(String test, String label, Ink ink) {
        return new Trace(test, label, ink, 1, false, true);
    }
}
