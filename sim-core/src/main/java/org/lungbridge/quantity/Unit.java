package org.lungbridge.quantity;

/**
 * The units numbers are written in, each with the factor to the engine's one unit of that dimension.
 *
 * <p>The engine computes in s, L, mmHg, mmol, g, IU, °C and fractions of 1. A value in the unit of its
 * source becomes an engine value by {@code value × toEngine}. Gas volumes marked STPD use 22.414 L/mol.
 * The codes follow UCUM.
 */
public enum Unit {
    ONE("1", 1),
    PERCENT("%", 0.01),
    S("s", 1),
    MIN("min", 60),
    HOUR("h", 3600),
    DAY("d", 86_400),
    PER_S("/s", 1),
    PER_MIN("/min", 1.0 / 60),
    PER_HOUR("/h", 1.0 / 3600),
    PER_DAY("/d", 1.0 / 86_400),
    L("L", 1),
    ML("mL", 1e-3),
    CM("cm", 1),
    M2("m2", 1),
    CM2("cm2", 1),
    KG("kg", 1),
    G("g", 1),
    IU("[IU]", 1),
    YEAR("a", 1),
    L_PER_S("L/s", 1),
    L_PER_MIN("L/min", 1.0 / 60),
    ML_PER_MIN("mL/min", 1e-3 / 60),
    ML_PER_HOUR("mL/h", 1e-3 / 3600),
    ML_PER_DAY("mL/d", 1e-3 / 86_400),
    ML_PER_KG("mL/kg", 1e-3),
    L_PER_KG("L/kg", 1),
    L_PER_KG_PER_HOUR("L/kg/h", 1.0 / 3600),
    MMHG("mm[Hg]", 1),
    PER_MMHG("/mm[Hg]", 1),
    CMH2O("cm[H2O]", 0.735559),
    PER_CMH2O("/cm[H2O]", 1 / 0.735559),
    KPA("kPa", 7.500617),
    L_PER_MMHG("L/mm[Hg]", 1),
    ML_PER_CMH2O("mL/cm[H2O]", 1e-3 / 0.735559),
    MMHG_S_PER_L("mm[Hg].s/L", 1),
    MMHG_S2_PER_L("mm[Hg].s2/L", 1),
    MMHG_MIN_PER_L("mm[Hg].min/L", 60),
    CMH2O_S_PER_L("cm[H2O].s/L", 0.735559),
    MMHG_PER_L_MIN_SQUARED("mm[Hg].min2/L2", 3600),
    MMHG_PER_RPM_SQUARED("mm[Hg]/{rpm}2", 1),
    MMHG_MIN_PER_L_PER_RPM("mm[Hg].min/L/{rpm}", 60),
    L_PER_MIN_PER_RPM("L/min/{rpm}", 1.0 / 60),
    J_PER_MIN("J/min", 1.0 / 60),
    MMOL("mmol", 1),
    MMOL_PER_L("mmol/L", 1),
    NMOL_PER_L("nmol/L", 1e-6),
    NMOL_MIN_PER_L("nmol.min/L", 60e-6),
    MMOL_PER_S("mmol/s", 1),
    MMOL_PER_MIN("mmol/min", 1.0 / 60),
    MMOL_PER_KG_PER_DAY("mmol/kg/d", 1.0 / 86_400),
    UMOL_PER_KG_PER_HOUR("umol/kg/h", 1e-3 / 3600),
    ML_STPD("mL{STPD}", 1 / 22.414),
    ML_STPD_PER_MIN("mL{STPD}/min", 1 / (22.414 * 60)),
    ML_STPD_PER_KG_PER_MIN("mL{STPD}/kg/min", 1 / (22.414 * 60)),
    ML_STPD_PER_DL("mL{STPD}/dL", 10 / 22.414),
    MMOL_PER_L_PER_MMHG("mmol/L/mm[Hg]", 1),
    ML_STPD_PER_L_PER_MMHG("mL{STPD}/L/mm[Hg]", 1 / 22.414),
    MMOL_PER_ML_STPD("mmol/mL{STPD}", 22.414),
    G_PER_L("g/L", 1),
    G_PER_DL("g/dL", 10),
    MG_PER_DL("mg/dL", 0.01),
    PER_G_PER_DL("dL/g", 0.1),
    UG_PER_KG_PER_MIN("ug/kg/min", 1),
    RPM("{rpm}", 1),
    CELSIUS("Cel", 1),
    PER_CELSIUS("/Cel", 1),
    J("J", 1),
    W("W", 1),
    J_PER_KG_PER_K("J/kg/K", 1),
    J_PER_ML_STPD("J/mL{STPD}", 22.414),
    W_PER_K("W/K", 1),
    J_PER_L_PER_K("J/L/K", 1),
    M("m", 100),
    ML_PER_S("mL/s", 1e-3),
    L_PER_HOUR("L/h", 1.0 / 3600),
    ML_PER_HOUR_PER_MMHG("mL/h/mm[Hg]", 1e-3 / 3600),
    GIGA_PER_L("10*9/L", 1),
    GIGA("10*9", 1),
    MG("mg", 1e-3),
    UG("ug", 1e-6),
    MG_PER_L("mg/L", 1e-3),
    UG_PER_L("ug/L", 1e-6),
    MG_PER_HOUR("mg/h", 1e-3 / 3600),
    G_PER_HOUR("g/h", 1.0 / 3600),
    MG_PER_DAY("mg/d", 1e-3 / 86_400),
    G_PER_DAY("g/d", 1.0 / 86_400),
    G_PER_KG("g/kg", 1),
    MG_PER_KG("mg/kg", 1e-3),
    MG_PER_KG_PER_HOUR("mg/kg/h", 1e-3 / 3600),
    IU_PER_ML("[IU]/mL", 1000),
    IU_PER_HOUR("[IU]/h", 1.0 / 3600),
    IU_PER_DAY("[IU]/d", 1.0 / 86_400),
    IU_PER_KG("[IU]/kg", 1),
    IU_PER_KG_PER_HOUR("[IU]/kg/h", 1.0 / 3600),
    IU_PER_ML_PER_HOUR("[IU]/mL/h", 1000.0 / 3600),
    ML_PER_IU("mL/[IU]", 1e-3),
    KG_PER_IU("kg/[IU]", 1),
    S_ML_PER_IU("s.mL/[IU]", 1e-3),
    IU_PER_MG("[IU]/mg", 1e3),
    IU_L_PER_ML_PER_MG("[IU].L/mL/mg", 1e6),
    L_PER_MG("L/mg", 1e3),
    PER_MG("/mg", 1e3),
    UG_PER_KG("ug/kg", 1e-6),
    MG_PER_L_PER_HOUR("mg/L/h", 1e-3 / 3600),
    ML_PER_KG_PER_HOUR("mL/kg/h", 1e-3 / 3600),
    GIGA_PER_HOUR("10*9/h", 1.0 / 3600),
    MM("mm", 0.1);

    private final String code;
    private final double toEngine;

    Unit(String code, double toEngine) {
        this.code = code;
        this.toEngine = toEngine;
    }

    /** The UCUM code, as printed in files. */
    public String code() {
        return code;
    }

    /** The code as people say it, without the brackets of UCUM: {@code mmHg}. */
    public String spoken() {
        return code.replaceAll("[\\[\\]{}]", "");
    }

    /** Multiplies a value in this unit into the engine's unit of the same dimension. */
    public double toEngine() {
        return toEngine;
    }

    /** A value of this unit, in engine units. */
    public double engine(double value) {
        return value * toEngine;
    }

    /** An engine value, in this unit. */
    public double of(double engineValue) {
        return engineValue / toEngine;
    }
}
