package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.G;
import static org.lungbridge.quantity.Unit.GIGA;
import static org.lungbridge.quantity.Unit.GIGA_PER_HOUR;
import static org.lungbridge.quantity.Unit.GIGA_PER_L;
import static org.lungbridge.quantity.Unit.G_PER_L;
import static org.lungbridge.quantity.Unit.IU_PER_ML;
import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.MG_PER_L;
import static org.lungbridge.quantity.Unit.MIN;
import static org.lungbridge.quantity.Unit.MM;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PERCENT;
import static org.lungbridge.quantity.Unit.S;

import org.lungbridge.quantity.Quantity;

/** Plasma factors, platelets, and what tests read of them. Factors are counted in liters of normal plasma. */
public final class Coagulation {
    /** Factor II in plasma, as liters of normal plasma. */
    public static final Quantity FACTOR_II =
            new Quantity("coagulation.factor_ii", L, 3, "factor II in plasma, as liters of normal plasma");

    /** Factor II as a fraction of normal. */
    public static final Quantity FACTOR_II_LEVEL =
            new Quantity("coagulation.factor_ii_level", ONE, 1, "factor II as a fraction of normal");

    /** Factor V in plasma, as liters of normal plasma. */
    public static final Quantity FACTOR_V =
            new Quantity("coagulation.factor_v", L, 3, "factor V in plasma, as liters of normal plasma");

    /** Factor V as a fraction of normal. */
    public static final Quantity FACTOR_V_LEVEL =
            new Quantity("coagulation.factor_v_level", ONE, 1, "factor V as a fraction of normal");

    /** Factor VII in plasma, as liters of normal plasma. */
    public static final Quantity FACTOR_VII =
            new Quantity("coagulation.factor_vii", L, 3, "factor VII in plasma, as liters of normal plasma");

    /** Factor VII as a fraction of normal. */
    public static final Quantity FACTOR_VII_LEVEL =
            new Quantity("coagulation.factor_vii_level", ONE, 1, "factor VII as a fraction of normal");

    /** Factor VIII in plasma, as liters of normal plasma. */
    public static final Quantity FACTOR_VIII =
            new Quantity("coagulation.factor_viii", L, 3, "factor VIII in plasma, as liters of normal plasma");

    /** Factor VIII as a fraction of normal. */
    public static final Quantity FACTOR_VIII_LEVEL =
            new Quantity("coagulation.factor_viii_level", ONE, 1, "factor VIII as a fraction of normal");

    /** Factor IX in plasma, as liters of normal plasma. */
    public static final Quantity FACTOR_IX =
            new Quantity("coagulation.factor_ix", L, 3, "factor IX in plasma, as liters of normal plasma");

    /** Factor IX as a fraction of normal. */
    public static final Quantity FACTOR_IX_LEVEL =
            new Quantity("coagulation.factor_ix_level", ONE, 1, "factor IX as a fraction of normal");

    /** Factor X in plasma, as liters of normal plasma. */
    public static final Quantity FACTOR_X =
            new Quantity("coagulation.factor_x", L, 3, "factor X in plasma, as liters of normal plasma");

    /** Factor X as a fraction of normal. */
    public static final Quantity FACTOR_X_LEVEL =
            new Quantity("coagulation.factor_x_level", ONE, 1, "factor X as a fraction of normal");

    /** Factor XI in plasma, as liters of normal plasma. */
    public static final Quantity FACTOR_XI =
            new Quantity("coagulation.factor_xi", L, 3, "factor XI in plasma, as liters of normal plasma");

    /** Factor XI as a fraction of normal. */
    public static final Quantity FACTOR_XI_LEVEL =
            new Quantity("coagulation.factor_xi_level", ONE, 1, "factor XI as a fraction of normal");

    /** Factor XII in plasma, as liters of normal plasma. */
    public static final Quantity FACTOR_XII =
            new Quantity("coagulation.factor_xii", L, 3, "factor XII in plasma, as liters of normal plasma");

    /** Factor XII as a fraction of normal. */
    public static final Quantity FACTOR_XII_LEVEL =
            new Quantity("coagulation.factor_xii_level", ONE, 1, "factor XII as a fraction of normal");

    /** Factor XIII in plasma, as liters of normal plasma. */
    public static final Quantity FACTOR_XIII =
            new Quantity("coagulation.factor_xiii", L, 3, "factor XIII in plasma, as liters of normal plasma");

    /** Factor XIII as a fraction of normal. */
    public static final Quantity FACTOR_XIII_LEVEL =
            new Quantity("coagulation.factor_xiii_level", ONE, 1, "factor XIII as a fraction of normal");

    /** Antithrombin in plasma, as liters of normal plasma. */
    public static final Quantity ANTITHROMBIN =
            new Quantity("coagulation.antithrombin", L, 3, "antithrombin in plasma, as liters of normal plasma");

    /** Antithrombin as a fraction of normal. */
    public static final Quantity ANTITHROMBIN_LEVEL =
            new Quantity("coagulation.antithrombin_level", ONE, 1, "antithrombin as a fraction of normal");

    /** Protein C in plasma, as liters of normal plasma. */
    public static final Quantity PROTEIN_C =
            new Quantity("coagulation.protein_c", L, 3, "protein C in plasma, as liters of normal plasma");

    /** Protein C as a fraction of normal. */
    public static final Quantity PROTEIN_C_LEVEL =
            new Quantity("coagulation.protein_c_level", ONE, 1, "protein C as a fraction of normal");

    /** Fibrinogen in plasma. */
    public static final Quantity FIBRINOGEN = new Quantity("coagulation.fibrinogen", G, 10, "fibrinogen in plasma");

    /** Fibrinogen concentration. */
    public static final Quantity FIBRINOGEN_LEVEL =
            new Quantity("coagulation.fibrinogen_level", G_PER_L, 3, "fibrinogen concentration");

    /** Circulating platelets. */
    public static final Quantity PLATELETS = new Quantity("coagulation.platelets", GIGA, 1000, "circulating platelets");

    /** Platelet count. */
    public static final Quantity PLATELET_COUNT =
            new Quantity("coagulation.platelet_count", GIGA_PER_L, 150, "platelet count");

    /** Function of platelets as a fraction of normal. */
    public static final Quantity PLATELET_FUNCTION =
            new Quantity("coagulation.platelet_function", ONE, 1, "function of platelets as a fraction of normal");

    /** Von Willebrand antigen in plasma, as liters of normal plasma. */
    public static final Quantity VON_WILLEBRAND = new Quantity(
            "coagulation.von_willebrand", L, 3, "von Willebrand antigen in plasma, as liters of normal plasma");

    /** Von Willebrand antigen as a fraction of normal. */
    public static final Quantity VON_WILLEBRAND_LEVEL =
            new Quantity("coagulation.von_willebrand_level", ONE, 1, "von Willebrand antigen as a fraction of normal");

    /** Share of large von Willebrand multimers, 1 normal. */
    public static final Quantity LARGE_MULTIMERS =
            new Quantity("coagulation.large_multimers", ONE, 1, "share of large von Willebrand multimers, 1 normal");

    /** D-dimer in plasma. */
    public static final Quantity D_DIMER = new Quantity("coagulation.d_dimer", G, 0.01, "D-dimer in plasma");

    /** D-dimer concentration (FEU). */
    public static final Quantity D_DIMER_LEVEL =
            new Quantity("coagulation.d_dimer_level", MG_PER_L, 3, "D-dimer concentration (FEU)");

    /** Free hemoglobin in plasma. */
    public static final Quantity FREE_HEMOGLOBIN =
            new Quantity("coagulation.free_hemoglobin", G, 0.2, "free hemoglobin in plasma");

    /** Plasma free hemoglobin. */
    public static final Quantity FREE_HEMOGLOBIN_LEVEL =
            new Quantity("coagulation.free_hemoglobin_level", MG_PER_L, 70, "plasma free hemoglobin");

    /** Consumption index: contact activation, clot, inflammation, sepsis. */
    public static final Quantity CONSUMPTION = new Quantity(
            "coagulation.consumption", ONE, 1, "consumption index: contact activation, clot, inflammation, sepsis");

    /** Prothrombotic state after bleeding, 0 none to 1. */
    public static final Quantity PROTHROMBOTIC =
            new Quantity("coagulation.prothrombotic", ONE, 1, "prothrombotic state after bleeding, 0 none to 1");

    /** What immunoglobulin adds to the likelihood of thrombosis, 0 none, 0.5 half as likely again (set). */
    public static final Quantity IMMUNOGLOBULIN_TENDENCY = new Quantity(
            "coagulation.immunoglobulin_tendency",
            ONE,
            1,
            "what immunoglobulin adds to the likelihood of thrombosis, 0.5 half as likely again (set)");

    /** Time of the run until which it does (set). */
    public static final Quantity IMMUNOGLOBULIN_UNTIL =
            new Quantity("coagulation.immunoglobulin_until", DAY, 10, "time of the run until which it does (set)");

    /** Heparin that works with the antithrombin there is (anti-Xa). */
    public static final Quantity HEPARIN_EFFECT = new Quantity(
            "coagulation.heparin_effect",
            IU_PER_ML,
            0.3,
            "heparin that works with the antithrombin there is (anti-Xa)");

    /** Activated partial thromboplastin time (true, smooth). */
    public static final Quantity APTT =
            new Quantity("coagulation.aptt", S, 40, "activated partial thromboplastin time (true, smooth)");

    /** International normalized ratio (true). */
    public static final Quantity INR = new Quantity("coagulation.inr", ONE, 1, "international normalized ratio (true)");

    /** Activated clotting time, low-range device (true). */
    public static final Quantity ACT =
            new Quantity("coagulation.act", S, 150, "activated clotting time, low-range device (true)");

    /** Activated clotting time, high-range device (true). */
    public static final Quantity ACT_HIGH_RANGE =
            new Quantity("coagulation.act_high_range", S, 150, "activated clotting time, high-range device (true)");

    /** What the reagent and the patient make of the normal aPTT. */
    public static final Quantity APTT_BASELINE_FACTOR = new Quantity(
            "coagulation.aptt_baseline_factor", ONE, 1, "what the reagent and the patient make of the normal aPTT");

    /** What the patient makes of the ACT without anticoagulant. */
    public static final Quantity ACT_BASELINE_FACTOR = new Quantity(
            "coagulation.act_baseline_factor", ONE, 1, "what the patient makes of the ACT without anticoagulant");

    /** Platelet count before the illness. */
    public static final Quantity PLATELET_SETPOINT =
            new Quantity("coagulation.platelet_setpoint", GIGA_PER_L, 200, "platelet count before the illness");

    /** Response of the marrow to low platelets, 1 normal. */
    public static final Quantity MARROW =
            new Quantity("coagulation.marrow", ONE, 1, "response of the marrow to low platelets, 1 normal");

    /** Sepsis as a drive of consumption, 0 none to 1. */
    public static final Quantity SEPSIS =
            new Quantity("coagulation.sepsis", ONE, 1, "sepsis as a drive of consumption, 0 none to 1");

    /** How active heparin-induced thrombocytopenia is, 0 to 1; fades in days after the last heparin. */
    public static final Quantity HIT = new Quantity(
            "coagulation.hit",
            ONE,
            1,
            "how active heparin-induced thrombocytopenia is, 0 to 1; fades in days after the last heparin");

    /** 1 from when antibodies of heparin-induced thrombocytopenia form (set by events). */
    public static final Quantity HIT_ANTIBODIES = new Quantity(
            "coagulation.hit_antibodies",
            ONE,
            1,
            "1 from when antibodies of heparin-induced thrombocytopenia form (set by events)");

    /** Titer of antibodies that activate platelets, 0 to 1. */
    public static final Quantity HIT_TITER =
            new Quantity("coagulation.hit_titer", ONE, 1, "titer of antibodies that activate platelets, 0 to 1");

    /** Time since the first heparin at which antibodies form; very late in most patients. */
    public static final Quantity HIT_DAY = new Quantity(
            "coagulation.hit_day",
            DAY,
            7,
            "time since the first heparin at which antibodies form; very late in most patients");

    /** Falls to zero when antibodies of heparin-induced thrombocytopenia form. */
    public static final Quantity HIT_ONSET = new Quantity(
            "coagulation.hit_onset", DAY, 7, "falls to zero when antibodies of heparin-induced thrombocytopenia form");

    /** Time since the first heparin. */
    public static final Quantity HEPARIN_EXPOSURE =
            new Quantity("coagulation.heparin_exposure", DAY, 7, "time since the first heparin");

    /** Platelet count of the days before: rises with it, falls in weeks. */
    public static final Quantity PLATELET_PEAK = new Quantity(
            "coagulation.platelet_peak",
            GIGA_PER_L,
            150,
            "platelet count of the days before: rises with it, falls in weeks");

    /** 1 in patients whose heparin antibodies activate no platelets. */
    public static final Quantity HARMLESS_ANTIBODIES = new Quantity(
            "coagulation.harmless_antibodies", ONE, 1, "1 in patients whose heparin antibodies activate no platelets");

    /** Optical density of the test for antibodies against platelet factor 4 and heparin. */
    public static final Quantity PF4_ANTIBODY = new Quantity(
            "coagulation.pf4_antibody",
            ONE,
            1,
            "optical density of the test for antibodies against platelet factor 4 and heparin");

    /** Serotonin release of platelets in the functional test for heparin-induced thrombocytopenia. */
    public static final Quantity PLATELET_ACTIVATION = new Quantity(
            "coagulation.platelet_activation",
            PERCENT,
            20,
            "serotonin release of platelets in the functional test for heparin-induced thrombocytopenia");

    /** 4Ts score of heparin-induced thrombocytopenia, 0 to 8. */
    public static final Quantity FOUR_TS =
            new Quantity("coagulation.four_ts", ONE, 4, "4Ts score of heparin-induced thrombocytopenia, 0 to 8");

    /** Circulating platelets that were transfused. */
    public static final Quantity TRANSFUSED_PLATELETS =
            new Quantity("coagulation.transfused_platelets", GIGA, 1000, "circulating platelets that were transfused");

    /** Platelets in concentrates that are running in (set by events). */
    public static final Quantity PLATELET_INFUSION = new Quantity(
            "coagulation.platelet_infusion",
            GIGA_PER_HOUR,
            300,
            "platelets in concentrates that are running in (set by events)");

    /** Share of transfused platelets that antibodies, fever or spleen take at once, 0 none (set). */
    public static final Quantity REFRACTORINESS = new Quantity(
            "coagulation.refractoriness",
            ONE,
            1,
            "share of transfused platelets that antibodies, fever or spleen take at once, 0 none (set)");

    /** Function of platelets left by contact with the circuit. */
    public static final Quantity CIRCUIT_PLATELET_FUNCTION = new Quantity(
            "coagulation.circuit_platelet_function", ONE, 1, "function of platelets left by contact with the circuit");

    /** Memory of bleeding into the lung, 1 while it bleeds, fading over ten days. */
    public static final Quantity RECENT_BLEEDING = new Quantity(
            "coagulation.recent_bleeding",
            ONE,
            1,
            "memory of bleeding into the lung, 1 while it bleeds, fading over ten days");

    /** Factors of the intrinsic pathway together, as a fraction of normal. */
    public static final Quantity INTRINSIC_PATHWAY = new Quantity(
            "coagulation.intrinsic_pathway",
            ONE,
            1,
            "factors of the intrinsic pathway together, as a fraction of normal");

    /** Heparin as aPTT and ACT feel it. */
    public static final Quantity HEPARIN_IN_TESTS =
            new Quantity("coagulation.heparin_in_tests", IU_PER_ML, 0.3, "heparin as aPTT and ACT feel it");

    /** All anticoagulants together, as heparin effect. */
    public static final Quantity ANTICOAGULATION = new Quantity(
            "coagulation.anticoagulation", IU_PER_ML, 0.3, "all anticoagulants together, as heparin effect");

    /** Reaction time of thromboelastography (kaolin). */
    public static final Quantity TEG_R =
            new Quantity("coagulation.teg_r", MIN, 8, "reaction time of thromboelastography (kaolin)");

    /** Maximum amplitude of thromboelastography (kaolin). */
    public static final Quantity TEG_MA =
            new Quantity("coagulation.teg_ma", MM, 60, "maximum amplitude of thromboelastography (kaolin)");

    private Coagulation() {}
}
