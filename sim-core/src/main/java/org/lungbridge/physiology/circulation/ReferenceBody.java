package org.lungbridge.physiology.circulation;

/** The body that the constants of the circulation describe; they scale with the normal blood volume of a patient over its own. */
final class ReferenceBody {
    /** Blood volume of a man of 70 kg, L; textbook, recalled. */
    static final double BLOOD_VOLUME = 5;

    private ReferenceBody() {}
}
