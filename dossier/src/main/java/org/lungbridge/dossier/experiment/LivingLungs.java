package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.device.ventilator.VentilatorParts;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.physiology.lung.NativeLung;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** Lungs that open, close, fill and turn, on a ventilator in a held body, with fluid that turns over at constant total. */
final class LivingLungs {
    /** As fine as whole patients. */
    static final LungResolution LUNG = LungResolution.DEFAULT;

    private static final double REFERENCE_WEIGHT = 66;

    private LivingLungs() {}

    /** The median of severe lungs: 70 kg, 0.3 L of fluid, PEEP 12, FiO2 0.8, 420 mL 20 times a minute. */
    static Map<String, Double> typical() {
        Map<String, Double> p = new TreeMap<>();
        p.putAll(Map.of("weight", 70.0, "tissue", 1.45 * 70 / 66, "wall", 0.15 * 70 / 66, "soft", 0.75));
        p.putAll(Map.of("constriction", 0.5, "unperfused", 0.15, "spread", 0.75, "hemoglobin", 9.8, "excess", -3.0));
        p.putAll(Map.of("uptake", 3.8 * 70, "production", 0.82 * 3.8 * 70, "dead", 0.0022 * 70 - 0.07 + 0.03));
        p.putAll(Map.of("opening", 12.5, "closing", 3.0, "consolidation", 0.05, "fluid", 0.3));
        p.putAll(Map.of("peep", 12.0, "fio2", 0.8, "tidal", 0.42, "rate", 20.0));
        return p;
    }

    /** Living parts with a ventilator. */
    static List<Part> parts(LungResolution lung) {
        List<Part> all = LungBody.around(new ArrayList<>(NativeLung.parts(lung)));
        all.addAll(VentilatorParts.all());
        return all;
    }

    /** A patient at admission; no intrinsic PEEP, no effect of PaCO2 and plateau on vessels. */
    static Bench of(Map<String, Double> p) {
        Inputs in = new Inputs(p, Map.of());
        List<Part> parts = parts(LUNG);
        parts.add(new Part("turnover", d -> new FluidTurnover(d, LUNG)));
        Bench bench = new Bench(parts);
        bench.hold(Ventilator.LIMIT_MARGIN);
        holdWhatIsTheSameForAll(bench);
        double size = in.number("weight") / REFERENCE_WEIGHT;
        bench.set(Body.PREDICTED_WEIGHT, in.number("weight"))
                .set(Lung.TISSUE_MASS, in.number("tissue") / size)
                .set("lung_mechanics.wall_compliance", 1000 * in.number("wall") / size)
                .set("lung_mechanics.softness", in.number("soft"))
                .set("hypoxic_vasoconstriction.strength", in.number("constriction"))
                .set(Lung.UNPERFUSED_SHARE, in.number("unperfused"))
                .set("lung_sub_units.spread", in.number("spread"))
                .set("ventilation.instrument", 1000 * in.number("dead"))
                .set(Lung.OPENING_PRESSURE, in.number("opening"))
                .set(Lung.CLOSING_PRESSURE, in.number("closing"))
                .set(Blood.HEMOGLOBIN, in.number("hemoglobin"))
                .set(Blood.BASE_EXCESS, in.number("excess"))
                .set(Metabolism.OXYGEN_UPTAKE, in.number("uptake"))
                .set(Metabolism.CO2_PRODUCTION, in.number("production"))
                .set(Ventilator.PEEP, in.number("peep"))
                .set(Ventilator.FIO2, in.number("fio2"))
                .set(Ventilator.SET_TIDAL_VOLUME, 1000 * in.number("tidal"))
                .set(Ventilator.RATE, in.number("rate"));
        double[] pattern = FluidTurnover.pattern(LUNG);
        for (int i = 0; i < LUNG.units(); i++) {
            double half = 500 * in.number("fluid") * pattern[i];
            bench.set(Lung.OPEN.at(i), 0.6)
                    .set(Lung.ALVEOLAR_BLOOD.at(i), half)
                    .set(Lung.EDEMA.at(i), half)
                    .set(Lung.CONSOLIDATION.at(i), in.number("consolidation"));
        }
        return bench;
    }

    /** What the program to compare with does not have is switched off; what is the same for everybody is held. */
    private static void holdWhatIsTheSameForAll(Bench bench) {
        bench.set(Lung.FLUID_EXCHANGE, 0)
                .set(Ventilator.TUBE_RESISTANCE, 0)
                .set(Ventilator.PRESSURE_LIMIT, 100)
                .set("lung_perfusion.by_co2", 0)
                .set("lung_perfusion.by_plateau", 0)
                .set("lung_gravity.shape_factor", 1)
                .set("lung_gravity.abdomen_factor", 1)
                .set("lung_mechanics.abdominal_pressure", 0)
                .set("lung_fluid.mobility", 1)
                .set("vascular_conductance.anatomy", 0.65)
                .set("vascular_conductance.gravity", 0.5)
                .set("lung_perfusion.factor", 1)
                .set("ventilation.anatomical", 0)
                .set("ventilation.intubation", 0)
                .set(Circulation.CARDIAC_OUTPUT, 6);
    }

    /** Blood flow of a unit per share of tissue, over cardiac output. */
    static double perTissue(Bench bench, int unit) {
        double flow = 0;
        for (int k = 0; k < LUNG.subUnits(); k++) {
            flow += bench.get(Lung.CAPILLARY_FLOW.at(unit, k));
        }
        return flow / LUNG.share(unit) / bench.get(Circulation.CARDIAC_OUTPUT);
    }

    /** Sum of a quantity over units. */
    static double sum(Bench bench, Quantity quantity, LungResolution lung) {
        double sum = 0;
        for (int i = 0; i < lung.units(); i++) {
            sum += bench.get(quantity.at(i));
        }
        return sum;
    }
}
