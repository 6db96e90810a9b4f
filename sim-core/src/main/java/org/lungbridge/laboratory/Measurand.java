package org.lungbridge.laboratory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lungbridge.quantity.Unit;

/**
 * What a device measures. Two of them may give results of one name: a low-range and a high-range ACT are both an ACT to
 * staff.
 */
public enum Measurand {
    ACT_LOW_RANGE("act-low-range", "ACT", Unit.S),
    ACT_HIGH_RANGE("act-high-range", "ACT", Unit.S),
    APTT("aptt", "aPTT", Unit.S),
    PT("pt", "PT", Unit.S),
    INR("inr", "INR", Unit.ONE),
    ANTI_XA("anti-xa", "antiXa", Unit.IU_PER_ML),
    /** With a kit that adds antithrombin, so that all heparin shows. */
    ANTI_XA_ANTITHROMBIN_ADDED("anti-xa-antithrombin-added", "antiXa", Unit.IU_PER_ML),
    FIBRINOGEN("fibrinogen", "fibrinogen", Unit.G_PER_L),
    D_DIMER("d-dimer", "Ddimer", Unit.MG_PER_L),
    ANTITHROMBIN("antithrombin", "antithrombin", Unit.ONE),
    PLATELETS("platelets", "platelets", Unit.GIGA_PER_L),
    HEMOGLOBIN("hemoglobin", "hemoglobin", Unit.G_PER_DL),
    FREE_HEMOGLOBIN("plasma-free-hemoglobin", "plasmaFreeHemoglobin", Unit.MG_PER_L),
    ARTERIAL_PH("arterial-ph", "pHa", Unit.ONE),
    ARTERIAL_PCO2("arterial-pco2", "PaCO2", Unit.MMHG),
    ARTERIAL_PO2("arterial-po2", "PaO2", Unit.MMHG),
    ARTERIAL_SATURATION("arterial-saturation", "SaO2", Unit.ONE),
    LACTATE("lactate", "lactate", Unit.MMOL_PER_L),
    /** Computed by the device from its own pH and PCO2. */
    BICARBONATE("bicarbonate", "bicarbonate", Unit.MMOL_PER_L),
    /** Computed by the device from its own pH, bicarbonate and hemoglobin. */
    BASE_EXCESS("base-excess", "baseExcess", Unit.MMOL_PER_L),
    TEG_R("teg-r", "tegR", Unit.MIN),
    TEG_MA("teg-ma", "tegMA", Unit.MM),
    THROMBIN_LAG("thrombin-lag", "thrombinLag", Unit.MIN),
    THROMBIN_PEAK("thrombin-peak", "thrombinPeak", Unit.NMOL_PER_L),
    THROMBIN_PEAK_TIME("thrombin-peak-time", "thrombinPeakTime", Unit.MIN),
    THROMBIN_POTENTIAL("thrombin-potential", "thrombinPotential", Unit.NMOL_MIN_PER_L),
    /** Optical density of the immunoassay. */
    PF4_ANTIBODY("pf4-antibody", "PF4antibody", Unit.ONE),
    SEROTONIN_RELEASE("serotonin-release", "serotoninRelease", Unit.PERCENT),
    C_REACTIVE_PROTEIN("c-reactive-protein", "CRP", Unit.MG_PER_L),
    PROCALCITONIN("procalcitonin", "procalcitonin", Unit.UG_PER_L),
    WHITE_CELLS("white-cells", "whiteCells", Unit.GIGA_PER_L),
    NEUTROPHILS("neutrophils", "neutrophils", Unit.GIGA_PER_L),
    ANCA("anca", "ANCA", Unit.IU_PER_ML),
    ANTI_DNA("anti-dsdna", "antiDsDNA", Unit.IU_PER_ML),
    ANTI_GBM("anti-gbm", "antiGBM", Unit.IU_PER_ML),
    /** The last dilution that still shows it: 1280 for 1:1280. */
    ANTINUCLEAR("antinuclear", "ANA", Unit.ONE),
    COMPLEMENT_C3("complement-c3", "C3", Unit.G_PER_L),
    COMPLEMENT_C4("complement-c4", "C4", Unit.G_PER_L),
    /** Power of ten of the bacteria in a milliliter of secretions. */
    AIRWAY_GROWTH("airway-growth", "airwayGrowth", Unit.ONE),
    /** Power of ten of the bacteria in a liter of blood. */
    BLOOD_GROWTH("blood-growth", "bloodGrowth", Unit.ONE);

    private static final Map<String, List<Measurand>> BY_RESULT =
            Stream.of(values()).collect(Collectors.groupingBy(Measurand::result));

    private final String id;
    private final String result;
    private final Unit unit;

    Measurand(String id, String result, Unit unit) {
        this.id = id;
        this.result = result;
        this.unit = unit;
    }

    /** What it is called in data sheets of devices. */
    public String id() {
        return id;
    }

    /** Those whose result is called this, none if there is no such result. */
    static List<Measurand> of(String result) {
        return BY_RESULT.getOrDefault(result, List.of());
    }

    /** What its result is called in the chart and in files. */
    public String result() {
        return result;
    }

    /** The unit of its results. */
    public Unit unit() {
        return unit;
    }

    /** True if it is a power of ten of what grew. */
    static boolean isGrowth(String result) {
        return result.equals(AIRWAY_GROWTH.result) || result.equals(BLOOD_GROWTH.result);
    }

    /** True if the device computes it from its other results and adds no error. */
    boolean computed() {
        return this == BICARBONATE || this == BASE_EXCESS || this == INR;
    }

    /** The measurand of this name. */
    public static Optional<Measurand> find(String id) {
        for (Measurand measurand : values()) {
            if (measurand.id.equals(id)) {
                return Optional.of(measurand);
            }
        }
        return Optional.empty();
    }
}
