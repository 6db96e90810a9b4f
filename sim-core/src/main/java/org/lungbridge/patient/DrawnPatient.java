package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.chance.Chance;
import org.lungbridge.model.Model;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A patient with severe alveolar hemorrhage or ARDS, drawn: every parameter that is declared to differ between patients,
 * and what belongs together in such a patient.
 *
 * <pre>
 *   parameter  from its declared spread, cut at its declared range
 *   collapse   opening  = centre + 3 (0.8 ℓ + 0.6 e1) − 4 c ;  closing = centre + 2 (0.8 ℓ + 0.6 e2) − 5 c   cmH2O
 *   consolidation, all units: U(0.20, 0.45) where c = 1 (13 %), U(0, 0.15) otherwise
 *   fluid      U(150, 500) mL, blood share Beta(2, 2), pattern χ ~ N(1.2, 1.2) in −1.5 … 4
 *   ventilator PEEP U(10, 14), FiO2 U(0.6, 1), VT 6 mL/kg, rate N(23, 4) in 15 … 35; paralyzed
 *   blood      Hb N(9.8, 1.4) in 7 … 13 g/dL, SBE N(−3, 4) in −12 … 6 mmol/L, lactate 1.5 mmol/L
 *   body       predicted weight N(63, 9) in 45 … 85 kg, weighs 1.1 of it; demand 3.8 mL/kg PBW · LogN(0, 0.12)
 *   heart      contractility LogN(ln 0.62, 0.25) in 0.3 … 1.2, vascular tone 0.45, norepinephrine 0.1 µg/kg/min
 * </pre>
 *
 * <p>ℓ is the patient's tendency to collapse; e1, e2 and ℓ are standard normal. Source: between-patient draws of the lung
 * specification of this project (calibrated and design choices, published cohort means); the heart is chosen so that
 * cardiac output is about 6 ± 1.2 L/min.
 *
 * @param patient body, parameters, settings and start states
 * @param hemoglobin_gPerDL hemoglobin, g/dL
 * @param standardBaseExcess_mmolPerL standard base excess, mmol/L
 */
public record DrawnPatient(PatientCase patient, double hemoglobin_gPerDL, double standardBaseExcess_mmolPerL) {
    private static final double CONSOLIDATED = 0.13;
    private static final double WEIGHT_OVER_PREDICTED = 1.1;
    private static final double NOREPINEPHRINE_UG_KG_MIN = 0.1;
    private static final double TONE = 0.45;

    /**
     * Draws a patient.
     *
     * @param luck whose luck it is
     * @param model a model of this resolution, for what its parameters declare
     * @param lung the resolution
     * @param preset the values about which lungs of this kind vary
     */
    public static DrawnPatient of(Chance luck, Model model, LungResolution lung, LungPreset preset) {
        Draw draw = new Draw(luck, preset);
        Map<String, Double> parameters = draw.declared(model);
        Anthropometry body = body(draw);
        recruitability(draw, lung, parameters);
        heart(draw, parameters);
        double demand = 3.8 * body.predictedWeight_kg() / body.weight_kg() * draw.logNormal("demand", 0.12);
        put(parameters, Metabolism.RESTING_OXYGEN_DEMAND, demand);
        return new DrawnPatient(
                new PatientCase(body, parameters, settings(draw, body), filling(draw, lung)),
                draw.within(draw.normal("hemoglobin", 9.8, 1.4), 7, 13),
                draw.within(draw.normal("base-excess", -3, 4), -12, 6));
    }

    private static void recruitability(Draw draw, LungResolution lung, Map<String, Double> parameters) {
        boolean consolidated = draw.uniform("consolidated", 0, 1) < CONSOLIDATED;
        double tendency = draw.normal("collapse", 0, 1);
        double opening = draw.sharing("opening", tendency, 3) + (consolidated ? -4 : 0);
        double closing = draw.sharing("closing", tendency, 2) + (consolidated ? -5 : 0);
        put(parameters, Lung.OPENING_PRESSURE, draw.within(draw.centre(Lung.OPENING_PRESSURE, 12.5) + opening, 1, 30));
        put(parameters, Lung.CLOSING_PRESSURE, draw.within(draw.centre(Lung.CLOSING_PRESSURE, 3) + closing, -5, 11));
        double solid =
                consolidated ? draw.uniform("consolidation", 0.20, 0.45) : draw.uniform("consolidation", 0, 0.15);
        for (int i = 0; i < lung.units(); i++) {
            put(parameters, Lung.CONSOLIDATION.at(i), solid);
        }
    }

    private static void heart(Draw draw, Map<String, Double> parameters) {
        double contractility = 0.62 * draw.logNormal("contractility", 0.25);
        put(parameters, Circulation.MYOCARDIAL_FUNCTION, draw.within(contractility, 0.3, 1.2));
        put(parameters, Circulation.VASOPLEGIA, TONE);
    }

    private static void put(Map<String, Double> parameters, Quantity quantity, double value) {
        parameters.put(quantity.name(), quantity.unit().engine(value));
    }

    private static Anthropometry body(Draw draw) {
        double predicted = draw.within(draw.normal("predicted-weight", 63, 9), 45, 85);
        Anthropometry.Sex sex = draw.uniform("sex", 0, 1) < 0.5 ? Anthropometry.Sex.FEMALE : Anthropometry.Sex.MALE;
        double height = Anthropometry.heightOf(sex, predicted);
        return new Anthropometry(sex, height, WEIGHT_OVER_PREDICTED * predicted);
    }

    private static Map<String, Double> settings(Draw draw, Anthropometry body) {
        Map<String, Double> settings = new TreeMap<>();
        settings.put(Ventilator.PEEP.name(), Ventilator.PEEP.unit().engine(draw.uniform("peep", 10, 14)));
        settings.put(Ventilator.FIO2.name(), draw.uniform("fio2", 0.6, 1));
        settings.put(Ventilator.SET_TIDAL_VOLUME.name(), 0.006 * body.predictedWeight_kg());
        double rate = draw.within(draw.normal("rate", 23, 4), 15, 35);
        settings.put(Ventilator.RATE.name(), Ventilator.RATE.unit().engine(rate));
        settings.put(Breathing.NEUROMUSCULAR_BLOCK.name(), 1.0);
        settings.put(
                Circulation.NOREPINEPHRINE.name(),
                Circulation.NOREPINEPHRINE.unit().engine(NOREPINEPHRINE_UG_KG_MIN));
        return settings;
    }

    private static Map<String, Double> filling(Draw draw, LungResolution lung) {
        double filling_L = draw.uniform("filling", 0.150, 0.500);
        double blood = draw.beta("blood-share", 2, 2);
        double chi = draw.within(draw.normal("pattern", 1.2, 1.2), -1.5, 4);
        double[] pattern = LungFilling.pattern(lung.units(), chi);
        Map<String, Double> states = new TreeMap<>();
        for (int i = 0; i < lung.units(); i++) {
            states.put(Lung.ALVEOLAR_BLOOD.at(i).name(), filling_L * blood * pattern[i]);
            states.put(Lung.EDEMA.at(i).name(), filling_L * (1 - blood) * pattern[i]);
        }
        return states;
    }
}
