package org.lungbridge.care;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.quantity.Unit;

/**
 * What staff can see and a protocol can ask for: results that have come back, what shows at the bedside, and time.
 *
 * <p>Alveolar bleeding is what staff judge from suction, radiograph and hemoglobin; the true rate stands in for that judgment
 * (design choice).
 */
public enum Sign {
    /** Time since cannulation. */
    SINCE_CANNULATION("timeSinceCannulation", Unit.HOUR, null, ""),
    /** Time since the phase began. */
    IN_PHASE("timeInPhase", Unit.HOUR, null, ""),
    /** Time to the next planned procedure. */
    TO_PROCEDURE("timeToProcedure", Unit.HOUR, null, ""),
    /** Time since the last planned procedure; one before the phase or the hold began does not count. */
    SINCE_PROCEDURE("timeSinceProcedure", Unit.HOUR, null, ""),
    /** Bleeding into the lung. */
    ALVEOLAR_BLEEDING("alveolarBleeding", Unit.ML_PER_DAY, null, ""),
    /** Bleeding into the lung over what it was in the last day. */
    ALVEOLAR_BLEEDING_RISE("alveolarBleedingRise", Unit.ONE, null, ""),
    /** Bleeding elsewhere. */
    OTHER_BLEEDING("otherBleeding", Unit.ML_PER_HOUR, null, ""),
    /** Bleeding inside of the skull, which pupils and a scan show. */
    INTRACRANIAL_BLEEDING("intracranialBleeding", Unit.ML_PER_HOUR, null, ""),
    /** Age of the membrane lung. */
    MEMBRANE_AGE("membraneAge", Unit.DAY, null, ""),
    /** Rise of the membrane's pressure drop over that of the clean one, as the console shows it. */
    MEMBRANE_RISE("membraneDeltaPRise", Unit.ONE, null, ""),
    /** Activated clotting time. */
    ACT("ACT", Unit.S, Panel.ACT, "ACT"),
    /** Activated partial thromboplastin time. */
    APTT("aPTT", Unit.S, Panel.APTT, "aPTT"),
    /** Activity against factor Xa. */
    ANTI_XA("antiXa", Unit.IU_PER_ML, Panel.ANTI_XA, "antiXa"),
    /** International normalized ratio. */
    INR("INR", Unit.ONE, Panel.PT, "INR"),
    /** Platelet count. */
    PLATELETS("platelets", Unit.GIGA_PER_L, Panel.PLATELETS, "platelets"),
    /** Fibrinogen. */
    FIBRINOGEN("fibrinogen", Unit.G_PER_L, Panel.FIBRINOGEN, "fibrinogen"),
    /** Hemoglobin. */
    HEMOGLOBIN("hemoglobin", Unit.G_PER_DL, Panel.HEMOGLOBIN, "hemoglobin"),
    /** Antithrombin activity. */
    ANTITHROMBIN("antithrombin", Unit.ONE, Panel.ANTITHROMBIN, "antithrombin");

    private final String id;
    private final Unit unit;

    private final @Nullable Panel panel;

    private final String result;

    Sign(String id, Unit unit, @Nullable Panel panel, String result) {
        this.id = id;
        this.unit = unit;
        this.panel = panel;
        this.result = result;
    }

    /** Its name in documents and events. */
    public String id() {
        return id;
    }

    /** The unit in which it is told. */
    public Unit unit() {
        return unit;
    }

    /** The panel that brings it, if it is a result. */
    public Optional<Panel> panel() {
        return Optional.ofNullable(panel);
    }

    /** The name of the result in the chart. */
    String result() {
        return result;
    }

    /** Whether it only runs with time, so that it is known beforehand when it will pass a value. */
    boolean isClock() {
        return this == SINCE_CANNULATION || this == IN_PHASE || this == TO_PROCEDURE || this == SINCE_PROCEDURE;
    }

    /** Whether staff must look at the bedside to know it. */
    boolean isLookedAt() {
        return panel == null && !isClock();
    }

    /** Whether it tells of bleeding. */
    boolean isBleeding() {
        return switch (this) {
            case ALVEOLAR_BLEEDING, ALVEOLAR_BLEEDING_RISE, OTHER_BLEEDING, INTRACRANIAL_BLEEDING -> true;
            default -> false;
        };
    }

    /** The sign of this name. */
    public static Optional<Sign> find(String id) {
        for (Sign sign : values()) {
            if (sign.id.equals(id)) {
                return Optional.of(sign);
            }
        }
        return Optional.empty();
    }
}
