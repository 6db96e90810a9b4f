package org.lungbridge.physiology;

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

/** A man of 70 kg with 5 L of blood and a hematocrit of 0.42, of whom only blood, coagulation and drugs move. */
final class HemostasisBench {
    static final double HOUR = 3600;
    static final double DAY = 24 * HOUR;

    private HemostasisBench() {}

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
        parts.add(new Part("held", d -> new Fixed(d, states, Map.of(Blood.RESTING_HEMOGLOBIN, 14.0))));
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

    /** The man without blood sampling, with the levels of intensive care. */
    static Walk man() {
        return new Walk(parts(), 1e-6).setParameter("volume.sampling", 0);
    }

    /** The same with every factor at 1 and fibrinogen 3 g/L, which synthesis keeps up. */
    static Walk healthy() {
        Walk walk = man();
        for (Factor factor : Factor.ALL) {
            double level = factor.level().equals(Coagulation.FIBRINOGEN_LEVEL) ? 3 : 1;
            walk.setParameter(factor.parameter("setpoint"), level);
            walk.set(factor.amount(), level * walk.get(Blood.PLASMA_VOLUME));
        }
        return walk;
    }

    /** Gives a dose at once, in the unit of the amount. */
    static Walk give(Walk walk, Quantity amount, double dose) {
        return walk.set(amount, walk.get(amount) + dose);
    }

    /** Connects a running circuit with a prime of 0.6 L. */
    static Walk onEcmo(Walk walk) {
        return walk.set(Ecmo.CONNECTED, 1).set(Ecmo.SPEED, 3000).set(Ecmo.BLOOD_FLOW, 3.5);
    }

    /** Sets factors to a level, fractions of normal. */
    static Walk factors(Walk walk, double level, Quantity... levels) {
        for (Factor factor : Factor.ALL) {
            for (Quantity wanted : levels) {
                if (factor.level().equals(wanted)) {
                    walk.set(factor.amount(), level * walk.get(Blood.PLASMA_VOLUME));
                }
            }
        }
        return walk;
    }

    /** Infuses heparin, IU/kg/h. */
    static Walk heparin(Walk walk, double rate) {
        return walk.set(Drug.HEPARIN_RATE, rate * 70);
    }
}
