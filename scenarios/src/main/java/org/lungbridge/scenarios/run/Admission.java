package org.lungbridge.scenarios.run;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.fitting.Baseline;
import org.lungbridge.fitting.BaselineFit;
import org.lungbridge.fitting.BloodGas;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.fitting.Prior;
import org.lungbridge.fitting.SettledPatient;
import org.lungbridge.patient.Anthropometry;
import org.lungbridge.patient.PatientCase;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.document.ArterialGas;
import org.lungbridge.scenarios.document.BaselineMode;
import org.lungbridge.scenarios.document.BaselineVentilator;
import org.lungbridge.scenarios.document.BloodCount;
import org.lungbridge.scenarios.document.Constitution;
import org.lungbridge.scenarios.document.EcmoCircuit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.Sex;
import org.lungbridge.scenarios.timeline.TimelineOrders;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** Translates the patient and the equipment of a document into the engine's terms. */
final class Admission {
    /** Lactate where nobody measured it (mmol/L): the upper end of normal. */
    private static final double USUAL_LACTATE = 1.5;

    /** Names become numbers in this base, which is odd and above every character of a name. */
    private static final long NUMBER_BASE = 131;

    private Admission() {}

    /**
     * The number under which chance knows a patient: the same whatever other patients a scenario has and in whatever order,
     * 0 for one without a name.
     */
    static long number(Patient patient) {
        String id = patient.id() == null ? "" : patient.id();
        long number = 0;
        for (int i = 0; i < id.length(); i++) {
            number = NUMBER_BASE * number + id.charAt(i);
        }
        return number;
    }

    /** The patient of a scenario at rest, found behind an arterial gas or settled as the document says. */
    static FittedPatient admit(Scenario scenario, LungResolution lung, DeviceCatalogue catalogue) {
        Patient patient = scenario.onlyPatient();
        PatientCase known = known(scenario, patient, lung, catalogue);
        ArterialGas gas = patient.baseline().arterialGas();
        return gas == null
                ? SettledPatient.of(known, chemistry(patient.baseline().blood()), lung)
                : BaselineFit.fit(baseline(patient, known, gas), lung);
    }

    /** What etiology, disease, equipment and document say of parameters, engine units by name. */
    static Map<String, Double> parameters(Scenario scenario, DeviceCatalogue catalogue) {
        return known(scenario, scenario.onlyPatient(), scenario.lung(), catalogue)
                .parameters();
    }

    private static PatientCase known(
            Scenario scenario, Patient patient, LungResolution lung, DeviceCatalogue catalogue) {
        Map<String, Double> parameters = new TreeMap<>(DiseasePreset.of(patient.etiology(), lung));
        DiseaseFields disease = DiseaseFields.of(patient, lung, catalogue);
        parameters.putAll(disease.parameters());
        Map<String, Double> states = new TreeMap<>(disease.states());
        if (scenario.equipment() != null && scenario.equipment().ecmo() != null) {
            circuit(scenario.equipment().ecmo(), catalogue, parameters);
        }
        if (patient.lung() != null) {
            LungFields.parameters(patient.lung(), lung, parameters);
            LungFields.scar(patient.lung(), states);
            if (!patient.isFoundFromGas()) {
                LungFields.filling(patient.lung(), lung, states);
            }
        }
        hemostasis(patient.baseline().blood(), parameters);
        if (patient.constitution() != null) {
            constitution(patient.constitution(), parameters);
        }
        if (patient.overrides() != null) {
            patient.overrides().forEach((name, value) -> parameters.put(name, value.engineValue()));
        }
        Map<String, Double> settings = settings(patient);
        settings.putAll(disease.settings());
        return new PatientCase(body(patient), parameters, settings, states);
    }

    /** Platelets are those the patient is used to; fibrinogen and antithrombin move from what was measured to the set-point. */
    private static void hemostasis(BloodCount blood, Map<String, Double> parameters) {
        Measure platelets = blood.platelets();
        put(parameters, Coagulation.PLATELET_SETPOINT, platelets == null ? null : platelets.engineValue());
        Measure fibrinogen = blood.fibrinogen();
        startShare("fibrinogen", fibrinogen == null ? null : fibrinogen.engineValue(), parameters);
        startShare("antithrombin", blood.antithrombin(), parameters);
    }

    private static void startShare(String part, @Nullable Double level, Map<String, Double> parameters) {
        if (level != null) {
            Factor factor = Factor.of(part);
            double setpoint = parameters.getOrDefault(factor.parameter("setpoint"), factor.setpoint());
            parameters.put(factor.parameter("start_share"), level / setpoint);
        }
    }

    private static void constitution(Constitution written, Map<String, Double> parameters) {
        put(parameters, Circulation.MYOCARDIAL_FUNCTION, written.contractility());
        put(parameters, Circulation.VASOPLEGIA, written.vascularTone());
        Measure demand = written.oxygenDemand();
        put(parameters, Metabolism.RESTING_OXYGEN_DEMAND, demand == null ? null : demand.engineValue());
    }

    private static SettledPatient.Chemistry chemistry(BloodCount blood) {
        return new SettledPatient.Chemistry(
                Unit.G_PER_DL.of(blood.hemoglobin().engineValue()),
                measured(blood.standardBaseExcess(), Unit.MMOL_PER_L).orElse(0),
                measured(blood.lactate(), Unit.MMOL_PER_L).orElse(USUAL_LACTATE));
    }

    private static Baseline baseline(Patient patient, PatientCase known, ArterialGas gas) {
        var circulation = patient.baseline().circulation();
        return new Baseline(
                known,
                gas(patient, gas),
                measured(patient.baseline().blood().lactate(), Unit.MMOL_PER_L),
                measured(circulation == null ? null : circulation.map(), Unit.MMHG),
                measured(circulation == null ? null : circulation.cardiacOutput(), Unit.L_PER_MIN),
                measured(patient.baseline().ventilator().plateauPressure(), Unit.CMH2O),
                priors(patient));
    }

    private static Map<String, Prior> priors(Patient patient) {
        Map<String, Prior> priors = new TreeMap<>();
        if (patient.priors() != null) {
            patient.priors().forEach((name, prior) -> {
                Unit unit = BaselineFit.PRIORS.getOrDefault(name, Unit.ONE);
                priors.put(
                        name,
                        new Prior(
                                unit.of(prior.mean().engineValue()),
                                unit.of(prior.sd().engineValue())));
            });
        }
        return priors;
    }

    private static OptionalDouble measured(@Nullable Measure measure, Unit unit) {
        return measure == null ? OptionalDouble.empty() : OptionalDouble.of(unit.of(measure.engineValue()));
    }

    private static Anthropometry body(Patient patient) {
        return new Anthropometry(
                patient.sex() == Sex.FEMALE ? Anthropometry.Sex.FEMALE : Anthropometry.Sex.MALE,
                patient.height().engineValue(),
                patient.weight().engineValue());
    }

    private static BloodGas gas(Patient patient, ArterialGas gas) {
        Double saturation = gas.saO2();
        return new BloodGas(
                gas.pH(),
                gas.paCO2().engineValue(),
                gas.paO2().engineValue(),
                saturation == null ? OptionalDouble.empty() : OptionalDouble.of(saturation),
                Unit.G_PER_DL.of(patient.baseline().blood().hemoglobin().engineValue()));
    }

    private static Map<String, Double> settings(Patient patient) {
        BaselineVentilator ventilator = patient.baseline().ventilator();
        Map<String, Double> settings = new TreeMap<>();
        settings.put(Ventilator.FIO2.name(), ventilator.fiO2());
        settings.put(Ventilator.PEEP.name(), ventilator.peep().engineValue());
        settings.put(Ventilator.RATE.name(), ventilator.respiratoryRate().engineValue());
        boolean pressure = ventilator.mode() == BaselineMode.PRESSURE_CONTROL;
        settings.put(Ventilator.PRESSURE_CONTROL.name(), pressure ? 1.0 : 0.0);
        put(settings, Ventilator.SET_TIDAL_VOLUME, TimelineOrders.tidalVolume_L(ventilator.tidalVolume(), patient));
        Measure inspiratory = ventilator.inspiratoryPressure();
        put(settings, Ventilator.INSPIRATORY_PRESSURE, inspiratory == null ? null : inspiratory.engineValue());
        put(settings, Ventilator.INSPIRATORY_FRACTION, ventilator.writtenInspiratoryFraction());
        Measure limit = ventilator.pressureLimit();
        put(settings, Ventilator.PRESSURE_LIMIT, limit == null ? null : limit.engineValue());
        var drugs = patient.baseline().drugs();
        if (drugs != null && drugs.norepinephrine() != null) {
            settings.put(
                    Circulation.NOREPINEPHRINE.name(), drugs.norepinephrine().engineValue());
        }
        put(settings, Breathing.NEUROMUSCULAR_BLOCK, drugs == null ? null : drugs.neuromuscularBlock());
        Measure bleeding = patient.lung() == null ? null : patient.lung().bleeding();
        put(settings, Lung.BLEEDING_RATE, bleeding == null ? null : bleeding.engineValue());
        return settings;
    }

    private static void put(Map<String, Double> settings, Quantity quantity, @Nullable Double value) {
        if (value != null) {
            settings.put(quantity.name(), value);
        }
    }

    private static void circuit(EcmoCircuit circuit, DeviceCatalogue catalogue, Map<String, Double> parameters) {
        declare(parameters, catalogue.pump(circuit.pump()).parameters());
        declare(parameters, catalogue.oxygenator(circuit.oxygenator()).parameters());
        declare(parameters, catalogue.cannula(circuit.drainage().cannula()).asDrainage());
        declare(parameters, catalogue.cannula(circuit.giveBack().cannula()).asReturn());
        Measure prime = circuit.primeVolume();
        if (prime != null) {
            parameters.put(Ecmo.PRIME_VOLUME.name(), prime.engineValue());
        }
    }

    private static void declare(Map<String, Double> parameters, Map<Quantity, Double> device) {
        device.forEach((quantity, value) ->
                parameters.put(quantity.name(), quantity.unit().engine(value)));
    }
}
