package org.lungbridge.dossier.contract;

/** What is said of a contract. */
public enum Verdict {
    /** Enough patients follow it. */
    KEPT,
    /** Too few of them do, or it could not be asked. */
    BROKEN,
    /** It allows exceptions, and fewer patients were asked than its share was set with. */
    NOT_JUDGED
}
