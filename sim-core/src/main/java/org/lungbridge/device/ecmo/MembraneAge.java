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
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Ageing of the membrane lung with time and clot: less working surface, more functional shunt, more resistance.
 *
 * <pre>
 *   d(age)/dt        = connected
 *   areaFraction     = (1 − 0.15 · (1 − exp(−age/10 d)) − 0.6 · clot) · (1 − 0.7 · failed)
 *   functionalShunt  = (0.02 + 0.003/d · age + 0.20 · clot) limited to 0.9
 *   resistanceFactor = 1 + 0.015/d · age + 1.0 · clot + 15 · failed
 *   rise             = resistanceFactor − 1          warning at 0.30, exchange at 0.50
 * </pre>
 *
 * <p>Clot is the progress of the clot hazard from 0 (new) to 1 (failed); a membrane that has failed, by clot or suddenly, lets
 * little blood through. The alarms compare the drop of pressure with that of this membrane when it was clean, at the same
 * flow, because an absolute limit depends on make and flow. Lubnow 2014 guides the sizes: a drop 30-50 % above the clean
 * one, or a PO2 after the membrane below 200 mmHg, call for an exchange; those of a failed one are design choices.
 * <b>Holds for</b> 60 days. Water in the fibers is another matter, see
 * {@link MembraneSegment}.
 */
public final class MembraneAge implements Component {
    private static final Source FAILURE =
            Source.assumption("A membrane lung full of clot lets less than half of the usual flow through");

    private final Variable.State age;
    private final Variable.Read connected;
    private final Variable.Read clot;
    private final Variable.Setting failed;
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
    private final Variable.Parameter failedArea;
    private final Variable.Parameter failedResistance;
    private final Variable.Parameter warning;
    private final Variable.Parameter limit;
    private final Variable.Display rise;
    private final Variable.Event warned;
    private final Variable.Event due;

    public MembraneAge(Declarations d) {
        age = d.state(Ecmo.MEMBRANE_AGE, 0);
        connected = d.readsLater(Ecmo.CONNECTED);
        clot = d.reads(Ecmo.CLOT);
        failed = d.setting(Ecmo.MEMBRANE_FAILED, 0);
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
        failedArea = d.parameter("failed_area", 0.7, ONE, 0.3, 0.95, Tag.DESIGN, FAILURE);
        failedResistance = d.parameter("failed_resistance", 15, ONE, 2, 40, Tag.DESIGN, FAILURE);
        warning = d.parameter("warning", 0.30, ONE, 0.2, 0.5, Tag.RECALLED, EcmoSources.LUBNOW);
        limit = d.parameter("limit", 0.50, ONE, 0.3, 1, Tag.RECALLED, EcmoSources.LUBNOW);
        rise = d.displays(Ecmo.DELTA_P_RISE);
        warned = d.event(Ecmo.DELTA_P_WARNING);
        due = d.event(Ecmo.DELTA_P_LIMIT);
        d.partialsByDifference(List.of(areaFraction, functionalShunt, resistanceFactor), List.of(age, clot));
    }

    @Override
    public void signals(Rows x) {
        double[] age = x.of(this.age), clot = x.of(this.clot);
        double[] areaLoss = x.of(this.areaLoss), areaTime = x.of(this.areaTime), clotArea = x.of(this.clotArea);
        double[] newShunt = x.of(this.newShunt), shuntGrowth = x.of(this.shuntGrowth);
        double[] clotShunt = x.of(this.clotShunt), greatestShunt = x.of(this.greatestShunt);
        double[] resistanceGrowth = x.of(this.resistanceGrowth), clotResistance = x.of(this.clotResistance);
        double[] failed = x.of(this.failed), failedArea = x.of(this.failedArea);
        double[] failedResistance = x.of(this.failedResistance);
        double[] areaFraction = x.of(this.areaFraction), functionalShunt = x.of(this.functionalShunt);
        double[] resistanceFactor = x.of(this.resistanceFactor);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double worn = 1 - Functions.exp(-age[i] / areaTime[i]);
            double shunt = newShunt[i] + shuntGrowth[i] * age[i] + clotShunt[i] * clot[i];
            areaFraction[i] = (1 - areaLoss[i] * worn - clotArea[i] * clot[i]) * (1 - failedArea[i] * failed[i]);
            functionalShunt[i] = shunt * SmoothLimit.factor(shunt, greatestShunt[i]);
            resistanceFactor[i] =
                    1 + resistanceGrowth[i] * age[i] + clotResistance[i] * clot[i] + failedResistance[i] * failed[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] connected = x.of(this.connected), dAge = x.rateOf(this.age);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            dAge[i] += connected[i];
        }
    }

    @Override
    public void displays(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            x.of(rise)[i] = x.of(resistanceFactor)[i] - 1;
        }
    }

    @Override
    public void events(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double risen = x.of(resistanceFactor)[i] - 1;
            x.of(warned)[i] = x.of(warning)[i] - risen;
            x.of(due)[i] = x.of(limit)[i] - risen;
        }
    }
}
