package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_DAY;

import java.util.List;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Ageing of the membrane lung with time and clot: less working surface, more functional shunt, more resistance.
 *
 * <pre>
 *   d(age)/dt        = connected
 *   areaFraction     = 1 − 0.15 · (1 − exp(−age/10 d)) − 0.6 · clot
 *   functionalShunt  = (0.02 + 0.003/d · age + 0.20 · clot) limited to 0.9
 *   resistanceFactor = 1 + 0.015/d · age + 1.0 · clot
 * </pre>
 *
 * <p>Clot is a setting from 0 (new) to 1 (failed) until a clotting component owns it. Lubnow 2014 guides the sizes:
 * a drop of pressure 30-50 % above the clean one, or a PO2 after the membrane below 200 mmHg, call for an exchange.
 * <b>Holds for</b> 60 days. <b>Leaves out</b> condensate in the fibers ("wet lung") and sighs.
 */
public final class MembraneAge implements Component {
    private final Variable.State age;
    private final Variable.Read connected;
    private final Variable.Setting clot;
    private final Variable.Signal areaFraction;
    private final Variable.Signal functionalShunt;
    private final Variable.Signal resistanceFactor;
    private final Variable.Parameter areaLoss;
    private final Variable.Parameter areaTime;
    private final Variable.Parameter clotArea;
    private final Variable.Parameter newShunt;
    private final Variable.Parameter shuntGrowth;
    private final Variable.Parameter clotShunt;
    private final Variable.Parameter greatestShunt;
    private final Variable.Parameter resistanceGrowth;
    private final Variable.Parameter clotResistance;

    public MembraneAge(Declarations d) {
        age = d.state(Ecmo.MEMBRANE_AGE, 0);
        connected = d.readsLater(Ecmo.CONNECTED);
        clot = d.setting(Ecmo.CLOT, 0);
        areaFraction = d.provides(Ecmo.AREA_FRACTION);
        functionalShunt = d.provides(Ecmo.FUNCTIONAL_SHUNT);
        resistanceFactor = d.provides(Ecmo.RESISTANCE_FACTOR);
        areaLoss = d.parameter("area_loss", 0.15, ONE, 0, 0.4, Tag.DESIGN, EcmoSources.LUBNOW);
        areaTime = d.parameter("area_time", 10, DAY, 3, 40, Tag.DESIGN, EcmoSources.LUBNOW);
        clotArea = d.parameter("clot_area", 0.6, ONE, 0.3, 0.8, Tag.DESIGN, EcmoSources.LUBNOW);
        newShunt = d.parameter("new_shunt", 0.02, ONE, 0, 0.1, Tag.DESIGN, EcmoSources.LUBNOW);
        shuntGrowth = d.parameter("shunt_growth", 0.003, PER_DAY, 0, 0.01, Tag.DESIGN, EcmoSources.LUBNOW);
        clotShunt = d.parameter("clot_shunt", 0.2, ONE, 0, 0.5, Tag.DESIGN, EcmoSources.LUBNOW);
        greatestShunt = d.parameter("greatest_shunt", 0.9, ONE, 0.5, 0.95, Tag.DESIGN, EcmoSources.LUBNOW);
        resistanceGrowth = d.parameter("resistance_growth", 0.015, PER_DAY, 0, 0.05, Tag.DESIGN, EcmoSources.LUBNOW);
        clotResistance = d.parameter("clot_resistance", 1, ONE, 0, 3, Tag.DESIGN, EcmoSources.LUBNOW);
        d.partialsByDifference(List.of(areaFraction, functionalShunt, resistanceFactor), List.of(age));
    }

    @Override
    public void signals(Rows x) {
        double[] age = x.of(this.age), clot = x.of(this.clot);
        double[] areaLoss = x.of(this.areaLoss), areaTime = x.of(this.areaTime), clotArea = x.of(this.clotArea);
        double[] newShunt = x.of(this.newShunt), shuntGrowth = x.of(this.shuntGrowth);
        double[] clotShunt = x.of(this.clotShunt), greatestShunt = x.of(this.greatestShunt);
        double[] resistanceGrowth = x.of(this.resistanceGrowth), clotResistance = x.of(this.clotResistance);
        double[] areaFraction = x.of(this.areaFraction), functionalShunt = x.of(this.functionalShunt);
        double[] resistanceFactor = x.of(this.resistanceFactor);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double worn = 1 - Functions.exp(-age[i] / areaTime[i]);
            double shunt = newShunt[i] + shuntGrowth[i] * age[i] + clotShunt[i] * clot[i];
            areaFraction[i] = 1 - areaLoss[i] * worn - clotArea[i] * clot[i];
            functionalShunt[i] = shunt * SmoothLimit.factor(shunt, greatestShunt[i]);
            resistanceFactor[i] = 1 + resistanceGrowth[i] * age[i] + clotResistance[i] * clot[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] connected = x.of(this.connected), dAge = x.rateOf(this.age);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            dAge[i] += connected[i];
        }
    }
}
