package org.lungbridge.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientCase;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;

/**
 * A patient given by what lung, heart and vessels are like, brought to rest: nothing is looked for.
 *
 * <p>The patient lies supine under the baseline settings for 24 h of simulated time. Lung units open and close, fluid sinks,
 * gas, circulation and temperature settle; fluid neither enters nor leaves the lung (its filling is that of the document),
 * and blood volume, hemoglobin, lactate and standard base excess are held. Liver function is then the one that keeps the
 * lactate steady, within 0.2 to 1.2 of normal. Integrals (balances, hazards) begin with the run.
 */
public final class SettledPatient {
    private static final double SETTLE_S = 24 * 3600;
    /** Allowed error of a step on the way, relative to the nominal size of a state. */
    private static final double TOLERANCE = 1e-4;

    /** Below this oxygen tension (mmHg) of its muscle the heart stops within an hour: the hazard of {@code CardiacArrest}. */
    private static final double LEAST_MYOCARDIAL_PO2 = 26.5;

    /** What is told about the settled patient. */
    private static final List<Told> TOLD = List.of(
            new Told("PaO2/FiO2", Lung.PF_RATIO, "mmHg"),
            new Told("PaCO2", Blood.ARTERIAL_PCO2, "mmHg"),
            new Told("pH", Blood.ARTERIAL_PH, ""),
            new Told("VD/VT (Enghoff)", Lung.DEAD_SPACE_ENGHOFF, ""),
            new Told("shunt", Lung.SHUNT_FRACTION, ""),
            new Told("cardiac output", Circulation.CARDIAC_OUTPUT, "L/min"),
            new Told("MAP", Circulation.ARTERIAL_PRESSURE, "mmHg"),
            new Told("oxygen uptake", Metabolism.OXYGEN_UPTAKE, "mL/min"));

    /** One value in the account of a settled patient. */
    private record Told(String label, Quantity quantity, String unit) {}

    private SettledPatient() {}

    /**
     * What the document says about the blood of such a patient.
     *
     * @param hemoglobin_gPerDL hemoglobin
     * @param standardBaseExcess_mmolPerL standard base excess
     * @param lactate_mmolPerL lactate
     */
    public record Chemistry(double hemoglobin_gPerDL, double standardBaseExcess_mmolPerL, double lactate_mmolPerL) {}

    /**
     * Settles the patient.
     *
     * @throws ImplausiblePatient if a parameter is out of range or the patient would die of it within an hour
     */
    public static FittedPatient of(PatientCase patient, Chemistry chemistry, LungResolution lung) {
        Model model = PatientModel.assemble(1, lung);
        PatientModel.admit(model, 0, patient);
        List<String> beyond = PatientModel.outOfRange(model, 0);
        if (!beyond.isEmpty()) {
            throw new ImplausiblePatient(
                    "The patient has parameters outside of their range: %s.".formatted(String.join(", ", beyond)));
        }
        double hemoglobin = Blood.HEMOGLOBIN.unit().engine(chemistry.hemoglobin_gPerDL());
        AtRest.set(model, Blood.RESTING_HEMOGLOBIN, hemoglobin);
        AtRest.set(model, Lung.FLUID_EXCHANGE, 0);
        QuasiSteady rest = new QuasiSteady(model, AtRest.HELD, SETTLE_S, TOLERANCE);
        rest.start(startStates(model, patient, chemistry, hemoglobin));
        if (!rest.settle()) {
            throw new ImplausiblePatient(
                    "The patient does not live through a day under the baseline settings.%nMaybe the lung is too full, or a setting of the ventilator was mistyped."
                            .formatted());
        }
        if (rest.value(Circulation.MYOCARDIAL_PO2) < LEAST_MYOCARDIAL_PO2) {
            throw new ImplausiblePatient(String.format(
                    Locale.ROOT,
                    "The heart of the patient would stop within an hour under the baseline settings: PaO2 %.0f mmHg.%n"
                            + "Maybe the lung is too full, or a setting of the ventilator was mistyped.",
                    rest.value(Blood.ARTERIAL_PO2)));
        }
        List<Inference> account = account(rest);
        double[] states = rest.states();
        account.add(AtRest.steadyLactate(model, states));
        AtRest.set(model, Lung.FLUID_EXCHANGE, 1);
        AtRest.beginIntegrals(model, states);
        return new FittedPatient(states, model.saveLane(0), account);
    }

    private static double[] startStates(Model model, PatientCase patient, Chemistry chemistry, double hemoglobin) {
        double[] states = PatientModel.startStates(model, patient, hemoglobin);
        states[model.stateRow(Blood.STANDARD_BASE_EXCESS)] = chemistry.standardBaseExcess_mmolPerL();
        states[model.stateRow(Blood.BASE_EXCESS)] = chemistry.standardBaseExcess_mmolPerL();
        states[model.stateRow(Metabolism.LACTATE)] = chemistry.lactate_mmolPerL();
        return states;
    }

    private static List<Inference> account(QuasiSteady rest) {
        List<Inference> account = new ArrayList<>();
        for (Told told : TOLD) {
            Unit unit = told.quantity().unit();
            account.add(new Inference(
                    told.label(), unit.of(rest.value(told.quantity())), told.unit(), OptionalDouble.empty()));
        }
        return account;
    }
}
