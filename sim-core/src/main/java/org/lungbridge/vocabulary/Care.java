package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.S;

import org.lungbridge.quantity.Quantity;

/** Care: what staff are doing at the moment, kept as settings so that a snapshot is complete; use at(procedure). */
public final class Care {
    /** Number of the procedure under way, 0 none. */
    public static final Quantity PROCEDURE =
            new Quantity("care.procedure", ONE, 1, "number of the procedure under way, 0 none");

    /** How far the procedure under way goes, 0 none to 1 fully. */
    public static final Quantity EXTENT =
            new Quantity("care.extent", ONE, 1, "how far the procedure under way goes, 0 none to 1 fully");

    /** 1 if bleeding and clotting come by chance, 0 if they come as the chosen quantile has it. */
    public static final Quantity BY_CHANCE = new Quantity(
            "care.by_chance",
            ONE,
            1,
            "1 if bleeding and clotting come by chance, 0 if they come as the chosen quantile has it");

    /** Fraction of patients to whom bleeding and clotting come earlier, where it is chosen. */
    public static final Quantity QUANTILE = new Quantity(
            "care.quantile",
            ONE,
            1,
            "fraction of patients to whom bleeding and clotting come earlier, where it is chosen");

    /** What care aims at: 0 everything, 1 nothing new, 2 comfort. */
    public static final Quantity GOAL =
            new Quantity("care.goal", ONE, 1, "what care aims at: 0 everything, 1 nothing new, 2 comfort");

    /** Why life support was withdrawn, by number. */
    public static final Quantity WITHDRAWAL_REASON =
            new Quantity("care.withdrawal_reason", ONE, 1, "why life support was withdrawn, by number");

    /** Number of the listing for a lung transplant, 0 while not listed. */
    public static final Quantity LISTED = new Quantity(
            "care.transplant_listed", ONE, 1, "number of the listing for a lung transplant, 0 while not listed");

    /** Number of the offer of lungs that is open, 0 none. */
    public static final Quantity LUNGS_OFFERED =
            new Quantity("care.lungs_offered", ONE, 1, "number of the offer of lungs that is open, 0 none");

    /** When signs of an infection were seen last, 0 never. */
    public static final Quantity INFECTION_SIGNS =
            new Quantity("care.infection_signs", S, 1, "when signs of an infection were seen last, 0 never");

    /** Blood drawn for tests, share of what intensive care draws. */
    public static final Quantity SAMPLING =
            new Quantity("care.sampling", ONE, 1, "blood drawn for tests, share of what intensive care draws");

    private Care() {}
}
