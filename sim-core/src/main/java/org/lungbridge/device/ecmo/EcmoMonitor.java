package org.lungbridge.device.ecmo;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;

/**
 * What the circuit's gas monitors show, and what staff compute from it.
 *
 * <pre>
 *   content       = 1.34 · Hb · saturation + 0.003 · PO2                              mL/dL
 *   fromContents  = (content inlet − content venous) / (content return − content venous)
 *   fromSaturations = the same with saturations alone
 * </pre>
 *
 * <p>The second formula is the one taught at the bedside. It reads 0.02-0.03 too high at an O2 fraction of 1.0, since
 * the dissolved O2 of returned blood is left out of its denominator. True mixed venous blood is not accessible on
 * VV-ECMO; the simulator knows it. Denominators that vanish give 0. Recorders only: no equation reads these.
 */
public final class EcmoMonitor implements Component {
    /** What is no more than this is nothing, and a share of it has no meaning: L/s, mL/dL or a saturation. */
    private static final double NO_DIFFERENCE = 1e-6;
    /** Where the search for its PO2 begins: natural logarithm of mmHg. */
    private static final double START_LN_PO2 = 4;
    /** Where the search for the pH of circuit blood begins. */
    private static final double START_PH = 7.35;

    private final Variable.Read hemoglobin;
    private final Variable.Read baseExcess;
    private final Variable.Read temperature;
    private final Variable.Read p50;
    private final Variable.Read flow;
    private final Variable.Read cardiacOutput;
    private final Variable.Read[] o2;
    private final Variable.Read[] co2;
    private final Variable.Display inletPo2;
    private final Variable.Display inletPco2;
    private final Variable.Display inletSaturation;
    private final Variable.Display postPo2;
    private final Variable.Display postPco2;
    private final Variable.Display postSaturation;
    private final Variable.Display flowOverOutput;
    private final Variable.Display fromContents;
    private final Variable.Display fromSaturations;
    private final CircuitBlood venous = new CircuitBlood();
    private final CircuitBlood inlet = new CircuitBlood();
    private final CircuitBlood post = new CircuitBlood();

    public EcmoMonitor(Declarations d) {
        hemoglobin = d.readsLater(Blood.HEMOGLOBIN);
        baseExcess = d.readsLater(Blood.BASE_EXCESS);
        temperature = d.readsLater(Blood.TEMPERATURE);
        p50 = d.readsLater(Blood.P50);
        flow = d.readsLater(Ecmo.BLOOD_FLOW);
        cardiacOutput = d.readsLater(Circulation.CARDIAC_OUTPUT);
        o2 = new Variable.Read[] {
            d.readsLater(Blood.VENOUS_O2_CONTENT),
            d.readsLater(Ecmo.INLET_O2_CONTENT),
            d.readsLater(Ecmo.RETURN_O2_CONTENT)
        };
        co2 = new Variable.Read[] {
            d.readsLater(Blood.VENOUS_CO2_CONTENT),
            d.readsLater(Ecmo.INLET_CO2_CONTENT),
            d.readsLater(Ecmo.RETURN_CO2_CONTENT)
        };
        inletPo2 = d.displays(Ecmo.INLET_PO2);
        inletPco2 = d.displays(Ecmo.INLET_PCO2);
        inletSaturation = d.displays(Ecmo.INLET_SATURATION);
        postPo2 = d.displays(Ecmo.POST_PO2);
        postPco2 = d.displays(Ecmo.POST_PCO2);
        postSaturation = d.displays(Ecmo.POST_SATURATION);
        flowOverOutput = d.displays(Ecmo.FLOW_OVER_OUTPUT);
        fromContents = d.displays(Ecmo.RECIRCULATION_FROM_CONTENTS);
        fromSaturations = d.displays(Ecmo.RECIRCULATION_FROM_SATURATIONS);
    }

    @Override
    public void displays(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            measure(x, i, venous, 0);
            measure(x, i, inlet, 1);
            measure(x, i, post, 2);
            x.of(inletPo2)[i] = inlet.kernel.po2;
            x.of(inletPco2)[i] = inlet.kernel.pco2;
            x.of(inletSaturation)[i] = inlet.kernel.saturation;
            x.of(postPo2)[i] = post.kernel.po2;
            x.of(postPco2)[i] = post.kernel.pco2;
            x.of(postSaturation)[i] = post.kernel.saturation;
            x.of(flowOverOutput)[i] = share(x.of(flow)[i], x.of(cardiacOutput)[i]);
            double base = content(x, i, venous);
            x.of(fromContents)[i] = share(content(x, i, inlet) - base, content(x, i, post) - base);
            double saturation = venous.kernel.saturation;
            x.of(fromSaturations)[i] = share(inlet.kernel.saturation - saturation, post.kernel.saturation - saturation);
        }
    }

    private void measure(Rows x, int i, CircuitBlood blood, int site) {
        blood.solve(
                x.of(o2[site])[i],
                x.of(co2[site])[i],
                x.of(hemoglobin)[i],
                x.of(baseExcess)[i],
                x.of(temperature)[i],
                x.of(p50)[i],
                START_LN_PO2,
                START_PH);
    }

    private double content(Rows x, int i, CircuitBlood blood) {
        return CircuitBlood.content_mL_dL(x.of(hemoglobin)[i], blood.kernel.saturation, blood.kernel.po2);
    }

    private static double share(double part, double whole) {
        return Math.abs(whole) > NO_DIFFERENCE ? part / whole : 0;
    }
}
