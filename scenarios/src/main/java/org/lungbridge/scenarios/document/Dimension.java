package org.lungbridge.scenarios.document;

import java.util.List;
import java.util.Optional;
import org.lungbridge.quantity.Unit;

/**
 * What kind of quantity a field holds, and how its units may be written: as on the ward ({@code cmH2O}, {@code °C}) or in
 * UCUM ({@code cm[H2O]}, {@code Cel}). The first unit is the usual one.
 */
public enum Dimension {
    /** A number without unit: a fraction, a ratio, a pH. */
    NUMBER("a bare number", Spelling.of(Unit.ONE, "1")),
    /** A span of time. */
    TIME(
            "a time",
            Spelling.of(Unit.HOUR, "h", "hr", "hour", "hours"),
            Spelling.of(Unit.MIN, "min", "minute", "minutes"),
            Spelling.of(Unit.S, "s", "sec", "second", "seconds"),
            Spelling.of(Unit.DAY, "d", "day", "days")),
    /** The age of a patient. */
    AGE("an age", Spelling.of(Unit.YEAR, "a", "y", "yr", "year", "years")),
    /** Body height. */
    LENGTH("a length", Spelling.of(Unit.CM, "cm"), Spelling.of(Unit.M, "m")),
    /** Body weight. */
    MASS("a weight", Spelling.of(Unit.KG, "kg")),
    /** Airway, blood and gas pressure. */
    PRESSURE(
            "a pressure",
            Spelling.of(Unit.MMHG, "mmHg", "mm[Hg]"),
            Spelling.of(Unit.CMH2O, "cmH2O", "cm[H2O]"),
            Spelling.of(Unit.KPA, "kPa")),
    /** Volume of gas or fluid. */
    VOLUME("a volume", Spelling.of(Unit.ML, "mL", "ml"), Spelling.of(Unit.L, "L", "l")),
    /** Volume for each kilogram: of predicted body weight in a tidal volume, of actual weight in a product. */
    VOLUME_PER_WEIGHT("a volume per body weight", Spelling.of(Unit.ML_PER_KG, "mL/kg", "ml/kg")),
    /** Flow of blood, gas or fluid. */
    FLOW(
            "a flow",
            Spelling.of(Unit.L_PER_MIN, "L/min", "l/min"),
            Spelling.of(Unit.ML_PER_MIN, "mL/min", "ml/min"),
            Spelling.of(Unit.ML_PER_HOUR, "mL/h", "ml/h"),
            Spelling.of(Unit.ML_PER_DAY, "mL/d", "ml/d"),
            Spelling.of(Unit.L_PER_HOUR, "L/h", "l/h"),
            Spelling.of(Unit.ML_PER_S, "mL/s", "ml/s"),
            Spelling.of(Unit.L_PER_S, "L/s", "l/s")),
    /** Flow for each kilogram of actual weight. */
    FLOW_PER_WEIGHT("a flow per body weight", Spelling.of(Unit.ML_PER_KG_PER_HOUR, "mL/kg/h", "ml/kg/h")),
    /** How often something happens. */
    RATE(
            "a rate",
            Spelling.of(Unit.PER_MIN, "/min", "1/min", "bpm"),
            Spelling.of(Unit.PER_S, "/s", "1/s"),
            Spelling.of(Unit.PER_HOUR, "/h", "1/h")),
    /** Revolutions of a pump. */
    PUMP_SPEED("a pump speed", Spelling.of(Unit.RPM, "/min", "1/min", "rpm", "{rpm}", "{rpm}/min", "r/min")),
    /** Temperature. */
    TEMPERATURE("a temperature", Spelling.of(Unit.CELSIUS, "°C", "Cel", "degC")),
    /** Grams in a volume of blood. */
    MASS_CONCENTRATION(
            "a mass concentration",
            Spelling.of(Unit.G_PER_DL, "g/dL", "g/dl"),
            Spelling.of(Unit.G_PER_L, "g/L", "g/l")),
    /** Millimoles in a volume of blood. */
    SUBSTANCE_CONCENTRATION("a substance concentration", Spelling.of(Unit.MMOL_PER_L, "mmol/L", "mmol/l")),
    /** Cells in a volume of blood. */
    CELL_COUNT(
            "a cell count",
            Spelling.of(Unit.GIGA_PER_L, "10^9/L", "10*9/L", "10^9/l", "10*9/l", "G/L", "10^3/uL", "10*3/uL")),
    /** Drug by weight and time. */
    DRUG_RATE(
            "a drug rate per body weight",
            Spelling.of(Unit.UG_PER_KG_PER_MIN, "ug/kg/min", "µg/kg/min", "μg/kg/min", "mcg/kg/min")),
    /** Oxygen by weight and time (STPD). */
    OXYGEN_DEMAND(
            "an oxygen demand per body weight",
            Spelling.of(Unit.ML_STPD_PER_KG_PER_MIN, "mL/kg/min", "ml/kg/min", "mL{STPD}/kg/min")),
    /** Activity of a drug by weight and time. */
    ACTIVITY_RATE(
            "an activity rate per body weight", Spelling.of(Unit.IU_PER_KG_PER_HOUR, "IU/kg/h", "[IU]/kg/h", "U/kg/h")),
    /** Activity of a drug by weight. */
    ACTIVITY_DOSE("an activity per body weight", Spelling.of(Unit.IU_PER_KG, "IU/kg", "[IU]/kg", "U/kg")),
    /** Activity of a drug. */
    ACTIVITY("an activity", Spelling.of(Unit.IU, "IU", "[IU]", "U")),
    /** Activity of a drug by time. */
    ACTIVITY_FLOW(
            "an activity rate",
            Spelling.of(Unit.IU_PER_HOUR, "IU/h", "[IU]/h", "U/h"),
            Spelling.of(Unit.IU_PER_DAY, "IU/d", "[IU]/d", "U/d")),
    /** Activity of a drug in a volume of plasma. */
    ACTIVITY_CONCENTRATION("an activity concentration", Spelling.of(Unit.IU_PER_ML, "IU/mL", "[IU]/mL", "U/mL")),
    /** Amount of a drug. */
    DRUG_MASS(
            "a drug dose",
            Spelling.of(Unit.MG, "mg"),
            Spelling.of(Unit.G, "g"),
            Spelling.of(Unit.UG, "ug", "µg", "μg", "mcg")),
    /** Amount of a drug by weight. */
    DRUG_DOSE(
            "a drug dose per body weight",
            Spelling.of(Unit.MG_PER_KG, "mg/kg"),
            Spelling.of(Unit.G_PER_KG, "g/kg"),
            Spelling.of(Unit.UG_PER_KG, "ug/kg", "µg/kg", "μg/kg", "mcg/kg")),
    /** Drug by time. */
    DRUG_FLOW("a drug rate", Spelling.of(Unit.MG_PER_HOUR, "mg/h"), Spelling.of(Unit.G_PER_HOUR, "g/h")),
    /** Drug by day. */
    DAILY_DRUG(
            "a daily drug dose",
            Spelling.of(Unit.MG_PER_DAY, "mg/d", "mg/day"),
            Spelling.of(Unit.G_PER_DAY, "g/d", "g/day")),
    /** Drug by weight and hour. */
    DRUG_FLOW_PER_WEIGHT("an hourly drug rate per body weight", Spelling.of(Unit.MG_PER_KG_PER_HOUR, "mg/kg/h"));

    private final String inWords;

    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of records.
    private final List<Spelling> spellings;

    Dimension(String inWords, Spelling... spellings) {
        this.inWords = inWords;
        this.spellings = List.of(spellings);
    }

    /** The dimension with its article, for messages. */
    public String inWords() {
        return inWords;
    }

    /** The units, the usual one first. */
    public List<Spelling> spellings() {
        return spellings;
    }

    /** Every way to write a unit of this dimension. */
    public List<String> texts() {
        return spellings.stream().flatMap(spelling -> spelling.texts().stream()).toList();
    }

    /** The unit written like this. */
    public Optional<Unit> findUnit(String text) {
        return spellings.stream()
                .filter(spelling -> spelling.texts().contains(text))
                .map(Spelling::unit)
                .findFirst();
    }

    /** Whether the unit belongs to this dimension. */
    public boolean holds(Unit unit) {
        return spellings.stream().anyMatch(spelling -> spelling.unit() == unit);
    }
}
