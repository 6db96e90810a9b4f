package org.lungbridge.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.patient.LungFilling;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Finds the patient behind a baseline blood gas: how much of the lung is flooded, how much ventilation is wasted, how
 * strong the heart and how wide the vessels are, so that the gas is reproduced in the quasi-steady state.
 *
 * <p>Acid-base needs no search: standard and blood base excess follow from pH and PaCO2. Slow states (volumes,
 * hemoglobin, base excess, lactate, temperature) are held while the fast ones settle; liver function is what keeps the
 * lactate steady, within 0.2 to 1.2 of normal. The lung opens, closes and lets its fluid sink for two days under these
 * settings, without leak, bleeding or clearance; these begin with the run.
 *
 * <p>Priors (design choices unless a source is named): filling log-normal around 0.9 L as radiographs of massive hemorrhage
 * suggest (SD 0.7); resting oxygen demand log-normal around 3.3 mL/kg/min with 15 %; unperfused share as in the lung
 * specification (0.45·Beta(2, 3)); contractility (sepsis 0.7-1, circulation specification) log-normal around 0.85 with 15 %
 * under a vasopressor, around 1 without; vascular tone (0.4 septic) log-normal around 0.45 with 30 % under a vasopressor,
 * around 1 without; opening pressure of collapsed lung 12.5 ± 3 cmH2O and the closing pressure that goes with it (lung
 * specification); unmeasured cardiac index 3.2 ± 0.4 L/min/m² (Hamzaoui 2010, Crit Care 14:R142, 3.2 before
 * norepinephrine).
 */
public final class BaselineFit {
    private static final double SETTLE_S = 48 * 3600;
    /**
     * Allowed error of a step on the way to rest, relative to the nominal size of a state: where a patient rests does not
     * depend on it.
     */
    private static final double TOLERANCE = 1e-3;

    private static final double DRY_OPEN_BLOOD_SHARE = 0.85;
    private static final double FILLING_PATTERN = 0.3;
    /** Mean arterial pressure, mmHg, of who has norepinephrine, where none was measured. */
    private static final double USUAL_MAP_ON_PRESSOR = 70;
    /** The same of who has none, mmHg. */
    private static final double USUAL_MAP = 80;

    private static final double GAS_SD = 0.2;
    private static final double GAS_TOLERANCE = 1;
    /** pH follows from PaCO2 and the base excess: it is checked, not searched for. */
    private static final double NOT_SEARCHED = 1;

    private static final double PH_TOLERANCE = 0.005;
    /** How far a pressure that was not measured may lie from it, mmHg. */
    private static final double PRESSURE_SD = 4;

    private static final double PRESSURE_TOLERANCE = 40;
    private static final double MEASURED_SD = 1;
    private static final double MEASURED_TOLERANCE = 5;
    private static final double OUTPUT_SD = 0.1;
    /** Names of what a document may state a belief about, with the unit. */
    public static final Map<String, Unit> PRIORS = Map.of(
            "cardiacOutput", Unit.L_PER_MIN,
            "lungFilling", Unit.L,
            "unperfusedShare", Unit.ONE,
            "oxygenDemand", Unit.ML_STPD_PER_KG_PER_MIN,
            "openingPressure", Unit.CMH2O,
            "contractility", Unit.ONE,
            "vascularTone", Unit.ONE);

    private static final double USUAL_UNPERFUSED = 0.18;
    private static final double GREATEST_UNPERFUSED = 0.45;
    private static final double USUAL_OPENING_SD_CMH2O = 3;
    /** Part of the spread of opening pressure that closing pressure shares: 0.8² of 2 cmH2O for 3 cmH2O. */
    private static final double CLOSING_PER_OPENING = 0.64 * 2 / 3;

    private static final double PLATEAU_TOLERANCE_CMH2O = 5;
    private static final double USUAL_SOFTNESS_SD = 0.10;
    private static final double USUAL_DEMAND = 3.3;
    private static final double USUAL_INDEX = 3.2;
    private static final double USUAL_INDEX_SD = 0.4;
    /** States that do not move while a blood gas settles; what it was measured with stays too. */
    private static final List<Quantity> HELD = AtRest.heldWith(
            Blood.BASE_EXCESS,
            Blood.TEMPERATURE,
            Lung.INJURY,
            Lung.FIBROSIS,
            Lung.FRESH_BLOOD,
            Lung.AIRWAY_BLOOD,
            Lung.AIRWAY_FRESH_BLOOD);

    private final Baseline baseline;
    private final LungResolution lung;
    private final Model model;

    private BaselineFit(Baseline baseline, LungResolution lung) {
        this.baseline = baseline;
        this.lung = lung;
        this.model = PatientModel.assemble(1, lung);
    }

    /** Runs the fit; throws {@link ImplausiblePatient} with the reason if no physiological patient fits. */
    public static FittedPatient fit(Baseline baseline, LungResolution lung) {
        return new BaselineFit(baseline, lung).fit();
    }

    private FittedPatient fit() {
        PatientModel.admit(model, 0, baseline.patient());
        setParameter(Lung.FLUID_EXCHANGE, 0);
        refuseOutOfRange("The patient has parameters outside of their range: %s.");
        double[] states = startStates();
        double inspired = model.value(model.variable(Ventilator.FIO2), 0)
                * (model.value(model.variable(Body.BAROMETRIC_PRESSURE), 0) - org.lungbridge.chemistry.Gas.WATER_VAPOR);
        GasPlausibility.check(baseline.gas(), inspired);
        var patient = new QuasiSteady(model, HELD, SETTLE_S, TOLERANCE);
        patient.start(states);
        Fit fit = new PatientSearch(patient, unknowns(), targets()).run();
        refuseOutOfRange(
                "Only a patient beyond physiology has this blood gas under these settings: %s.%nMaybe a setting of the ventilator or the gas was mistyped, or measured at another time.");
        List<Inference> inferences = new ArrayList<>(fit.inferences());
        inferences.addAll(known());
        inferences.add(AtRest.steadyLactate(model, fit.states()));
        setParameter(Lung.FLUID_EXCHANGE, 1);
        return new FittedPatient(start(fit.states()), model.saveLane(0), inferences);
    }

    private void refuseOutOfRange(String message) {
        List<String> found = PatientModel.outOfRange(model, 0);
        if (!found.isEmpty()) {
            throw new ImplausiblePatient(message.formatted(String.join(", ", found)));
        }
    }

    /** Start states of the run: settled, with the integrals of the search set back to nothing. */
    private double[] start(double[] settled) {
        double[] states = settled.clone();
        AtRest.beginIntegrals(model, states);
        return states;
    }

    private double[] startStates() {
        BloodGas gas = baseline.gas();
        double hemoglobin = Blood.HEMOGLOBIN.unit().engine(gas.hemoglobin_gPerDL());
        double[] states = PatientModel.startStates(model, baseline.patient(), hemoglobin);
        setParameter(Blood.RESTING_HEMOGLOBIN, hemoglobin);
        double saturation = GasPlausibility.saturation(gas);
        states[model.stateRow(Blood.STANDARD_BASE_EXCESS)] = AcidBase.standardBaseExcess(gas.paCO2(), gas.pH());
        states[model.stateRow(Blood.BASE_EXCESS)] =
                AcidBase.baseExcess(gas.paCO2(), gas.pH(), saturation, gas.hemoglobin_gPerDL());
        states[model.stateRow(Metabolism.LACTATE)] = lactate();
        double[] pattern = LungFilling.pattern(lung.units(), FILLING_PATTERN);
        for (int i = 0; i < lung.units(); i++) {
            states[model.stateRow(Lung.ALVEOLAR_BLOOD.at(i))] = pattern[i];
            states[model.stateRow(Lung.EDEMA.at(i))] = pattern[i];
        }
        return states;
    }

    private double lactate() {
        return baseline.lactate_mmolPerL().orElse(baseline.gas().pH() < 7.30 ? 4 : 1.5);
    }

    private void setParameter(Quantity quantity, double value) {
        AtRest.set(model, quantity, value);
    }

    private List<Target> targets() {
        BloodGas gas = baseline.gas();
        List<Target> targets = new ArrayList<>();
        targets.add(new Target("PaO2", Blood.ARTERIAL_PO2, gas.paO2(), GAS_SD, GAS_TOLERANCE));
        targets.add(new Target("PaCO2", Blood.ARTERIAL_PCO2, gas.paCO2(), GAS_SD, GAS_TOLERANCE));
        targets.add(new Target("pH", Blood.ARTERIAL_PH, gas.pH(), NOT_SEARCHED, PH_TOLERANCE));
        boolean pressor = model.value(model.variable(Circulation.NOREPINEPHRINE), 0) > 0;
        double usual = pressor ? USUAL_MAP_ON_PRESSOR : USUAL_MAP;
        boolean measured = baseline.map_mmHg().isPresent();
        targets.add(new Target(
                measured ? "MAP" : "MAP (assumed)",
                Circulation.ARTERIAL_PRESSURE,
                baseline.map_mmHg().orElse(usual),
                measured ? MEASURED_SD : PRESSURE_SD,
                measured ? MEASURED_TOLERANCE : PRESSURE_TOLERANCE));
        targets.add(output());
        baseline.plateau_cmH2O()
                .ifPresent(plateau -> targets.add(new Target(
                        "plateau pressure", Lung.PLATEAU_PRESSURE, plateau, MEASURED_SD, PLATEAU_TOLERANCE_CMH2O)));
        return targets;
    }

    private Target output() {
        if (baseline.cardiacOutput_LPerMin().isPresent()) {
            double output = baseline.cardiacOutput_LPerMin().getAsDouble();
            return new Target("cardiac output", Circulation.CARDIAC_OUTPUT, output, OUTPUT_SD, MEASURED_TOLERANCE);
        }
        Prior prior = baseline.priors().get("cardiacOutput");
        if (prior != null) {
            return new Target(
                    "cardiac output (believed)",
                    Circulation.CARDIAC_OUTPUT,
                    prior.mean(),
                    prior.sd(),
                    PRESSURE_TOLERANCE);
        }
        double surface = baseline.patient().body().surface_m2();
        return new Target(
                "cardiac output (assumed from size)",
                Circulation.CARDIAC_OUTPUT,
                USUAL_INDEX * surface,
                USUAL_INDEX_SD * surface,
                PRESSURE_TOLERANCE);
    }

    private List<Unknown> unknowns() {
        boolean pressor = model.value(model.variable(Circulation.NOREPINEPHRINE), 0) > 0;
        List<Unknown> unknowns = new ArrayList<>(List.of(
                positive("lungFilling", "blood and edema in the lung", "L", 0.9, 0.7, this::fill),
                unperfused(),
                collapse(),
                positive(
                        "oxygenDemand",
                        "oxygen demand at rest",
                        "mL/kg/min",
                        USUAL_DEMAND,
                        0.15,
                        set(Metabolism.RESTING_OXYGEN_DEMAND)),
                positive(
                        "contractility",
                        "contractility",
                        "",
                        pressor ? 0.85 : 1,
                        0.15,
                        set(Circulation.MYOCARDIAL_FUNCTION)),
                positive(
                        "vascularTone",
                        "systemic vascular tone",
                        "",
                        pressor ? 0.45 : 1,
                        0.3,
                        set(Circulation.VASOPLEGIA))));
        if (baseline.plateau_cmH2O().isPresent()) {
            unknowns.add(softness());
        }
        return unknowns;
    }

    /** Volume of open tissue relative to health, which a plateau pressure tells; around what the disease suggests. */
    private Unknown softness() {
        Variable softness = model.find("lung_mechanics.softness").orElseThrow();
        double usual = model.value(softness, 0);
        return Unknown.normal(
                "softness of open lung",
                "",
                usual,
                USUAL_SOFTNESS_SD,
                (patient, value) -> model.set(softness, 0, value));
    }

    private Unknown.Application set(Quantity quantity) {
        return (patient, value) -> setParameter(quantity, quantity.unit().engine(value));
    }

    /** A positive unknown: log-normal around the belief of the document, or around what is usual. */
    private Unknown positive(
            String name, String label, String unit, double usual, double usualSd, Unknown.Application apply) {
        Prior prior = baseline.priors().get(name);
        return prior == null
                ? Unknown.logNormal(label, unit, usual, usualSd, apply)
                : Unknown.logNormal(label, unit, prior.mean(), prior.sd() / prior.mean(), apply);
    }

    private Unknown unperfused() {
        Prior prior = baseline.priors().get("unperfusedShare");
        double middle = prior == null ? USUAL_UNPERFUSED : prior.mean();
        double share = middle / GREATEST_UNPERFUSED;
        double spread = prior == null ? 1 : prior.sd() / (GREATEST_UNPERFUSED * share * (1 - share));
        return Unknown.between(
                "ventilation of unperfused alveoli",
                "",
                0,
                middle,
                GREATEST_UNPERFUSED,
                spread,
                set(Lung.UNPERFUSED_SHARE));
    }

    /** How easily the lung collapses: opening pressure, and with it the part of closing pressure that goes along. */
    private Unknown collapse() {
        Prior prior = baseline.priors().get("openingPressure");
        double usual = own(Lung.OPENING_PRESSURE);
        double usualClosing = own(Lung.CLOSING_PRESSURE);
        double mean = prior == null ? usual : prior.mean();
        double sd = prior == null ? USUAL_OPENING_SD_CMH2O : prior.sd();
        return Unknown.normal("pressure that opens collapsed lung", "cmH2O", mean, sd, (patient, opening) -> {
            double closing = usualClosing + CLOSING_PER_OPENING * (opening - usual);
            setParameter(Lung.OPENING_PRESSURE, Lung.OPENING_PRESSURE.unit().engine(opening));
            setParameter(Lung.CLOSING_PRESSURE, Lung.CLOSING_PRESSURE.unit().engine(closing));
        });
    }

    /** The value the patient has before the search, in the unit of the quantity. */
    private double own(Quantity quantity) {
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    /** Fills the lung, the fluid spread as it is. */
    private void fill(QuasiSteady patient, double filling) {
        patient.setState(Lung.FRESH_BLOOD, filling * DRY_OPEN_BLOOD_SHARE * LungFilling.FRESH_SHARE);
        spread(patient, Lung.ALVEOLAR_BLOOD, filling * DRY_OPEN_BLOOD_SHARE);
        spread(patient, Lung.EDEMA, filling * (1 - DRY_OPEN_BLOOD_SHARE));
    }

    private void spread(QuasiSteady patient, Quantity fluid, double total) {
        double before = 0;
        for (int i = 0; i < lung.units(); i++) {
            before += patient.state(fluid.at(i));
        }
        for (int i = 0; i < lung.units(); i++) {
            patient.setState(fluid.at(i), patient.state(fluid.at(i)) * (total / before));
        }
    }

    /** What follows from the measurements or was assumed without a search. */
    private List<Inference> known() {
        BloodGas gas = baseline.gas();
        List<Inference> known = new ArrayList<>();
        known.add(new Inference(
                "standard base excess (from pH and PaCO2)",
                AcidBase.standardBaseExcess(gas.paCO2(), gas.pH()),
                "mmol/L",
                OptionalDouble.empty()));
        if (baseline.lactate_mmolPerL().isEmpty()) {
            known.add(new Inference("lactate (assumed)", lactate(), "mmol/L", OptionalDouble.empty()));
        }
        return known;
    }
}
