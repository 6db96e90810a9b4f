package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMHG_MIN_PER_L;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_MIN;
import static org.lungbridge.quantity.Unit.UG_PER_KG_PER_MIN;

import org.lungbridge.quantity.Quantity;

/** Circulation: pressures, flow, reflexes, death. */
public final class Circulation {
    /** Factor on contractility that comes and goes by itself (set by events). */
    public static final Quantity OUTPUT_VARIATION = new Quantity(
            "circulation.output_variation", ONE, 1, "spontaneous variation of contractility, a factor (set by events)");

    /** Cardiac output. */
    public static final Quantity CARDIAC_OUTPUT =
            new Quantity("circulation.cardiac_output", L_PER_MIN, 6, "cardiac output");

    /** Mean systemic filling pressure. */
    public static final Quantity MEAN_SYSTEMIC_PRESSURE =
            new Quantity("circulation.mean_systemic_pressure", MMHG, 12, "mean systemic filling pressure");

    /** Resistance to venous return. */
    public static final Quantity VENOUS_RESISTANCE =
            new Quantity("circulation.venous_resistance", MMHG_MIN_PER_L, 1.4, "resistance to venous return");

    /** Systemic vascular resistance. */
    public static final Quantity SYSTEMIC_RESISTANCE =
            new Quantity("circulation.systemic_resistance", MMHG_MIN_PER_L, 14, "systemic vascular resistance");

    /** Left atrial pressure. */
    public static final Quantity LEFT_ATRIAL_PRESSURE =
            new Quantity("circulation.left_atrial_pressure", MMHG, 10, "left atrial pressure");

    /** Mean intrathoracic pressure above that of quiet breathing. */
    public static final Quantity INTRATHORACIC_PRESSURE = new Quantity(
            "circulation.intrathoracic_pressure", MMHG, 3, "mean intrathoracic pressure above that of quiet breathing");

    /** Right atrial (central venous) pressure. */
    public static final Quantity RIGHT_ATRIAL_PRESSURE =
            new Quantity("circulation.right_atrial_pressure", MMHG, 5, "right atrial (central venous) pressure");

    /** Mean arterial pressure. */
    public static final Quantity ARTERIAL_PRESSURE =
            new Quantity("circulation.arterial_pressure", MMHG, 80, "mean arterial pressure");

    /** Mean pulmonary artery pressure. */
    public static final Quantity PULMONARY_PRESSURE =
            new Quantity("circulation.pulmonary_pressure", MMHG, 20, "mean pulmonary artery pressure");

    /** Baroreflex on heart and resistance vessels. */
    public static final Quantity BAROREFLEX_FAST =
            new Quantity("circulation.baroreflex_fast", ONE, 0.3, "baroreflex on heart and resistance vessels");

    /** Baroreflex on capacitance vessels. */
    public static final Quantity BAROREFLEX_SLOW =
            new Quantity("circulation.baroreflex_slow", ONE, 0.3, "baroreflex on capacitance vessels");

    /** Norepinephrine infusion (set by events). */
    public static final Quantity NOREPINEPHRINE = new Quantity(
            "circulation.norepinephrine", UG_PER_KG_PER_MIN, 0.2, "norepinephrine infusion (set by events)");

    /** Norepinephrine effect, 0 none to 1 maximal. */
    public static final Quantity NOREPINEPHRINE_EFFECT =
            new Quantity("circulation.norepinephrine_effect", ONE, 0.3, "norepinephrine effect, 0 none to 1 maximal");

    /** O2 tension that the heart muscle feels. */
    public static final Quantity MYOCARDIAL_PO2 =
            new Quantity("circulation.myocardial_po2", MMHG, 40, "O2 tension that the heart muscle feels");

    /** Contractility of the heart relative to health. */
    public static final Quantity CONTRACTILITY =
            new Quantity("circulation.contractility", ONE, 1, "contractility of the heart relative to health");

    /** Rise of flow in anemia relative to the resting hemoglobin. */
    public static final Quantity ANEMIA_FACTOR = new Quantity(
            "circulation.anemia_factor", ONE, 1, "rise of flow in anemia relative to the resting hemoglobin");

    /** Heart rate. */
    public static final Quantity HEART_RATE = new Quantity("circulation.heart_rate", PER_MIN, 80, "heart rate");

    /** Systolic arterial pressure. */
    public static final Quantity SYSTOLIC_PRESSURE =
            new Quantity("circulation.systolic_pressure", MMHG, 120, "systolic arterial pressure");

    /** Diastolic arterial pressure. */
    public static final Quantity DIASTOLIC_PRESSURE =
            new Quantity("circulation.diastolic_pressure", MMHG, 70, "diastolic arterial pressure");

    /** Accumulated hazard of hypoxic cardiac arrest; arrest at 1. */
    public static final Quantity HYPOXIC_ARREST = new Quantity(
            "circulation.hypoxic_arrest", ONE, 1, "accumulated hazard of hypoxic cardiac arrest; arrest at 1");

    /** Accumulated hazard of arrest from low pressure; arrest at 1. */
    public static final Quantity CIRCULATORY_ARREST = new Quantity(
            "circulation.circulatory_arrest", ONE, 1, "accumulated hazard of arrest from low pressure; arrest at 1");

    /** Event: arrest of the hypoxic heart. */
    public static final Quantity DEATH_BY_HYPOXIA =
            new Quantity("circulation.death_by_hypoxia", ONE, 1, "event: arrest of the hypoxic heart");

    /** Event: arrest from low pressure. */
    public static final Quantity DEATH_BY_SHOCK =
            new Quantity("circulation.death_by_shock", ONE, 1, "event: arrest from low pressure");

    /** 1 while alive (set by events). */
    public static final Quantity ALIVE = new Quantity("circulation.alive", ONE, 1, "1 while alive (set by events)");

    /** Tone of resistance vessels, 1 normal to 0.4 in septic shock. */
    public static final Quantity VASOPLEGIA = new Quantity(
            "circulation.vasoplegia", ONE, 1, "tone of resistance vessels, 1 normal to 0.4 in septic shock");

    /** Share of lost vascular tone and liver function that has come back. */
    public static final Quantity SHOCK_RECOVERY = new Quantity(
            "circulation.shock_recovery",
            ONE,
            0.3,
            "share of lost vascular tone and liver function that has come back");

    /** Strength of the heart muscle, 1 normal to 0.7 in sepsis. */
    public static final Quantity MYOCARDIAL_FUNCTION = new Quantity(
            "circulation.myocardial_function", ONE, 1, "strength of the heart muscle, 1 normal to 0.7 in sepsis");

    /** Baroreflex gain, 1.2 awake to 0.6 sedated. */
    public static final Quantity BAROREFLEX_GAIN =
            new Quantity("circulation.baroreflex_gain", ONE, 1, "baroreflex gain, 1.2 awake to 0.6 sedated");

    /** Share by which arterioles are widened for a while, 0 none (set by events). */
    public static final Quantity DILATATION = new Quantity(
            "circulation.dilatation",
            ONE,
            1,
            "share by which arterioles are widened for a while, 0 none (set by events)");

    private Circulation() {}
}
