package org.lungbridge.physiology.lung;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** Patients of the Python reference on the bench: living units, turnover instead of leak, bleeding and clearance. */
final class ReferenceLung {
    /** The median of the reference's draws, 70 kg, 0.3 L of fluid, PEEP 12, FiO2 0.8, 420 mL 20 times a minute. */
    static final Map<String, Double> TYPICAL = Map.ofEntries(
            Map.entry("pbw", 70.0),
            Map.entry("Mt", 1.45 * 70 / 66),
            Map.entry("shp", 1.0),
            Map.entry("abd", 1.0),
            Map.entry("Ccw", 0.15 * 70 / 66),
            Map.entry("Pab", 0.0),
            Map.entry("soft", 0.75),
            Map.entry("mob", 1.0),
            Map.entry("gd", 0.65),
            Map.entry("gg", 0.5),
            Map.entry("pvr", 1.0),
            Map.entry("h", 0.5),
            Map.entry("vmv", 0.15),
            Map.entry("sw", 0.75),
            Map.entry("CO", 6.0),
            Map.entry("Hb", 9.8),
            Map.entry("BE", -3.0),
            Map.entry("VO2", 3.8 * 70),
            Map.entry("VCO2", 0.82 * 3.8 * 70),
            Map.entry("VD", 0.0022 * 70 - 0.07 + 0.03),
            Map.entry("Po", 12.5),
            Map.entry("Pc", 3.0),
            Map.entry("fK", 0.05),
            Map.entry("vfill", 0.3),
            Map.entry("blood", 0.5),
            Map.entry("chi", 1.0),
            Map.entry("peep", 12.0),
            Map.entry("fio2", 0.8),
            Map.entry("vt", 0.42),
            Map.entry("rr", 20.0));

    private ReferenceLung() {}

    /** The patients of the committed table with what the reference found, by name. */
    static Map<String, Map<String, Double>> table() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                ReferenceLung.class.getResourceAsStream("living_reference.csv"), StandardCharsets.UTF_8))) {
            List<String[]> lines = in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
            String[] header = lines.get(0);
            Map<String, Map<String, Double>> table = new LinkedHashMap<>();
            for (String[] line : lines.subList(1, lines.size())) {
                Map<String, Double> row = new LinkedHashMap<>();
                for (int k = 1; k < header.length; k++) {
                    row.put(header[k], Double.valueOf(line[k]));
                }
                table.put(line[0], row);
            }
            return table;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A patient at admission: open fraction 0.6, fluid in its pattern, no intrinsic PEEP, no effect of PaCO2 and plateau. */
    static LungBench of(Map<String, Double> p, LungResolution lung) {
        List<Part> parts = LungBench.livingParts(lung);
        parts.add(new Part("turnover", d -> new Turnover(d, lung)));
        double size = p.get("pbw") / 66;
        LungBench bench = new LungBench(Model.assemble(1, parts))
                .with(Lung.FLUID_EXCHANGE, 0)
                .with("turnover.chi", p.get("chi"))
                .with(Ventilator.TUBE_RESISTANCE, 0)
                .with(Ventilator.PRESSURE_LIMIT, 100)
                .with("lung_perfusion.by_co2", 0)
                .with("lung_perfusion.by_plateau", 0)
                .with(Body.PREDICTED_WEIGHT, p.get("pbw"))
                .with(Lung.TISSUE_MASS, p.get("Mt") / size)
                .with("lung_gravity.shape_factor", p.get("shp"))
                .with("lung_gravity.abdomen_factor", p.get("abd"))
                .with("lung_mechanics.wall_compliance", 1000 * p.get("Ccw") / size)
                .with("lung_mechanics.abdominal_pressure", p.get("Pab"))
                .with("lung_mechanics.softness", p.get("soft"))
                .with("lung_fluid.mobility", p.get("mob"))
                .with("vascular_conductance.anatomy", p.get("gd"))
                .with("vascular_conductance.gravity", p.get("gg"))
                .with("lung_perfusion.factor", p.get("pvr"))
                .with("hypoxic_vasoconstriction.strength", p.get("h"))
                .with(Lung.UNPERFUSED_SHARE, p.get("vmv"))
                .with("lung_sub_units.spread", p.get("sw"))
                .with("ventilation.anatomical", 0)
                .with("ventilation.intubation", 0)
                .with("ventilation.instrument", 1000 * p.get("VD"))
                .with(Lung.OPENING_PRESSURE, p.get("Po"))
                .with(Lung.CLOSING_PRESSURE, p.get("Pc"))
                .with(Circulation.CARDIAC_OUTPUT, p.get("CO"))
                .with(Blood.HEMOGLOBIN, p.get("Hb"))
                .with(Blood.BASE_EXCESS, p.get("BE"))
                .with(Metabolism.OXYGEN_UPTAKE, p.get("VO2"))
                .with(Metabolism.CO2_PRODUCTION, p.get("VCO2"))
                .with(Ventilator.PEEP, p.get("peep"))
                .with(Ventilator.FIO2, p.get("fio2"))
                .with(Ventilator.SET_TIDAL_VOLUME, 1000 * p.get("vt"))
                .with(Ventilator.RATE, p.get("rr"));
        double[] pattern = Turnover.pattern(lung, p.get("chi"));
        for (int i = 0; i < lung.units(); i++) {
            double fluid = 1000 * p.get("vfill") * pattern[i];
            bench.with(Lung.OPEN.at(i), 0.6)
                    .with(Lung.ALVEOLAR_BLOOD.at(i), fluid * p.get("blood"))
                    .with(Lung.EDEMA.at(i), fluid * (1 - p.get("blood")))
                    .with(Lung.CONSOLIDATION.at(i), p.get("fK"));
        }
        return bench;
    }

    /** Mean open fraction of the units, each counted the same. */
    static double open(LungBench bench, LungResolution lung) {
        return bench.sum(Lung.OPEN, lung) / lung.units();
    }
}
