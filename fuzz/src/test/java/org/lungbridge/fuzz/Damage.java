package org.lungbridge.fuzz;

/** Makes an input by chance. */
@FunctionalInterface
interface Damage {
    /** The input of these choices; the same for the same choices. */
    byte[] damaged(Chooser chooser);
}
