package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.device.ecmo.EcmoConsole;
import org.lungbridge.device.ecmo.MembraneAge;
import org.lungbridge.device.exchange.ExchangeConsole;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.physiology.bleeding.OpenBleeds;
import org.lungbridge.physiology.blood.BloodVolume;
import org.lungbridge.physiology.blood.BodyAudit;
import org.lungbridge.physiology.blood.HemoglobinMass;
import org.lungbridge.physiology.blood.OutflowShare;
import org.lungbridge.physiology.blood.PlasmaLoss;
import org.lungbridge.physiology.blood.PlasmaVolume;
import org.lungbridge.physiology.coagulation.CoagulationParts;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.physiology.drug.DrugParts;
import org.lungbridge.physiology.metabolism.BodySize;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Thrombosis;

/** A man of 70 kg with 5 L of blood, of whom only blood, coagulation and drugs move; no blood is drawn from him. */
final class ClottingMan {
    /** His weight, kg. */
    static final double WEIGHT = 70;

    /** Mean over patients of the factor on their aPTT. */
    static final double MEAN_BASELINE = 1.12;

    private static final List<Quantity> INTRINSIC = List.of(
            Coagulation.FACTOR_II_LEVEL,
            Coagulation.FACTOR_V_LEVEL,
            Coagulation.FACTOR_IX_LEVEL,
            Coagulation.FACTOR_X_LEVEL,
            Coagulation.FACTOR_XI_LEVEL,
            Coagulation.FACTOR_XII_LEVEL);

    private ClottingMan() {}

    /** With the levels of intensive care. */
    static Bench sick() {
        return new Bench(parts()).set("volume.sampling", 0);
    }

    /** With every factor at 1 and fibrinogen 3 g/L, which synthesis keeps up. */
    static Bench healthy() {
        Bench bench = sick();
        for (Factor factor : Factor.ALL) {
            double level = factor.level().equals(Coagulation.FIBRINOGEN_LEVEL) ? 3 : 1;
            bench.set(factor.parameter("setpoint"), level);
            bench.set(factor.amount(), level * bench.get(Blood.PLASMA_VOLUME));
        }
        return bench;
    }

    /** Connects a running circuit. */
    static Bench onEcmo(Bench bench) {
        return bench.set(Ecmo.CONNECTED, 1).set(Ecmo.SPEED, 3000).set(Ecmo.BLOOD_FLOW, 3.5);
    }

    /** Sets a factor to a level, as a fraction of normal; fibrinogen in g/L. */
    static Bench factor(Bench bench, Quantity level, double value) {
        for (Factor factor : Factor.ALL) {
            if (factor.level().equals(level)) {
                bench.set(factor.amount(), value * bench.get(Blood.PLASMA_VOLUME));
            }
        }
        return bench;
    }

    /** Begins with what intensive care leaves of his factors, 9.8 g/dL of hemoglobin and the mean aPTT of patients, on a circuit. */
    static Bench ecmoPatient() {
        Bench bench = sick().set(Blood.HEMOGLOBIN_MASS, 490);
        for (Factor factor : Factor.ALL) {
            bench.set(factor.amount(), factor.setpoint() * factor.startShare() * bench.get(Blood.PLASMA_VOLUME));
        }
        return onEcmo(bench.set(Coagulation.APTT_BASELINE_FACTOR, MEAN_BASELINE));
    }

    /** The healthy man with the blood of patients on ECMO: intrinsic pathway 0.65, factor VIII 2, fibrinogen 5 g/L, hematocrit 0.26. */
    static Bench ecmoBlood(Bench bench) {
        double level = bench.get(Drug.HEPARIN_LEVEL);
        bench.set(Blood.HEMOGLOBIN_MASS, 5 * 0.26 / 0.003);
        heparinLevel(bench, level);
        for (Quantity pathway : INTRINSIC) {
            factor(bench, pathway, 0.65);
        }
        factor(bench, Coagulation.FACTOR_VIII_LEVEL, 2);
        return factor(bench, Coagulation.FIBRINOGEN_LEVEL, 5);
    }

    /** Gives him so much heparin that his plasma has this level, IU/mL. */
    static Bench heparinLevel(Bench bench, double level) {
        bench.set(Drug.HEPARIN, 1000);
        return bench.set(Drug.HEPARIN, 1000 * level / bench.get(Drug.HEPARIN_LEVEL));
    }

    /** The man a dataset names: healthy, sick, ecmo-blood or ecmo. */
    static Bench named(String man) {
        return switch (man) {
            case "healthy" -> healthy();
            case "sick" -> sick();
            case "ecmo-blood" -> ecmoBlood(healthy());
            case "ecmo" -> ecmoPatient();
            default ->
                throw new IllegalArgumentException(
                        "There is no man (%s).%nMaybe healthy, sick, ecmo-blood or ecmo was meant.".formatted(man));
        };
    }

    /** Blood, coagulation and drugs, and what stands still beside them. */
    static List<Part> parts() {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Lung.ALVEOLAR_BLEEDING, 0.0);
        states.put(Ecmo.BLOOD_FLOW, 0.0);
        states.put(Fault.CIRCUIT_LOSS, 0.0);
        states.put(Ecmo.INLET_PRESSURE, 0.0);
        states.put(Blood.TEMPERATURE, 37.0);
        states.put(Kidney.FILTRATION, 1.0);
        states.put(Metabolism.LIVER_FUNCTION, 1.0);
        states.put(Lung.FLUID_EXCHANGE, 1.0);
        for (BleedingSite site : List.of(BleedingSite.CANNULA, BleedingSite.ANY)) {
            states.put(site.hazard(), 0.0);
            states.put(site.threshold(), 1.0);
        }
        states.put(Bleeding.CAPILLARITIS, 0.0);
        states.put(Ecmo.CLOT, 0.0);
        states.put(Thrombosis.PUMP_CLOT, 0.0);
        states.put(Thrombosis.EVENTS, 0.0);
        states.put(Coagulation.HIT, 0.0);
        states.put(Coagulation.SEPSIS, 0.0);
        states.put(Coagulation.MARROW, 1.0);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("held", d -> new Held(d, states, Map.of(Blood.RESTING_HEMOGLOBIN, 14.0))));
        parts.add(new Part("size", BodySize::new));
        parts.add(new Part("audit", BodyAudit::new));
        parts.add(new Part("outflow", OutflowShare::new));
        parts.add(new Part("open_bleeds", OpenBleeds::new));
        parts.add(new Part("volume", BloodVolume::new));
        parts.add(new Part("hemoglobin", HemoglobinMass::new));
        parts.add(new Part("plasma_volume", PlasmaVolume::new));
        parts.add(new Part("plasma_loss", PlasmaLoss::new));
        parts.add(new Part("console", EcmoConsole::new));
        parts.add(new Part("exchange_console", ExchangeConsole::new));
        parts.add(new Part("membrane", MembraneAge::new));
        parts.addAll(CoagulationParts.all());
        parts.addAll(DrugParts.all());
        return parts;
    }
}
