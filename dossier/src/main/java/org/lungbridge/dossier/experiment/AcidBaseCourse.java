package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.device.exchange.ReplacementBuffer;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.blood.AcidBaseBalance;
import org.lungbridge.physiology.kidney.AcidExcretion;
import org.lungbridge.physiology.kidney.RenalAcidBase;
import org.lungbridge.physiology.metabolism.BodySize;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/** Acid-base balance alone, at a PaCO2 and a filtration that somebody holds for hours or days. */
final class AcidBaseCourse implements Experiment {
    private static final double NORMAL_PCO2 = 40;
    private static final double HOUR = 3600;
    private static final double DAY = 24;

    @Override
    public String id() {
        return "acid-base-course";
    }

    @Override
    public String about() {
        return "A man of 70 kg is held at a PaCO2 for some hours; or he keeps a share of his filtration and breathes 1 mmHg less for"
                + " each mmol/L of base that he lacks.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("PaCO2", "mmHg", NORMAL_PCO2),
                Port.usual("hours", "h", 1),
                Port.usual("filtration", "1", 1),
                Port.usual("compensates", "1", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("bicarbonate", "mmol/L"),
                Port.of("bicarbonateRise", "mmol/L"),
                Port.of("standardBaseExcess", "mmol/L"),
                Port.of("pH", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = man();
        double normal = bicarbonate(man);
        man.set(Blood.ARTERIAL_PCO2, in.number("PaCO2")).set(Kidney.FILTRATION, in.number("filtration"));
        double hours = in.number("hours");
        if (in.number("compensates") > 0) {
            for (double day = DAY; day <= hours; day += DAY) {
                man.set(Blood.ARTERIAL_PCO2, NORMAL_PCO2 + man.get(Blood.STANDARD_BASE_EXCESS))
                        .pass(DAY * HOUR);
            }
        } else {
            man.pass(hours * HOUR);
        }
        double after = bicarbonate(man);
        return Map.of(
                "bicarbonate",
                after,
                "bicarbonateRise",
                after - normal,
                "standardBaseExcess",
                man.get(Blood.STANDARD_BASE_EXCESS),
                "pH",
                man.get(Blood.STANDARD_PH));
    }

    private static Bench man() {
        Map<Quantity, Double> held = new LinkedHashMap<>();
        held.put(Blood.ARTERIAL_PCO2, NORMAL_PCO2);
        held.put(Blood.ARTERIAL_SATURATION, 0.97);
        held.put(Blood.HEMOGLOBIN, 14.0);
        held.put(Kidney.FILTRATION, 1.0);
        held.put(Metabolism.NET_LACTATE_PRODUCTION, 0.0);
        return new Bench(List.of(
                new Part("size", BodySize::new),
                new Part("acid_base", AcidBaseBalance::new),
                new Part("kidney", RenalAcidBase::new),
                new Part("excretion", AcidExcretion::new),
                new Part("replacement", ReplacementBuffer::new),
                new Part(
                        "held",
                        d -> new Held(d, held, Map.of(Blood.CRYSTALLOID, 0.0, Exchange.RENAL_CLEARANCE, 0.0)))));
    }

    /** Plasma bicarbonate of blood that has come to terms with the extracellular fluid. */
    private static double bicarbonate(Bench man) {
        return AcidBase.bicarbonate(man.get(Blood.ARTERIAL_PCO2), man.get(Blood.STANDARD_PH));
    }
}
