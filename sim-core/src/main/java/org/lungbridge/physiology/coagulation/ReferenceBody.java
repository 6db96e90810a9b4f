package org.lungbridge.physiology.coagulation;

/** The body that plasma is of before a patient is admitted. */
final class ReferenceBody {
    /** Plasma of a man of 70 kg, L. */
    static final double PLASMA_VOLUME = 2.9;

    private ReferenceBody() {}
}
