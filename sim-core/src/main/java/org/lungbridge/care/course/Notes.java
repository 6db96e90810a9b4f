package org.lungbridge.care.course;

/** Names under which duties leave word for each other: times at which something began or was changed last. */
final class Notes {
    /** Since when the circuit is connected. */
    static final String ECMO_ON = "ecmo.on";
    /** When it was disconnected last. */
    static final String ECMO_OFF = "ecmo.off";
    /** How often it has been connected. */
    static final String RUNS = "ecmo.runs";
    /** Since when ECMO is being weaned. */
    static final String WEANING = "weaning";
    /** Since when the sweep gas is off for a trial. */
    static final String TRIAL = "trial";
    /** Since when ventilation rests the lung in this run of ECMO. */
    static final String REST = "rest";
    /** When the ventilator was changed last. */
    static final String VENTILATOR = "changed.ventilator";
    /** When the ECMO console was changed last. */
    static final String CONSOLE = "changed.console";
    /** When oxygenation was last in trouble on ECMO. */
    static final String HYPOXEMIA = "hypoxemia";
    /** Since when hypoxemia is being fought by deep sedation and block. */
    static final String DEEP = "deep";
    /** Since when the patient is prone by this course. */
    static final String PRONE = "prone";
    /** When weaning failed last. */
    static final String FAILED = "weaning.failed";
    /** How many trials of sweep off failed in this run of ECMO. */
    static final String FAILURES = "weaning.failures";
    /** Since when the lung no longer bleeds. */
    static final String DRY = "dry";
    /** Until when plasma exchange must wait for an antibody given. */
    static final String EXCHANGE_HELD = "exchange.held";
    /** When plasma was exchanged last. */
    static final String EXCHANGED = "exchange.last";
    /** Since when renal replacement runs. */
    static final String RENAL = "renal";
    /** Since when the patient breathes without a tube. */
    static final String EXTUBATED = "extubated";
    /** Since when infection is suspected. */
    static final String INFECTED = "infected";

    /** When the patient left the intensive care unit, or came back to a ward. */
    static final String LEFT_UNIT = "left.icu";

    /** When the patient went home. */
    static final String HOME = "left.hospital";

    private Notes() {}
}
