package org.lungbridge.physiology.lung;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What airway, injury and imaging read from the rest of the lung and the ventilator: states that move only where
 * another component moves them, so that slopes with respect to all of them can be checked.
 */
public final class HeldLung implements Component {
    private static final Source TEST = Source.assumption("Held by the test around the airway");

    HeldLung(Declarations d, LungResolution lung) {
        for (int i = 0; i < lung.units(); i++) {
            d.state(Lung.EDEMA.at(i), 20 + 3 * i);
            d.state(Lung.ALVEOLAR_BLOOD.at(i), 30 + 10 * i);
            d.state(Lung.AERATED.at(i), 0.5 - 0.04 * i);
            d.state(Lung.FLOODED.at(i), 0.2 + 0.02 * i);
            d.state(Lung.CONSOLIDATION.at(i), 0.05);
            d.state(Lung.END_EXPIRATORY_VOLUME.at(i), 150);
            d.state(Lung.UNIT_TIDAL_VOLUME.at(i), 50);
            d.state(Lung.TRANSPULMONARY_HIGH.at(i), 18);
        }
        d.state(Lung.ALVEOLAR_BLEEDING, 0);
        d.state(Lung.DIRECT_BLEEDING, 0);
        d.setting(Lung.FLUID_EXCHANGE, 1);
        d.state(Audit.LUNG_REMOVED, 0);
        d.state(Ventilator.MECHANICAL_POWER, 18);
        d.state(Ventilator.DRIVING_PRESSURE, 13);
        d.setting(Ventilator.FIO2, 0.5);
        d.setting(Disease.ACTIVE, 0);
        d.state(Disease.PNEUMONIA, 0);
        d.state(Bleeding.CAPILLARITIS, 0);
        d.state(Drug.IMMUNOSUPPRESSION, 0);
        d.state(Lung.TISSUE, 1);
        d.parameter(Body.PREDICTED_WEIGHT, 66, 30, 120, Tag.DESIGN, TEST, Spread.none());
        d.parameter(Lung.TISSUE_MASS, 1, 0.5, 3, Tag.DESIGN, TEST, Spread.none());
        d.parameter(Lung.FLUID_DENSITY, 1.04, 1, 1.08, Tag.DESIGN, TEST, Spread.none());
    }

    /** The components under test in this lung. */
    public static List<Part> parts(LungResolution lung) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("held_lung", d -> new HeldLung(d, lung)));
        parts.add(new Part("airway_blood", d -> new AirwayBlood(d, lung)));
        parts.add(new Part("fresh_blood", FreshBlood::new));
        parts.add(new Part("airway_obstruction", AirwayObstruction::new));
        parts.add(new Part("lung_inflammation", LungInflammation::new));
        parts.add(new Part("lung_injury", d -> new LungInjury(d, lung)));
        parts.add(new Part("lung_fibrosis", LungFibrosis::new));
        parts.add(new Part("lung_imaging", d -> new LungImaging(d, lung)));
        parts.add(new Part("lung_tomography", d -> new LungTomography(d, lung)));
        return parts;
    }

    /** A bench with these components. */
    static LungBench bench(LungResolution lung) {
        return new LungBench(Model.assemble(1, parts(lung)));
    }

    /** Lets hours pass in Runge-Kutta steps of a minute, which no solver of the engine takes part in. */
    static LungBench pass(LungBench bench, double hours) {
        for (int step = 0; step < Math.round(hours * 60); step++) {
            double[] start = bench.states.clone();
            double[] a = bench.rates();
            double[] b = at(bench, start, a, 30).rates();
            double[] c = at(bench, start, b, 30).rates();
            double[] e = at(bench, start, c, 60).rates();
            for (int s = 0; s < start.length; s++) {
                start[s] += 10 * (a[s] + 2 * b[s] + 2 * c[s] + e[s]);
            }
            bench.states = start;
        }
        return bench.observe();
    }

    private static LungBench at(LungBench bench, double[] start, double[] slope, double seconds) {
        bench.states = start.clone();
        for (int s = 0; s < start.length; s++) {
            bench.states[s] += seconds * slope[s];
        }
        return bench;
    }
}
