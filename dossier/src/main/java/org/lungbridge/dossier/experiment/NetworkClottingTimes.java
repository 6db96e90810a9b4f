package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.laboratory.ClottingTimes;
import org.lungbridge.laboratory.Plasma;
import org.lungbridge.scenarios.catalogue.ClottingTables;

/** aPTT and PT of a plasma by the shipped network of Wajima. */
final class NetworkClottingTimes implements Experiment {
    private static final List<String> FACTORS = List.of("II", "V", "VII", "VIII", "IX", "X", "XI", "XII", "fibrinogen");

    @Override
    public String id() {
        return "clotting-times";
    }

    @Override
    public String about() {
        return "aPTT and PT of a plasma are computed by the network of Wajima 2009; ratios are to normal plasma.";
    }

    @Override
    public List<Port> inputs() {
        List<Port> ports = new ArrayList<>();
        FACTORS.forEach(name -> ports.add(Port.usual(name, "1", 1)));
        ports.add(Port.usual("all", "1", 1));
        ports.add(Port.usual("heparin", "IU/mL", 0));
        return ports;
    }

    @Override
    public List<Port> outputs() {
        return List.of(Port.of("aPTT", "s"), Port.of("PT", "s"), Port.of("apttRatio", "1"), Port.of("ptRatio", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        ClottingTimes times = new ClottingTimes(ClottingTables.wajima());
        double[] level = FACTORS.stream()
                .mapToDouble(name -> in.number(name) * in.number("all"))
                .toArray();
        Plasma plasma = new Plasma(
                level[0],
                level[1],
                level[2],
                level[3],
                level[4],
                level[5],
                level[6],
                level[7],
                in.number("all"),
                in.number("all"),
                in.number("all"),
                level[8] * Plasma.NORMAL_FIBRINOGEN_gPerL,
                in.number("heparin"));
        double aptt = times.aptt(plasma);
        double pt = times.pt(plasma);
        Plasma normal = Plasma.normal(0);
        return Map.of("aPTT", aptt, "PT", pt, "apttRatio", aptt / times.aptt(normal), "ptRatio", pt / times.pt(normal));
    }
}
