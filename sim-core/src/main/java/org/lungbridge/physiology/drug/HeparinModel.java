package org.lungbridge.physiology.drug;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;

/**
 * Published models of heparin in plasma, as values of the parameters of the component {@code heparin}.
 *
 * <p>A model without covariates keeps its absolute clearance and volume in a patient of any weight. Each holds for the
 * doses it was fitted to: those from bypass or a single bolus clear less than half of what patients on an infusion show.
 * Not offered, because their values could not be read: Delavenne 2017, Lanoiselée 2024.
 */
public enum HeparinModel {
    /** This project's: bolus half-lives and steady states on ECMO together. */
    ECMO(
            "ecmo",
            "calibrated here on bolus half-lives and ECMO steady states",
            size -> new Values(40, 2.231, 1.731, 0.04)),
    /** The textbook half-lives 30/60/150 min exactly; half the level patients on ECMO show under an infusion. */
    ACCP_BOLUS(
            "accp-bolus",
            "Hirsh and ACCP guidelines: half-life 30/60/150 min after 25/100/400 IU/kg",
            size -> new Values(50, 1.247, 0.594, 0.0795)),
    /** Cardiopulmonary bypass, two compartments. */
    JIA_2015(
            "jia-2015",
            "Jia 2015, J Transl Med 13:45, 32 adults on bypass: CL 1.18 L/h, V1 3.04 L, Q 0.171 L/h, V2 8.01 L",
            size -> Values.linear(size, 1.18, 3.04).withTissue(size, 0.171, 8.01)),
    /** Ablation of atrial fibrillation, one compartment, the volume that of the blood. */
    EDRICH_2015(
            "edrich-2015",
            "Edrich 2015, Clin Pharmacol 7:19, 188 adults: CL 23.9 mL/min, V 75 (men) or 70 (women) mL/kg",
            size -> Values.linear(size, 23.9 * 60 / 1000, 0.001 * (size.male() ? 75 : 70) * size.weight_kg())),
    /** Children under angiography, one compartment, by fat-free mass and weight. */
    AL_SALLAMI_2016(
            "al-sallami-2016",
            "Al-Sallami 2016, Br J Clin Pharmacol 82:178, 64 children: CL 0.603 FFM/15 L/h, V 0.751 W/20 L",
            size -> Values.linear(size, 0.603 * size.fatFreeMass_kg() / 15, 0.751 * size.weight_kg() / 20));

    private final String id;
    private final String source;

    @SuppressWarnings("ImmutableEnumChecker") // A function without state.
    private final java.util.function.Function<Size, Values> values;

    HeparinModel(String id, String source, java.util.function.Function<Size, Values> values) {
        this.id = id;
        this.source = source;
        this.values = values;
    }

    /**
     * Who gets the heparin.
     *
     * @param weight_kg actual weight
     * @param height_cm height
     * @param male sex
     */
    public record Size(double weight_kg, double height_cm, boolean male) {
        /** Janmahasatian 2005, Clin Pharmacokinet 44:1051, kg. */
        double fatFreeMass_kg() {
            double meters = height_cm / 100;
            double index = weight_kg / (meters * meters);
            double divisor = male ? 6680 + 216 * index : 8780 + 244 * index;
            return 9270 * weight_kg / divisor;
        }
    }

    /** Volume (mL/kg), capacity (IU/mL/h), half capacity (IU/mL), linear (1/h); exchange with tissue, mL/kg/h and 1/h. */
    private record Values(double volume, double capacity, double half, double linear, double uptake, double back) {
        private static final double USUAL_HALF = 1.731;
        private static final double USUAL_BACK = 0.25;

        Values(double volume, double capacity, double half, double linear) {
            this(volume, capacity, half, linear, 0, USUAL_BACK);
        }

        static Values linear(Size size, double clearance_LPerH, double volume_L) {
            return new Values(1000 * volume_L / size.weight_kg(), 0, USUAL_HALF, clearance_LPerH / volume_L);
        }

        Values withTissue(Size size, double exchange_LPerH, double volume_L) {
            double perWeight = 1000 * exchange_LPerH / size.weight_kg();
            return new Values(volume, capacity, half, linear, perWeight, exchange_LPerH / volume_L);
        }
    }

    /** The name in documents. */
    public String id() {
        return id;
    }

    /** Where it comes from. */
    public String source() {
        return source;
    }

    /** The model of this name. */
    public static Optional<HeparinModel> find(String id) {
        return Arrays.stream(values()).filter(model -> model.id.equals(id)).findFirst();
    }

    /** Values of parameters by name, engine units, for a patient of this size. */
    public Map<String, Double> parameters(Size size) {
        Values v = values.apply(size);
        Map<String, Double> parameters = new TreeMap<>();
        parameters.put("heparin.volume", Unit.ML_PER_KG.engine(v.volume()));
        parameters.put("heparin.capacity", Unit.IU_PER_ML_PER_HOUR.engine(v.capacity()));
        parameters.put("heparin.half_capacity", Unit.IU_PER_ML.engine(v.half()));
        parameters.put("heparin.linear", Unit.PER_HOUR.engine(v.linear()));
        parameters.put("heparin.tissue_uptake", Unit.ML_PER_KG_PER_HOUR.engine(v.uptake()));
        parameters.put("heparin.tissue_return", Unit.PER_HOUR.engine(v.back()));
        return parameters;
    }
}
