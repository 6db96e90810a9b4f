package org.lungbridge.device.ventilator;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * The ventilator: settings, intrinsic PEEP and the numbers on its screen.
 *
 * <pre>
 *   ΔP  = Pplat − PEEPtot ;  PEEPtot = PEEP + intrinsic
 *   u   = R · C · RR/(1 − Ti/Ttot) ;  C = p(VT)/p(ΔP)                 time constant over expiratory time
 *   τ d(intrinsic)/dt = p(ΔP)/(e^{1/u} − 1) − intrinsic               = VT e^{−TE/RC}/(C (1 − e^{−TE/RC}))
 *   flow  = VT · RR/(Ti/Ttot) ;  Ppeak = Pplat + (1 − p_c) R · flow    p_c 1 in pressure control
 *   Pmean = PEEP + Ti/Ttot (Ppeak − PEEP) − (1 − p_c) Ti/Ttot · ½ΔP
 *   VE    = VT · RR ;  C_rs = VT/ΔP ;  mechanical power: {@link MechanicalPower}
 * </pre>
 *
 * <p>p() are smooth positive parts, so the law holds at rate 0 and tidal volume 0. One time constant for the whole
 * lung; patient effort, leaks and circuit compliance are left out. Source of the expiratory law: passive emptying,
 * Brody 1954; resistances of tubes 7.5-8 mm with airways in ARDS 10-15 cmH2O·s/L (recalled).
 */
public final class MechanicalVentilator implements Component {
    private static final double VOLUME_WIDTH_L = 0.005;
    private static final double PRESSURE_WIDTH_CMH2O = 0.1;
    private static final double PRESSURE_WIDTH = Unit.CMH2O.engine(PRESSURE_WIDTH_CMH2O);
    private static final double LEAST_RATIO = 1e-3;
    private static final Source AIRWAY =
            new Source("airway-ards", "Airway and tube resistance in ARDS 10-15 cmH2O·s/L, tube 7.5-8 mm (recalled)");
    private static final Source LAG = Source.assumption("Intrinsic PEEP settles within one breath or two");

    private final Variable peep;
    private final Variable pressureControl;
    private final Variable rate;
    private final Variable inspiration;
    private final Variable tidal;
    private final Variable plateau;
    private final Variable.State intrinsic;
    private final Variable.Signal totalPeep;
    private final Variable resistance;
    private final Variable lag;
    private final Variable peak;
    private final Variable mean;
    private final Variable driving;
    private final Variable compliance;
    private final Variable power;
    private final Variable powerSimple;
    private final Variable powerGiosa;
    private final Variable minuteVentilation;
    private final Partial totalByIntrinsic;

    /** Declares settings, intrinsic PEEP and the screen. */
    public MechanicalVentilator(Declarations d) {
        intrinsic = d.state(Ventilator.INTRINSIC_PEEP, 0);
        d.setting(Ventilator.FIO2, 1);
        peep = d.setting(Ventilator.PEEP, 12);
        d.setting(Ventilator.SET_TIDAL_VOLUME, 400);
        d.setting(Ventilator.INSPIRATORY_PRESSURE, 15);
        pressureControl = d.setting(Ventilator.PRESSURE_CONTROL, 0);
        rate = d.setting(Ventilator.RATE, 20);
        inspiration = d.setting(Ventilator.INSPIRATORY_FRACTION, 1.0 / 3);
        tidal = d.readsLater(Lung.TIDAL_VOLUME);
        plateau = d.readsLater(Lung.PLATEAU_PRESSURE);
        totalPeep = d.provides(Ventilator.TOTAL_PEEP);
        resistance = d.parameter(Ventilator.TUBE_RESISTANCE, 13, 3, 40, RECALLED, AIRWAY, new Spread.Normal(13, 2));
        lag = d.parameter("lag", 3, Unit.S, 0.5, 10, DESIGN, LAG);
        peak = d.displays(Ventilator.PEAK_PRESSURE);
        mean = d.displays(Ventilator.MEAN_PRESSURE);
        driving = d.displays(Ventilator.DRIVING_PRESSURE);
        compliance = d.displays(Ventilator.COMPLIANCE);
        power = d.displays(Ventilator.MECHANICAL_POWER);
        powerSimple = d.displays(Ventilator.MECHANICAL_POWER_SIMPLE);
        powerGiosa = d.displays(Ventilator.MECHANICAL_POWER_GIOSA);
        minuteVentilation = d.displays(Ventilator.MINUTE_VENTILATION);
        totalByIntrinsic = d.partial(totalPeep, intrinsic);
        d.partialByDifference(intrinsic, intrinsic);
        d.partialByDifference(intrinsic, totalPeep);
        d.partialByDifference(intrinsic, tidal);
        d.partialByDifference(intrinsic, plateau);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(totalPeep)[l] = x.of(peep)[l] + x.of(intrinsic)[l];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] rateOf = x.rateOf(intrinsic);
        for (int l = 0; l < x.lanes(); l++) {
            double pressure = Functions.positive(x.of(plateau)[l] - x.of(totalPeep)[l], PRESSURE_WIDTH);
            double ratio = emptying(x, l) * elasticCompliance(x, l);
            double trapped = pressure / (Functions.exp(1 / (ratio + LEAST_RATIO)) - 1);
            rateOf[l] += (trapped - x.of(intrinsic)[l]) / x.of(lag)[l];
        }
    }

    /** Resistance over expiratory time, so that times compliance it is RC/TE. */
    private double emptying(Rows x, int l) {
        return x.of(resistance)[l] * x.of(rate)[l] / (1 - x.of(inspiration)[l]);
    }

    private double elasticCompliance(Rows x, int l) {
        double pressure = Functions.positive(x.of(plateau)[l] - x.of(totalPeep)[l], PRESSURE_WIDTH);
        return Functions.positive(x.of(tidal)[l], VOLUME_WIDTH_L) / pressure;
    }

    @Override
    public void partials(Rows x) {
        double[] to = x.of(totalByIntrinsic);
        for (int l = 0; l < x.lanes(); l++) {
            to[l] = 1;
        }
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double ti = x.of(inspiration)[l];
            double vt = x.of(tidal)[l];
            double constantFlow = 1 - x.of(pressureControl)[l];
            double flow = vt * x.of(rate)[l] / ti;
            double pressure = x.of(plateau)[l] - x.of(totalPeep)[l];
            double top = x.of(plateau)[l] + constantFlow * x.of(resistance)[l] * flow;
            x.of(driving)[l] = pressure;
            x.of(peak)[l] = top;
            x.of(mean)[l] = x.of(peep)[l] + ti * (top - x.of(peep)[l]) - constantFlow * ti * 0.5 * pressure;
            x.of(compliance)[l] = elasticCompliance(x, l);
            x.of(minuteVentilation)[l] = vt * x.of(rate)[l];
            powers(x, l, flow, top, pressure);
        }
    }

    private void powers(Rows x, int l, double flow, double top, double pressure) {
        double ti = x.of(inspiration)[l];
        double perMin = Unit.PER_MIN.of(x.of(rate)[l]);
        double vt = x.of(tidal)[l];
        double top_cmH2O = Unit.CMH2O.of(top);
        double peep_cmH2O = Unit.CMH2O.of(x.of(totalPeep)[l]);
        double elastance = 1000 / Unit.ML_PER_CMH2O.of(elasticCompliance(x, l));
        double raw = Unit.CMH2O_S_PER_L.of(x.of(resistance)[l]);
        double perMinute = Unit.J_PER_MIN.toEngine();
        x.of(power)[l] = perMinute * MechanicalPower.gattinoni(perMin, vt, elastance, ti / (1 - ti), raw, peep_cmH2O);
        x.of(powerSimple)[l] = perMinute * MechanicalPower.simplified(perMin, vt, top_cmH2O, Unit.CMH2O.of(pressure));
        x.of(powerGiosa)[l] = perMinute
                * MechanicalPower.giosa(
                        Unit.L_PER_MIN.of(vt * x.of(rate)[l]), top_cmH2O, peep_cmH2O, Unit.L_PER_MIN.of(flow));
    }
}
