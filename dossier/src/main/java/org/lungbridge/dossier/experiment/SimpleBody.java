package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.physiology.bleeding.OpenBleeds;
import org.lungbridge.physiology.blood.AcidBaseBalance;
import org.lungbridge.physiology.blood.ArterialBlood;
import org.lungbridge.physiology.blood.BloodVolume;
import org.lungbridge.physiology.blood.BodyAudit;
import org.lungbridge.physiology.blood.HemoglobinMass;
import org.lungbridge.physiology.blood.OutflowShare;
import org.lungbridge.physiology.blood.PulmonaryArteryBlood;
import org.lungbridge.physiology.blood.PulseOximeter;
import org.lungbridge.physiology.blood.RedCells;
import org.lungbridge.physiology.blood.VenousBlood;
import org.lungbridge.physiology.circulation.Baroreflex;
import org.lungbridge.physiology.circulation.CardiacArrest;
import org.lungbridge.physiology.circulation.CardiacOutput;
import org.lungbridge.physiology.circulation.HeartRate;
import org.lungbridge.physiology.circulation.Myocardium;
import org.lungbridge.physiology.circulation.Norepinephrine;
import org.lungbridge.physiology.circulation.SystemicCirculation;
import org.lungbridge.physiology.circulation.VascularTone;
import org.lungbridge.physiology.circulation.VenousFilling;
import org.lungbridge.physiology.kidney.RenalAcidBase;
import org.lungbridge.physiology.metabolism.BodySize;
import org.lungbridge.physiology.metabolism.BodyTemperature;
import org.lungbridge.physiology.metabolism.LactateKinetics;
import org.lungbridge.physiology.metabolism.OxygenBalance;
import org.lungbridge.physiology.metabolism.OxygenUse;
import org.lungbridge.physiology.metabolism.Tissue;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;

/** Parts of a man of 70 kg for one question at a time; whatever is left out stands still. */
final class SimpleBody {
    /** His weight, kg. */
    static final double WEIGHT = 70;
    /** Intrathoracic pressure of the ventilated reference patient, mmHg. */
    static final double VENTILATED = 2.5;

    private SimpleBody() {}

    /** Blood, metabolism and one alveolus; the heart pumps so much, whatever happens, and no blood is drawn. */
    static Bench steadyHeart(double output) {
        List<Part> parts = new ArrayList<>(bloodAndMetabolism());
        parts.add(new Part("alveolus", OneAlveolus::new));
        parts.add(held("heart", Map.of(Circulation.CARDIAC_OUTPUT, output), Map.of(Circulation.ALIVE, 1.0)));
        return new Bench(parts).set("volume.sampling", 0);
    }

    /** The circulation alone, ventilated. */
    static Bench circulation(double gain) {
        List<Part> parts = new ArrayList<>(List.of(
                new Part("circulation", SystemicCirculation::new),
                new Part("filling", VenousFilling::new),
                new Part("tone", VascularTone::new),
                new Part("heart", CardiacOutput::new),
                new Part("reflex", Baroreflex::new),
                new Part("norepinephrine", Norepinephrine::new),
                new Part("myocardium", Myocardium::new),
                new Part("arrest", CardiacArrest::new),
                new Part("pulse", HeartRate::new),
                new Part("size", BodySize::new)));
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Blood.VOLUME, 5.0);
        states.put(Blood.HEMOGLOBIN, 14.0);
        states.put(Blood.IONIZED_CALCIUM, 1.15);
        states.put(Blood.ARTERIAL_O2_CONTENT, 18.0);
        states.put(Blood.ARTERIAL_PO2, 90.0);
        states.put(Blood.ARTERIAL_LN_VIRTUAL_PO2, StrictMath.log(90));
        states.put(Blood.ARTERIAL_PH, 7.4);
        states.put(Blood.TEMPERATURE, 37.0);
        states.put(Coagulation.SEPSIS, 0.0);
        states.put(Circulation.SHOCK_RECOVERY, 0.0);
        states.put(Circulation.PULMONARY_PRESSURE, 15.0);
        states.put(Circulation.INTRATHORACIC_PRESSURE, VENTILATED);
        parts.add(held("held", states, Map.of()));
        return new Bench(parts).set(Circulation.BAROREFLEX_GAIN, gain);
    }

    private static Part held(String name, Map<Quantity, Double> states, Map<Quantity, Double> settings) {
        return new Part(name, d -> new Held(d, states, settings));
    }

    private static List<Part> bloodAndMetabolism() {
        Map<Quantity, Double> circuit = new LinkedHashMap<>();
        circuit.put(Ecmo.EFFECTIVE_FLOW, 0.0);
        circuit.put(Ecmo.RETURN_O2_CONTENT, 20.0);
        circuit.put(Ecmo.RETURN_CO2_CONTENT, 40.0);
        circuit.put(Kidney.ACID_EXCRETION, 1.0);
        circuit.put(Ecmo.HEAT_CONDUCTANCE, 0.0);
        circuit.put(Fault.CIRCUIT_LOSS, 0.0);
        circuit.put(Blood.IONIZED_CALCIUM, 1.15);
        circuit.put(Lung.ALVEOLAR_BLEEDING, 0.0);
        circuit.put(Coagulation.SEPSIS, 0.0);
        circuit.put(Circulation.SHOCK_RECOVERY, 0.0);
        circuit.put(Bleeding.ANY_HAZARD, 0.0);
        circuit.put(Bleeding.CANNULA_HAZARD, 0.0);
        Map<Quantity, Double> settings = new LinkedHashMap<>();
        settings.put(Ecmo.CONNECTED, 0.0);
        settings.put(Ecmo.PRIME_VOLUME, 0.6);
        settings.put(Ecmo.WATER_TEMPERATURE, 37.0);
        settings.put(Fault.HEATER_LOSS, 0.0);
        settings.put(BleedingSite.ANY.threshold(), 1.0);
        settings.put(BleedingSite.CANNULA.threshold(), 1.0);
        return List.of(
                held("circuit", circuit, settings),
                new Part("size", BodySize::new),
                new Part("audit", BodyAudit::new),
                new Part("outflow", OutflowShare::new),
                new Part("bleeds", OpenBleeds::new),
                new Part("volume", BloodVolume::new),
                new Part("hemoglobin", HemoglobinMass::new),
                new Part("red_cells", RedCells::new),
                new Part("arterial", ArterialBlood::new),
                new Part("pulmonary", PulmonaryArteryBlood::new),
                new Part("venous", VenousBlood::new),
                new Part("acid_base", AcidBaseBalance::new),
                new Part("kidney", RenalAcidBase::new),
                new Part("oximeter", PulseOximeter::new),
                new Part("oxygen", OxygenUse::new),
                new Part("fast", d -> new Tissue(d, Tissue.Kind.FAST)),
                new Part("muscle", d -> new Tissue(d, Tissue.Kind.MUSCLE)),
                new Part("slow", d -> new Tissue(d, Tissue.Kind.SLOW)),
                new Part("balance", d -> new OxygenBalance(d, Tissue.Kind.values().length)),
                new Part("lactate", LactateKinetics::new),
                new Part("temperature", BodyTemperature::new));
    }
}
