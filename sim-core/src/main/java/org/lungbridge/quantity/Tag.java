package org.lungbridge.quantity;

/** How far a number can be trusted. */
public enum Tag {
    /** Read in the source that is named. */
    VERIFIED,
    /** Recalled from the literature and not read again: check before a claim rests on it. */
    RECALLED,
    /** Fitted here so that published targets are met. */
    CALIBRATED,
    /** A design choice with little or no data behind it. */
    DESIGN
}
