package org.lungbridge.physiology.blood;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Blood of right heart and pulmonary artery, where venous blood mixes with what the circuit returns.
 *
 * <pre>
 *   rN = (CO − E)·c_venous + E·c_return − CO·c       N amount of O2 or CO2, mmol
 * </pre>
 *
 * <p>CO cardiac output, E the circuit's blood flow without its recirculated share. Its PO2 drives the vasoconstriction of
 * lung that gets no gas. The lung reads c and gives its outflow to the arterial pool. <b>Holds for</b> E from 0 to CO.
 *
 * <p>Sources: Messai 2013 Intensive Care Med 39:327 (mixing equation); volume 0.25 L at 70 kg, textbook.
 */
public final class PulmonaryArteryBlood implements Component {
    private static final Source SHARE =
            new Source("pools", "Right heart and pulmonary artery 0.25 L of 5.0 L, textbook value, recalled");
    private static final PoolGas.Names NAMES = new PoolGas.Names(
            Blood.PULMONARY_O2,
            Blood.PULMONARY_CO2,
            Blood.PULMONARY_O2_CONTENT,
            Blood.PULMONARY_CO2_CONTENT,
            Blood.PULMONARY_PO2,
            Blood.PULMONARY_PCO2,
            Blood.PULMONARY_PH,
            Blood.PULMONARY_SATURATION,
            Blood.PULMONARY_LN_VIRTUAL_PO2);

    private final PoolGas gas;
    private final Variable.Read cardiacOutput;
    private final Variable.Read effectiveFlow;
    private final Flow o2;
    private final Flow co2;

    public PulmonaryArteryBlood(Declarations d) {
        gas = new PoolGas(
                d,
                NAMES,
                1.65,
                5.8,
                3.7,
                p -> p.parameter(Blood.PULMONARY_SHARE, 0.05, 0.03, 0.1, Tag.RECALLED, SHARE, Spread.none()));
        cardiacOutput = d.readsLater(Circulation.CARDIAC_OUTPUT);
        effectiveFlow = d.readsLater(Ecmo.EFFECTIVE_FLOW);
        o2 = new Flow(d, gas.o2, gas.o2Content, Blood.VENOUS_O2_CONTENT, Ecmo.RETURN_O2_CONTENT);
        co2 = new Flow(d, gas.co2, gas.co2Content, Blood.VENOUS_CO2_CONTENT, Ecmo.RETURN_CO2_CONTENT);
    }

    @Override
    public void signals(Rows x) {
        gas.signals(x);
    }

    @Override
    public void rates(Rows x) {
        o2.rates(x);
        co2.rates(x);
    }

    @Override
    public void partials(Rows x) {
        gas.partials(x);
        o2.partials(x);
        co2.partials(x);
    }

    /** The flow balance of one gas. */
    private final class Flow {
        private final Variable.State amount;
        private final Variable.Signal content;
        private final Variable.Read venous;
        private final Variable.Read returned;
        private final Partial byOutput;
        private final Partial byEffectiveFlow;
        private final Partial byContent;
        private final Partial byVenous;
        private final Partial byReturned;

        Flow(
                Declarations d,
                Variable.State amount,
                Variable.Signal content,
                Quantity venousContent,
                Quantity returnContent) {
            this.amount = amount;
            this.content = content;
            venous = d.readsLater(venousContent);
            returned = d.readsLater(returnContent);
            byOutput = d.partial(amount, cardiacOutput);
            byEffectiveFlow = d.partial(amount, effectiveFlow);
            byContent = d.partial(amount, content);
            byVenous = d.partial(amount, venous);
            byReturned = d.partial(amount, returned);
        }

        void rates(Rows x) {
            double[] output = x.of(cardiacOutput), effective = x.of(effectiveFlow), content = x.of(this.content);
            double[] venous = x.of(this.venous), returned = x.of(this.returned), rate = x.rateOf(amount);
            for (int i = 0, n = x.lanes(); i < n; i++) {
                rate[i] += (output[i] - effective[i]) * venous[i] + effective[i] * returned[i] - output[i] * content[i];
            }
        }

        void partials(Rows x) {
            double[] output = x.of(cardiacOutput), effective = x.of(effectiveFlow), content = x.of(this.content);
            double[] venous = x.of(this.venous), returned = x.of(this.returned), byOutput = x.of(this.byOutput);
            double[] byEffectiveFlow = x.of(this.byEffectiveFlow), byContent = x.of(this.byContent);
            double[] byVenous = x.of(this.byVenous), byReturned = x.of(this.byReturned);
            for (int i = 0, n = x.lanes(); i < n; i++) {
                byOutput[i] = venous[i] - content[i];
                byEffectiveFlow[i] = returned[i] - venous[i];
                byContent[i] = -output[i];
                byVenous[i] = output[i] - effective[i];
                byReturned[i] = effective[i];
            }
        }
    }
}
