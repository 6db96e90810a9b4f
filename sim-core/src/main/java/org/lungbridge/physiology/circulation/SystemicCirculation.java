package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.L_PER_MMHG;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;

/**
 * Right atrial and mean arterial pressure: what flows in and out of two elastic vessels.
 *
 * <pre>
 *   Pc   = −0.3 · Pmsf ;  Pd = Pc + softplus(Pra − Pc) − 0.01 · softplus(Pc − Pra)     collapse of the great veins
 *   rPra = ((Pmsf − Pd)/Rv − CO) / (0.01 L/mmHg · s)
 *   rMAP = (CO − (MAP − Pra⁺)/Rs) / (0.0015 L/mmHg · s) ,  Pra⁺ = softplus(Pra)
 * </pre>
 *
 * <p>s = normal blood volume/5 L. Suction below Pc draws no more blood: without this an empty patient kept 2 L/min. At rest
 * this is Guyton's crossing of venous return and cardiac output, and MAP = Pra⁺ + CO·Rs. <b>Leaves out</b> the pulse, and
 * that blood stored here is missing elsewhere (mL).
 *
 * <p>Sources: Guyton 1955 Physiol Rev 35:123 (crossing, collapse); where collapse sets in is a design choice that leaves the
 * bleeding table alone; both compliances set the speed of the transients only.
 */
public final class SystemicCirculation implements Component {
    private static final Source TRANSIENTS =
            Source.assumption("Sets how fast pressure follows flow (about 1 s), not where it settles");
    private static final Source COLLAPSE = Source.assumption(
            "Great veins collapse as right atrial pressure falls below zero (Guyton); share of the filling pressure chosen");
    private static final double ATRIAL_WIDTH = 0.2;
    private static final double COLLAPSE_WIDTH = 0.3;
    /** Conductance that collapse leaves; keeps right atrial pressure finite. */
    private static final double SEEPING = 0.01;

    private final Variable.State atrial;
    private final Variable.State arterial;
    private final Variable.Read normalVolume;
    private final Variable.Read output;
    private final Variable.Read filling;
    private final Variable.Read venous;
    private final Variable.Read systemic;
    private final Variable.Parameter collapse;
    private final Variable.Parameter atrialCompliance;
    private final Variable.Parameter arterialCompliance;
    private final Partial atrialAtrial;
    private final Partial atrialOutput;
    private final Partial atrialFilling;
    private final Partial atrialVenous;
    private final Partial arterialArterial;
    private final Partial arterialAtrial;
    private final Partial arterialOutput;
    private final Partial arterialSystemic;

    public SystemicCirculation(Declarations d) {
        atrial = d.state(Circulation.RIGHT_ATRIAL_PRESSURE, 3.7);
        arterial = d.state(Circulation.ARTERIAL_PRESSURE, 85);
        normalVolume = d.readsLater(Body.NORMAL_BLOOD_VOLUME);
        output = d.readsLater(Circulation.CARDIAC_OUTPUT);
        filling = d.readsLater(Circulation.MEAN_SYSTEMIC_PRESSURE);
        venous = d.readsLater(Circulation.VENOUS_RESISTANCE);
        systemic = d.readsLater(Circulation.SYSTEMIC_RESISTANCE);
        collapse = d.parameter("collapse_share", 0.3, ONE, 0, 1, Tag.DESIGN, COLLAPSE);
        atrialCompliance = d.parameter("atrial_compliance", 0.01, L_PER_MMHG, 0.005, 0.02, Tag.DESIGN, TRANSIENTS);
        arterialCompliance =
                d.parameter("arterial_compliance", 0.0015, L_PER_MMHG, 0.001, 0.003, Tag.DESIGN, TRANSIENTS);
        atrialAtrial = d.partial(atrial, atrial);
        atrialOutput = d.partial(atrial, output);
        atrialFilling = d.partial(atrial, filling);
        atrialVenous = d.partial(atrial, venous);
        arterialArterial = d.partial(arterial, arterial);
        arterialAtrial = d.partial(arterial, atrial);
        arterialOutput = d.partial(arterial, output);
        arterialSystemic = d.partial(arterial, systemic);
    }

    /** Pressure that veins feel at the heart, with collapse at {@code limit}. */
    private static double downstream(double atrial, double limit) {
        double above = Functions.softplus(atrial - limit, COLLAPSE_WIDTH);
        return limit + above - SEEPING * Functions.softplus(limit - atrial, COLLAPSE_WIDTH);
    }

    /** Slope of {@link #downstream} in the atrial pressure; that in the limit is 1 minus this. */
    private static double downstreamSlope(double atrial, double limit) {
        double open = Functions.softplusSlope(atrial - limit, COLLAPSE_WIDTH);
        return open + SEEPING * (1 - open);
    }

    @Override
    public void rates(Rows x) {
        double[] atrial = x.of(this.atrial), arterial = x.of(this.arterial), normalVolume = x.of(this.normalVolume);
        double[] output = x.of(this.output), filling = x.of(this.filling), venous = x.of(this.venous);
        double[] systemic = x.of(this.systemic), atrialCompliance = x.of(this.atrialCompliance);
        double[] collapse = x.of(this.collapse);
        double[] arterialCompliance = x.of(this.arterialCompliance);
        double[] rateOfAtrial = x.rateOf(this.atrial), rateOfArterial = x.rateOf(this.arterial);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double size = normalVolume[i] / ReferenceBody.BLOOD_VOLUME;
            double returning = (filling[i] - downstream(atrial[i], -collapse[i] * filling[i])) / venous[i];
            double running = (arterial[i] - Functions.softplus(atrial[i], ATRIAL_WIDTH)) / systemic[i];
            rateOfAtrial[i] += (returning - output[i]) / (atrialCompliance[i] * size);
            rateOfArterial[i] += (output[i] - running) / (arterialCompliance[i] * size);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] atrial = x.of(this.atrial), arterial = x.of(this.arterial), normalVolume = x.of(this.normalVolume);
        double[] filling = x.of(this.filling), venous = x.of(this.venous), systemic = x.of(this.systemic);
        double[] atrialCompliance = x.of(this.atrialCompliance), arterialCompliance = x.of(this.arterialCompliance);
        double[] atrialAtrial = x.of(this.atrialAtrial), atrialOutput = x.of(this.atrialOutput);
        double[] atrialFilling = x.of(this.atrialFilling), atrialVenous = x.of(this.atrialVenous);
        double[] arterialArterial = x.of(this.arterialArterial), arterialAtrial = x.of(this.arterialAtrial);
        double[] collapse = x.of(this.collapse), arterialOutput = x.of(this.arterialOutput);
        double[] arterialSystemic = x.of(this.arterialSystemic);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double size = normalVolume[i] / ReferenceBody.BLOOD_VOLUME;
            double perAtrial = 1 / (atrialCompliance[i] * size);
            double perArterial = 1 / (arterialCompliance[i] * size);
            double floor = Functions.softplus(atrial[i], ATRIAL_WIDTH);
            double limit = -collapse[i] * filling[i];
            double slope = downstreamSlope(atrial[i], limit);
            double drop = filling[i] - downstream(atrial[i], limit);
            atrialAtrial[i] = -perAtrial * slope / venous[i];
            atrialFilling[i] = perAtrial * (1 + collapse[i] * (1 - slope)) / venous[i];
            atrialVenous[i] = -perAtrial * drop / (venous[i] * venous[i]);
            atrialOutput[i] = -perAtrial;
            arterialArterial[i] = -perArterial / systemic[i];
            arterialAtrial[i] = perArterial * Functions.softplusSlope(atrial[i], ATRIAL_WIDTH) / systemic[i];
            arterialOutput[i] = perArterial;
            arterialSystemic[i] = perArterial * (arterial[i] - floor) / (systemic[i] * systemic[i]);
        }
    }
}
