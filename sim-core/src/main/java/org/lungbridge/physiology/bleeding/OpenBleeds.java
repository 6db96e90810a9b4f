package org.lungbridge.physiology.bleeding;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * Blood that is lost outside of the lung: open bleeds, and the oozing that goes before one.
 *
 * <pre>
 *   flow   = outflow share · (bleeding + Σ open bleeds + oozing + loss of the circuit)
 *   oozing = 20 mL/h · m²(cannula) · connected + 5 mL/h · m²(any) ,   m = Λ/threshold
 *   bled′  = flow
 * </pre>
 *
 * <p>{@code bleeding} is what an instructor sets, the loss of the circuit that of a breach. The share m of the hazard that
 * is used up shows at the bedside before the site begins to bleed; at cannula and mucosa it can be seen. <b>Leaves out</b>
 * hidden oozing: gut, chest and brain give no sign. <b>Valid for</b> m from 0 to 1. All sizes are design choices; 20 mL/h
 * at both sites would take the patient of PROTECMO 7 mL/h in the mean, four times what laboratories take.
 */
public final class OpenBleeds implements Component {
    private static final Source OOZING =
            Source.assumption("Oozing grows as the square of the share of the hazard that is used up; no data");

    private final Variable outflow;
    private final Variable connected;
    private final Variable circuit;
    private final Variable cannulaHazard;
    private final Variable cannulaThreshold;
    private final Variable anyHazard;
    private final Variable anyThreshold;
    private final Variable.Setting bleeding;
    private final Variable.Setting[] sites = new Variable.Setting[BleedingSite.values().length];
    private final Variable.State bled;
    private final Variable.Signal flow;
    private final Variable cannulaOozing;
    private final Variable anyOozing;
    private final Partial byOutflow;
    private final Partial byCircuit;
    private final Partial byCannula;
    private final Partial byAny;
    private final Partial bledByFlow;

    /** Declares the flow of every site and their sum. */
    public OpenBleeds(Declarations d) {
        bled = d.state(Bleeding.OTHER_BLED, 0);
        bleeding = d.setting(Blood.BLEEDING, 0);
        for (BleedingSite site : BleedingSite.values()) {
            sites[site.ordinal()] = d.setting(site.flow(), 0);
        }
        outflow = d.reads(Blood.OUTFLOW_SHARE);
        connected = d.reads(Ecmo.CONNECTED);
        circuit = d.reads(Fault.CIRCUIT_LOSS);
        cannulaHazard = d.reads(BleedingSite.CANNULA.hazard());
        cannulaThreshold = d.reads(BleedingSite.CANNULA.threshold());
        anyHazard = d.reads(BleedingSite.ANY.hazard());
        anyThreshold = d.reads(BleedingSite.ANY.threshold());
        flow = d.provides(Bleeding.OTHER_FLOW);
        cannulaOozing = d.parameter("cannula_oozing", 20, Unit.ML_PER_HOUR, 0, 60, DESIGN, OOZING);
        anyOozing = d.parameter("any_oozing", 5, Unit.ML_PER_HOUR, 0, 30, DESIGN, OOZING);
        byOutflow = d.partial(flow, outflow);
        byCircuit = d.partial(flow, circuit);
        byCannula = d.partial(flow, cannulaHazard);
        byAny = d.partial(flow, anyHazard);
        bledByFlow = d.partial(bled, flow);
    }

    private double atCannula(Rows x, int l) {
        double threshold = x.of(cannulaThreshold)[l];
        return x.of(connected)[l] * x.of(cannulaOozing)[l] / (threshold * threshold);
    }

    private double elsewhere(Rows x, int l) {
        double threshold = x.of(anyThreshold)[l];
        return x.of(anyOozing)[l] / (threshold * threshold);
    }

    private double wanted(Rows x, int l) {
        double sum = x.of(bleeding)[l];
        for (Variable.Setting site : sites) {
            sum += x.of(site)[l];
        }
        double cannula = x.of(cannulaHazard)[l];
        double any = x.of(anyHazard)[l];
        return sum + atCannula(x, l) * cannula * cannula + elsewhere(x, l) * any * any + x.of(circuit)[l];
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(flow)[l] = x.of(outflow)[l] * wanted(x, l);
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.rateOf(bled)[l] += x.of(flow)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(byOutflow)[l] = wanted(x, l);
            x.of(byCircuit)[l] = x.of(outflow)[l];
            x.of(byCannula)[l] = 2 * x.of(outflow)[l] * atCannula(x, l) * x.of(cannulaHazard)[l];
            x.of(byAny)[l] = 2 * x.of(outflow)[l] * elsewhere(x, l) * x.of(anyHazard)[l];
            x.of(bledByFlow)[l] = 1;
        }
    }
}
