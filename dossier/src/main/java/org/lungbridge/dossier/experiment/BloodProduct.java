package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Part;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.physiology.kidney.ExcessVolume;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;

/** What a blood product or concentrate adds. */
final class BloodProduct implements Experiment {
    private static final double HOUR = 3600;
    private static final double MICROGRAM = 1e-6;
    private static final double UNIT_OF_PLATELETS_L = 0.25;
    private static final Map<String, Quantity> LEVELS = Map.of(
            "factorII", Coagulation.FACTOR_II_LEVEL,
            "factorVII", Coagulation.FACTOR_VII_LEVEL,
            "factorVIII", Coagulation.FACTOR_VIII_LEVEL,
            "factorXIII", Coagulation.FACTOR_XIII_LEVEL,
            "vonWillebrand", Coagulation.VON_WILLEBRAND_LEVEL,
            "antithrombin", Coagulation.ANTITHROMBIN_LEVEL,
            "multimers", Coagulation.LARGE_MULTIMERS);

    @Override
    public String id() {
        return "blood-product";
    }

    @Override
    public String about() {
        return "A man of 70 kg, on a circuit or not, gets a product; what rises is read at the end of it or hours later.";
    }

    @Override
    public List<String> words() {
        return List.of("product", "man");
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.of("amount", "as usual"),
                Port.usual("hoursOnEcmo", "h", 0),
                Port.usual("factors", "1", 1),
                Port.usual("hemoglobin", "g/dL", 14),
                Port.usual("refractoriness", "1", 0),
                Port.usual("hoursLater", "h", 0));
    }

    @Override
    public List<Port> outputs() {
        List<Port> ports = new ArrayList<>();
        LEVELS.keySet().stream().sorted().forEach(name -> ports.add(Port.of(name, "1")));
        ports.add(Port.of("fibrinogen", "g/L"));
        ports.add(Port.of("hemoglobin", "g/dL"));
        ports.add(Port.of("platelets", "10*9/L"));
        ports.add(Port.of("transfusedLeft", "1"));
        return ports;
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = man(in);
        Map<String, Double> before = levels(man);
        give(man, in.word("product"), in.number("amount"));
        double platelets = in.word("product").equals("platelets")
                ? withoutItsVolume(man) - before.getOrDefault("platelets", Double.NaN)
                : man.get(Coagulation.PLATELET_COUNT) - before.getOrDefault("platelets", Double.NaN);
        double transfused = man.get(Coagulation.TRANSFUSED_PLATELETS);
        if (in.number("hoursLater") > 0) {
            man.pass(in.number("hoursLater") * HOUR);
        }
        Map<String, Double> out = new LinkedHashMap<>();
        levels(man).forEach((name, level) -> out.put(name, level - before.getOrDefault(name, Double.NaN)));
        out.put("platelets", platelets);
        out.put("transfusedLeft", man.get(Coagulation.TRANSFUSED_PLATELETS) / transfused);
        return out;
    }

    private static Bench man(Inputs in) {
        List<Part> parts = new ArrayList<>(ClottingMan.parts());
        parts.add(new Part("excess_volume", ExcessVolume::new));
        Bench man = new Bench(parts).set("volume.sampling", 0);
        man.set(Blood.HEMOGLOBIN_MASS, 50 * in.number("hemoglobin"));
        boolean healthy = in.word("man", "sick").equals("healthy");
        for (Factor factor : Factor.ALL) {
            double normal = factor.level().equals(Coagulation.FIBRINOGEN_LEVEL) ? 3 : 1;
            if (healthy) {
                man.set(factor.parameter("setpoint"), normal);
                ClottingMan.factor(man, factor.level(), normal);
            } else if (in.number("factors") < 1) {
                ClottingMan.factor(man, factor.level(), in.number("factors"));
            }
        }
        man.set(Coagulation.REFRACTORINESS, in.number("refractoriness"));
        if (in.number("hoursOnEcmo") > 0) {
            ClottingMan.onEcmo(man);
            man.pass(in.number("hoursOnEcmo") * HOUR);
        }
        return man;
    }

    private static Map<String, Double> levels(Bench man) {
        Map<String, Double> levels = new LinkedHashMap<>();
        LEVELS.forEach((name, level) -> levels.put(name, man.get(level)));
        levels.put("fibrinogen", man.get(Coagulation.FIBRINOGEN_LEVEL));
        levels.put("hemoglobin", man.get(Blood.HEMOGLOBIN));
        levels.put("platelets", man.get(Coagulation.PLATELET_COUNT));
        return levels;
    }

    private static void give(Bench man, String product, double amount) {
        switch (product) {
            case "platelets" ->
                infuse(man.set(Coagulation.PLATELET_INFUSION, 700 * amount), Blood.PLATELET_PRODUCT, 500 * amount, 0.5)
                        .set(Coagulation.PLATELET_INFUSION, 0);
            case "plasma" -> infuse(man, Blood.PLASMA_PRODUCT, ClottingMan.WEIGHT * amount, 1);
            case "cryoprecipitate" -> infuse(man, Blood.CRYOPRECIPITATE, 4 * 20 * amount, 0.25);
            case "red-cells" -> infuse(man, Blood.RED_CELLS, 300 * amount, 1);
            case "fibrinogen" -> new Ward(man).give(StandardOrders.GIVE_FIBRINOGEN, "dose", amount);
            case "antithrombin" -> new Ward(man).give(StandardOrders.GIVE_ANTITHROMBIN, "dosePerKilogram", amount);
            case "prothrombin-complex" -> new Ward(man).give(StandardOrders.GIVE_PCC, "dosePerKilogram", amount);
            case "von-willebrand" -> new Ward(man).give(StandardOrders.GIVE_VWF, "dosePerKilogram", amount);
            case "desmopressin" ->
                new Ward(man).give(StandardOrders.DESMOPRESSIN, "dosePerKilogram", amount * MICROGRAM);
            default -> throw new IllegalArgumentException("There is no product (%s).".formatted(product));
        }
    }

    private static Bench infuse(Bench man, Quantity rate, double perHour, double hours) {
        return man.set(rate, perHour).pass(hours * HOUR).set(rate, 0);
    }

    /** The count with the volume of the unit gone. */
    private static double withoutItsVolume(Bench man) {
        double volume = man.get(Blood.CIRCULATING_VOLUME);
        return man.get(Coagulation.PLATELET_COUNT) * volume / (volume - UNIT_OF_PLATELETS_L);
    }
}
