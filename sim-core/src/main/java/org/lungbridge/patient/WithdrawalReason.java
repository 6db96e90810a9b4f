package org.lungbridge.patient;

import java.util.Locale;

/** Why life support is withdrawn. */
enum WithdrawalReason {
    NO_RECOVERY("the lung does not recover"),
    NEUROLOGICAL("the brain will not recover"),
    MULTIORGAN_FAILURE("too many organs fail"),
    NO_TRANSPLANT("no recovery and no transplant"),
    PATIENT_WISH("the patient's wish");

    private final String inWords;

    WithdrawalReason(String inWords) {
        this.inWords = inWords;
    }

    /** The reason of this name. */
    static WithdrawalReason of(String wireName) {
        return valueOf(wireName.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The reason with this number. */
    static WithdrawalReason at(double number) {
        return values()[(int) number];
    }

    String inWords() {
        return inWords;
    }
}
