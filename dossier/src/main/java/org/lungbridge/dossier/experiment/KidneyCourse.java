package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.device.exchange.ExchangeConsole;
import org.lungbridge.device.exchange.IonizedCalcium;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.kidney.Creatinine;
import org.lungbridge.physiology.kidney.Diuresis;
import org.lungbridge.physiology.kidney.ExcessVolume;
import org.lungbridge.physiology.kidney.GlomerularActivity;
import org.lungbridge.physiology.kidney.RenalFunction;
import org.lungbridge.physiology.kidney.TotalClearance;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/** Kidneys: function, creatinine, calcium and water over hours to weeks. */
final class KidneyCourse implements Experiment {
    private static final double HOUR = 3600;
    private static final double ML_PER_L = 1000;

    @Override
    public String id() {
        return "kidney-course";
    }

    @Override
    public String about() {
        return "Kidneys of a man of 70 kg begin at a function and creatinine, with or without disease, shock, renal replacement,"
                + " citrate and furosemide; they are read after so many hours.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("hours", "h", 0),
                Port.usual("function", "1", 1),
                Port.usual("creatinine", "mg/dL", 0.8),
                Port.usual("pressure", "mmHg", 80),
                Port.usual("disease", "1", 0),
                Port.usual("renalActivity", "1", 0),
                Port.usual("drive", "1", 1),
                Port.usual("priming", "1", 1),
                Port.usual("steroidEffect", "1", 0),
                Port.usual("replacement", "1", 0),
                Port.usual("citrate", "1", 0),
                Port.usual("replacementCitrate", "1", 0),
                Port.usual("liver", "1", 1),
                Port.usual("fluidRemoval", "L/h", 0),
                Port.usual("furosemide", "mg", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("function", "1"),
                Port.of("lost", "1"),
                Port.of("renalActivity", "1"),
                Port.of("creatinine", "mg/dL"),
                Port.of("creatinineRise", "mg/dL"),
                Port.of("calcium", "mmol/L"),
                Port.of("plateletFunction", "1"),
                Port.of("urine", "mL/h"),
                Port.of("fluidBalance", "L"),
                Port.of("bloodVolume", "L"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench kidney = kidney(in);
        Bench water = water(in);
        double before = water.get(Blood.FLUID_BALANCE);
        if (in.number("hours") > 0) {
            kidney.pass(in.number("hours") * HOUR);
            water.pass(in.number("hours") * HOUR);
        }
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("function", kidney.get(Kidney.FILTRATION));
        out.put("lost", in.number("function") - kidney.get(Kidney.FILTRATION));
        out.put("renalActivity", kidney.get(Kidney.RENAL_ACTIVITY));
        out.put("creatinine", kidney.get(Kidney.CREATININE));
        out.put("creatinineRise", kidney.get(Kidney.CREATININE) - in.number("creatinine"));
        out.put("calcium", kidney.get(Blood.IONIZED_CALCIUM));
        out.put("plateletFunction", water.get(Coagulation.PLATELET_FUNCTION));
        out.put("urine", water.get(Kidney.URINE) * HOUR * ML_PER_L);
        out.put("fluidBalance", water.get(Blood.FLUID_BALANCE) - before);
        out.put("bloodVolume", water.get(Blood.VOLUME));
        return out;
    }

    private static Bench kidney(Inputs in) {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Circulation.ARTERIAL_PRESSURE, in.number("pressure"));
        states.put(Disease.DRIVE, in.number("drive"));
        states.put(Disease.PRIMING, in.number("priming"));
        states.put(Drug.GLUCOCORTICOID_EFFECT, in.number("steroidEffect"));
        states.put(Metabolism.LIVER_FUNCTION, in.number("liver"));
        Bench kidney = new Bench(List.of(
                new Part("held", d -> new Held(d, states, Map.of(Disease.ACTIVE, in.number("disease")))),
                new Part("console", ExchangeConsole::new),
                new Part("calcium", IonizedCalcium::new),
                new Part("activity", GlomerularActivity::new),
                new Part("function", RenalFunction::new),
                new Part("clearance", TotalClearance::new),
                new Part("creatinine", Creatinine::new)));
        return kidney.set(Kidney.FILTRATION, in.number("function"))
                .set(Kidney.CREATININE, in.number("creatinine"))
                .set(Kidney.RENAL_ACTIVITY, in.number("renalActivity"))
                .set(Exchange.RENAL_CLEARANCE, in.number("replacement"))
                .set(Exchange.CITRATE, in.number("citrate"))
                .set(Exchange.RENAL_CITRATE, in.number("replacementCitrate"));
    }

    private static Bench water(Inputs in) {
        List<Part> parts = new ArrayList<>(ClottingMan.parts());
        Map<Quantity, Double> pressure = Map.of(Circulation.ARTERIAL_PRESSURE, in.number("pressure"));
        parts.add(new Part("pressure", d -> new Held(d, pressure, Map.of())));
        parts.add(new Part("excess_volume", ExcessVolume::new));
        parts.add(new Part("diuresis", Diuresis::new));
        return new Bench(parts)
                .set("volume.sampling", 0)
                .set(Kidney.FILTRATION, in.number("function"))
                .set(Exchange.RENAL_CLEARANCE, in.number("replacement"))
                .set(Exchange.FLUID_REMOVAL, in.number("fluidRemoval") / HOUR)
                .set(Drug.FUROSEMIDE, in.number("furosemide"));
    }
}
