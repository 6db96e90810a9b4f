package org.lungbridge.outcome;

/** What helps the patient to breathe, by the number of the column {@code airwaySupport}. */
public enum Support {
    /** Nothing. */
    ROOM_AIR("room air"),
    /** Oxygen by cannula or mask. */
    OXYGEN("oxygen"),
    /** High flow by cannula. */
    HIGH_FLOW("high-flow oxygen"),
    /** A ventilator on a mask. */
    NONINVASIVE("noninvasive ventilation"),
    /** A ventilator on a tube. */
    TUBE("ventilator on a tube"),
    /** A ventilator on a tracheostomy. */
    TRACHEOSTOMY("ventilator on a tracheostomy");

    /** The column of a recording. */
    static final String COLUMN = "airwaySupport";

    private final String inWords;

    Support(String inWords) {
        this.inWords = inWords;
    }

    /** What staff call it. */
    public String inWords() {
        return inWords;
    }

    /** Whether it is an invasive ventilator, by the number of the column. */
    static boolean isInvasive(double number) {
        return number >= TUBE.ordinal() - 0.5;
    }

    /** The support of this number; the tube where a run has no such column, as every patient began with one. */
    static Support of(double number) {
        return Double.isNaN(number)
                ? TUBE
                : values()[(int) Math.max(0, Math.min(values().length - 1, Math.rint(number)))];
    }
}
