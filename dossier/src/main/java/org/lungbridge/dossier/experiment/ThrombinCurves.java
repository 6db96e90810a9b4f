package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.laboratory.Plasma;
import org.lungbridge.laboratory.ThrombinCurve;
import org.lungbridge.laboratory.ThrombinGeneration;
import org.lungbridge.scenarios.catalogue.ClottingTables;

/** Thrombin generation of a plasma by the shipped network of Hockin and Mann. */
final class ThrombinCurves implements Experiment {
    private static final double COMPLEX_PER_HEPARIN_nM = 6;

    @Override
    public String id() {
        return "thrombin-generation";
    }

    @Override
    public String about() {
        return "Plasma is mixed with tissue factor; thrombin (with meizothrombin × 1.2) is followed by the network of Hockin 2002.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("tissueFactor", "pmol/L", 5),
                Port.usual("second", "s", 1200),
                Port.usual("II", "1", 1),
                Port.usual("V", "1", 1),
                Port.usual("VIII", "1", 1),
                Port.usual("antithrombin", "1", 1),
                Port.usual("procoagulants", "1", 1),
                Port.usual("allProteins", "1", 1),
                Port.usual("heparinComplex", "nmol/L", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("peak", "nmol/L"),
                Port.of("timeToPeak", "s"),
                Port.of("lag", "s"),
                Port.of("area", "nmol/L·s"),
                Port.of("thrombin", "nmol/L"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        ThrombinGeneration network = new ThrombinGeneration(ClottingTables.hockinMann());
        double share = in.number("procoagulants");
        Plasma plasma = new Plasma(
                        share * in.number("II"),
                        share * in.number("V"),
                        share,
                        share * in.number("VIII"),
                        share,
                        share,
                        share,
                        share,
                        1,
                        1,
                        in.number("antithrombin"),
                        Plasma.NORMAL_FIBRINOGEN_gPerL,
                        in.number("heparinComplex") / COMPLEX_PER_HEPARIN_nM)
                .times(in.number("allProteins"));
        ThrombinCurve curve = network.curve(plasma, in.number("tissueFactor"));
        double[] thrombin = network.lastCurve_nM();
        int second = (int) in.number("second");
        double area = -0.5 * (thrombin[0] + thrombin[second]);
        for (int s = 0; s <= second; s++) {
            area += thrombin[s];
        }
        return Map.of(
                "peak", curve.peak(),
                "timeToPeak", curve.timeToPeak(),
                "lag", curve.lag(),
                "area", area,
                "thrombin", thrombin[second]);
    }
}
