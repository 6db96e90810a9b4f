package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.G;
import static org.lungbridge.quantity.Unit.IU;
import static org.lungbridge.quantity.Unit.IU_PER_HOUR;
import static org.lungbridge.quantity.Unit.IU_PER_KG_PER_HOUR;
import static org.lungbridge.quantity.Unit.IU_PER_ML;
import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.MG;
import static org.lungbridge.quantity.Unit.MG_PER_DAY;
import static org.lungbridge.quantity.Unit.MG_PER_HOUR;
import static org.lungbridge.quantity.Unit.MG_PER_KG_PER_HOUR;
import static org.lungbridge.quantity.Unit.MG_PER_L;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.UG;
import static org.lungbridge.quantity.Unit.UG_PER_KG_PER_MIN;
import static org.lungbridge.quantity.Unit.UG_PER_L;

import org.lungbridge.quantity.Quantity;

/** Anticoagulants, antifibrinolytics and other drugs of hemostasis: amounts in the body, levels, rates that are set. */
public final class Drug {
    /** Unfractionated heparin in plasma. */
    public static final Quantity HEPARIN = new Quantity("drug.heparin", IU, 1000, "unfractionated heparin in plasma");

    /** Plasma heparin concentration. */
    public static final Quantity HEPARIN_LEVEL =
            new Quantity("drug.heparin_level", IU_PER_ML, 0.3, "plasma heparin concentration");

    /** Heparin outside of the plasma that returns (rebound). */
    public static final Quantity HEPARIN_TISSUE =
            new Quantity("drug.heparin_tissue", IU, 1000, "heparin outside of the plasma that returns (rebound)");

    /** Infusion of unfractionated heparin (set). */
    public static final Quantity HEPARIN_RATE =
            new Quantity("drug.heparin_rate", IU_PER_HOUR, 1000, "infusion of unfractionated heparin (set)");

    /** Infusion of unfractionated heparin by actual weight. */
    public static final Quantity HEPARIN_RATE_PER_WEIGHT = new Quantity(
            "drug.heparin_rate_per_weight",
            IU_PER_KG_PER_HOUR,
            15,
            "infusion of unfractionated heparin by actual weight");

    /** Enoxaparin under the skin, anti-Xa units. */
    public static final Quantity ENOXAPARIN_DEPOT =
            new Quantity("drug.enoxaparin_depot", IU, 4000, "enoxaparin under the skin, anti-Xa units");

    /** Enoxaparin in plasma, anti-Xa units. */
    public static final Quantity ENOXAPARIN =
            new Quantity("drug.enoxaparin", IU, 1000, "enoxaparin in plasma, anti-Xa units");

    /** Plasma enoxaparin, anti-Xa. */
    public static final Quantity ENOXAPARIN_LEVEL =
            new Quantity("drug.enoxaparin_level", IU_PER_ML, 0.3, "plasma enoxaparin, anti-Xa");

    /** Anti-Xa activity of heparin and enoxaparin as the assay would read it without error. */
    public static final Quantity ANTI_XA = new Quantity(
            "drug.anti_xa",
            IU_PER_ML,
            0.3,
            "anti-Xa activity of heparin and enoxaparin as the assay would read it without error");

    /** Bivalirudin in plasma. */
    public static final Quantity BIVALIRUDIN = new Quantity("drug.bivalirudin", MG, 10, "bivalirudin in plasma");

    /** Bivalirudin outside of the plasma. */
    public static final Quantity BIVALIRUDIN_TISSUE =
            new Quantity("drug.bivalirudin_tissue", MG, 10, "bivalirudin outside of the plasma");

    /** Plasma bivalirudin. */
    public static final Quantity BIVALIRUDIN_LEVEL =
            new Quantity("drug.bivalirudin_level", MG_PER_L, 0.5, "plasma bivalirudin");

    /** Infusion of bivalirudin (set). */
    public static final Quantity BIVALIRUDIN_RATE =
            new Quantity("drug.bivalirudin_rate", MG_PER_KG_PER_HOUR, 0.1, "infusion of bivalirudin (set)");

    /** Argatroban in the body. */
    public static final Quantity ARGATROBAN = new Quantity("drug.argatroban", MG, 5, "argatroban in the body");

    /** Plasma argatroban. */
    public static final Quantity ARGATROBAN_LEVEL =
            new Quantity("drug.argatroban_level", MG_PER_L, 0.3, "plasma argatroban");

    /** Infusion of argatroban (set). */
    public static final Quantity ARGATROBAN_RATE =
            new Quantity("drug.argatroban_rate", UG_PER_KG_PER_MIN, 0.2, "infusion of argatroban (set)");

    /** Tranexamic acid in plasma. */
    public static final Quantity TRANEXAMIC_ACID =
            new Quantity("drug.tranexamic_acid", MG, 200, "tranexamic acid in plasma");

    /** Tranexamic acid outside of the plasma. */
    public static final Quantity TRANEXAMIC_ACID_TISSUE =
            new Quantity("drug.tranexamic_acid_tissue", MG, 200, "tranexamic acid outside of the plasma");

    /** Plasma tranexamic acid. */
    public static final Quantity TRANEXAMIC_ACID_LEVEL =
            new Quantity("drug.tranexamic_acid_level", MG_PER_L, 10, "plasma tranexamic acid");

    /** Infusion of tranexamic acid (set). */
    public static final Quantity TRANEXAMIC_ACID_RATE =
            new Quantity("drug.tranexamic_acid_rate", MG_PER_HOUR, 125, "infusion of tranexamic acid (set)");

    /** Inhaled tranexamic acid in the lung. */
    public static final Quantity TRANEXAMIC_ACID_LUNG =
            new Quantity("drug.tranexamic_acid_lung", MG, 100, "inhaled tranexamic acid in the lung");

    /** Aminocaproic acid in the body. */
    public static final Quantity AMINOCAPROIC_ACID =
            new Quantity("drug.aminocaproic_acid", MG, 2000, "aminocaproic acid in the body");

    /** Plasma aminocaproic acid. */
    public static final Quantity AMINOCAPROIC_ACID_LEVEL =
            new Quantity("drug.aminocaproic_acid_level", MG_PER_L, 100, "plasma aminocaproic acid");

    /** Infusion of aminocaproic acid (set). */
    public static final Quantity AMINOCAPROIC_ACID_RATE =
            new Quantity("drug.aminocaproic_acid_rate", MG_PER_HOUR, 1000, "infusion of aminocaproic acid (set)");

    /** Inhibition of fibrinolysis by systemic antifibrinolytics, 0 to 1. */
    public static final Quantity ANTIFIBRINOLYSIS = new Quantity(
            "drug.antifibrinolysis", ONE, 1, "inhibition of fibrinolysis by systemic antifibrinolytics, 0 to 1");

    /** Activated recombinant factor VII in plasma. */
    public static final Quantity FACTOR_VIIA =
            new Quantity("drug.factor_viia", UG, 2000, "activated recombinant factor VII in plasma");

    /** Plasma activated factor VII. */
    public static final Quantity FACTOR_VIIA_LEVEL =
            new Quantity("drug.factor_viia_level", UG_PER_L, 500, "plasma activated factor VII");

    /** Local effect of activated factor VII in the right lung, 0 to 1. */
    public static final Quantity FACTOR_VIIA_RIGHT_LUNG = new Quantity(
            "drug.factor_viia_right_lung", ONE, 1, "local effect of activated factor VII in the right lung, 0 to 1");

    /** Local effect of activated factor VII in the left lung, 0 to 1. */
    public static final Quantity FACTOR_VIIA_LEFT_LUNG = new Quantity(
            "drug.factor_viia_left_lung", ONE, 1, "local effect of activated factor VII in the left lung, 0 to 1");

    /** Effect of desmopressin, 1 after one full dose. */
    public static final Quantity DESMOPRESSIN =
            new Quantity("drug.desmopressin", ONE, 1, "effect of desmopressin, 1 after one full dose");

    /** Factor VIII and von Willebrand factor that desmopressin is releasing from the vessel wall, as liters of normal plasma. */
    public static final Quantity DESMOPRESSIN_RELEASE = new Quantity(
            "drug.desmopressin_release",
            L,
            3,
            "factor VIII and von Willebrand factor that desmopressin is releasing from the vessel wall, as liters of normal plasma");

    /** Stores in the vessel wall that desmopressin finds, 1 full. */
    public static final Quantity DESMOPRESSIN_STORES = new Quantity(
            "drug.desmopressin_stores", ONE, 1, "stores in the vessel wall that desmopressin finds, 1 full");

    /** Protamine that found no heparin. */
    public static final Quantity PROTAMINE_EXCESS =
            new Quantity("drug.protamine_excess", MG, 10, "protamine that found no heparin");

    /** Effect of glucocorticoids, 0 none to 1. */
    public static final Quantity GLUCOCORTICOID_EFFECT =
            new Quantity("drug.glucocorticoid_effect", ONE, 1, "effect of glucocorticoids, 0 none to 1");

    /** Effect of cyclophosphamide on priming, 0 none to 1. */
    public static final Quantity CYCLOPHOSPHAMIDE_EFFECT =
            new Quantity("drug.cyclophosphamide_effect", ONE, 1, "effect of cyclophosphamide on priming, 0 none to 1");

    /** Plasma rituximab. */
    public static final Quantity RITUXIMAB_LEVEL =
            new Quantity("drug.rituximab_level", MG_PER_L, 100, "plasma rituximab");

    /** Effect of mycophenolate and calcineurin inhibitors, 0 none to 1. */
    public static final Quantity IMMUNOSUPPRESSION = new Quantity(
            "drug.immunosuppression", ONE, 1, "effect of mycophenolate and calcineurin inhibitors, 0 none to 1");

    /** Effect of antibiotics on the infection, 0 none to 1 (set). */
    public static final Quantity ANTIBIOTICS =
            new Quantity("drug.antibiotics", ONE, 1, "effect of antibiotics on the infection, 0 none to 1 (set)");

    /** Glucocorticoid at its site of effect, as methylprednisolone. */
    public static final Quantity GLUCOCORTICOID =
            new Quantity("drug.glucocorticoid", G, 0.05, "glucocorticoid at its site of effect, as methylprednisolone");

    /** Prednisolone given per time (set). */
    public static final Quantity PREDNISOLONE_RATE =
            new Quantity("drug.prednisolone_rate", MG_PER_DAY, 50, "prednisolone given per time (set)");

    /** Cyclophosphamide that has not acted yet, 1 after a full pulse. */
    public static final Quantity CYCLOPHOSPHAMIDE_PULSE = new Quantity(
            "drug.cyclophosphamide_pulse", ONE, 1, "cyclophosphamide that has not acted yet, 1 after a full pulse");

    /** Cyclophosphamide that acts, 1 at most. */
    public static final Quantity CYCLOPHOSPHAMIDE_ACTING =
            new Quantity("drug.cyclophosphamide_acting", ONE, 1, "cyclophosphamide that acts, 1 at most");

    /** Rituximab in plasma. */
    public static final Quantity RITUXIMAB = new Quantity("drug.rituximab", MG, 500, "rituximab in plasma");

    /** Rituximab outside of the plasma. */
    public static final Quantity RITUXIMAB_TISSUE =
            new Quantity("drug.rituximab_tissue", MG, 500, "rituximab outside of the plasma");

    /** Mycophenolate given per time (set). */
    public static final Quantity MYCOPHENOLATE_RATE =
            new Quantity("drug.mycophenolate_rate", MG_PER_DAY, 2000, "mycophenolate given per time (set)");

    /** Tacrolimus given per time (set). */
    public static final Quantity TACROLIMUS_RATE =
            new Quantity("drug.tacrolimus_rate", MG_PER_DAY, 6, "tacrolimus given per time (set)");

    /** Furosemide in the body. */
    public static final Quantity FUROSEMIDE = new Quantity("drug.furosemide", MG, 20, "furosemide in the body");

    private Drug() {}
}
