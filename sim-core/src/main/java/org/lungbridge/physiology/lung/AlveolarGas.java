package org.lungbridge.physiology.lung;

import org.lungbridge.chemistry.EquilibriumRows;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.chemistry.TensionsToContents;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Lung;

/**
 * Gas of one sub-unit and the blood that leaves it in equilibrium.
 *
 * <pre>
 *   n = nO2 + nCO2 + nN2 ;  P_g = (PB − 47) n_g/n                                  mmol, mmHg
 *   J_O2 = Q (c_O2(P) − c_pa,O2) ;  J_CO2 = Q (c_pa,CO2 − c_CO2(P))                mmol/s
 *   F    = VA_i · share_k (PB − 47)/(R T) ;  n∞ = V (PB − 47)/(R T)
 *   D    = J_O2 − J_CO2 − (n − n∞)/τ_V ;  D⁺, D⁻ smooth positive parts of D and −D, D⁺ − D⁻ = D
 *   B_g  = f_g (F + D⁺) − (F + D⁻) n_g/n             f_O2 = FiO2', f_CO2 = 0, f_N2 = 1 − FiO2' ({@link InspiredGas})
 *   dnO2/dt = B_O2 − J_O2 ;  dnCO2/dt = B_CO2 + J_CO2 ;  dnN2/dt = B_N2
 * </pre>
 *
 * <p>VA is expired, as in PACO2 = VCO2 · R T/VA; the gas D that blood or a growing volume takes up in excess is drawn
 * in from the ventilator, in apnea too, and gas given off leaves with alveolar composition. V is the end-expiratory
 * gas volume of the sub-unit, at least 20 mL. Q c_g goes to arterial blood, B_g to the audit. Valid at any flow and
 * ventilation, zero included. Left out: tidal swings of volume and tension, diffusion limitation, N2 dissolved in
 * blood (about 1 mL/dL; nitrogen stays in the gas).
 */
public final class AlveolarGas implements Component {
    private static final double VOLUME_WIDTH_L = 0.002;
    private static final double PO2_WIDTH = 0.1;
    private static final double PCO2_WIDTH = 0.4;
    private static final double CONTENT = Gas.MMOL_PER_L_PER_ML_DL;
    private static final double HB = 1 / Unit.G_PER_DL.toEngine();
    private static final double REST_DRY = 760 - Gas.WATER_VAPOR;
    /** Gas of the lung at the start, L. */
    private static final double REST_VOLUME_L = 1.2;
    /** Its O2 tension, mmHg. */
    private static final double REST_PO2 = 100;
    /** Its CO2 tension, mmHg. */
    private static final double REST_PCO2 = 40;

    final Variable.State o2;
    final Variable.State co2;
    final Variable.State n2;
    final Variable.State auditO2;
    final Variable.State auditCo2;
    final Variable.State auditN2;
    final Variable.State arterialO2;
    final Variable.State arterialCo2;
    final Variable flow;
    final Variable venousO2;
    final Variable venousCo2;
    final Variable hemoglobin;
    final Variable baseExcess;
    final Variable temperature;
    final Variable p50;
    final Variable barometer;
    final Variable ventilation;
    final Variable share;
    final Variable gasVolume;
    final Variable.Signal po2;
    final Variable.Signal pco2;
    final Variable.Signal ph;
    final Variable.Signal uptake;
    final Variable.Signal output;
    private final InspiredGas inspired;
    private final Variable leastVolume;
    private final Variable relaxation;
    private final Variable guess;
    private final double weight;
    private final TensionsToContents blood = new TensionsToContents();
    private EquilibriumRows rows = new EquilibriumRows(0);
    private final GasBalance balance = new GasBalance();
    private final AlveolarGasPartials partials;

    /** Declares sub-unit k of unit i. */
    public AlveolarGas(Declarations d, LungResolution lung, int i, int k) {
        weight = lung.weight(k);
        double rest = REST_VOLUME_L * lung.share(i) * weight * REST_DRY / Gas.DRY_GAS_VOLUME_TEMPERATURE;
        double restO2 = REST_PO2 / REST_DRY;
        double restCo2 = REST_PCO2 / REST_DRY;
        o2 = d.state(Lung.O2.at(i, k), rest * restO2);
        co2 = d.state(Lung.CO2.at(i, k), rest * restCo2);
        n2 = d.state(Lung.N2.at(i, k), rest * (1 - restO2 - restCo2));
        auditO2 = d.contributesTo(Audit.LUNG_O2);
        auditCo2 = d.contributesTo(Audit.LUNG_CO2);
        auditN2 = d.contributesTo(Audit.LUNG_N2);
        arterialO2 = d.contributesTo(Blood.ARTERIAL_O2);
        arterialCo2 = d.contributesTo(Blood.ARTERIAL_CO2);
        flow = d.reads(Lung.CAPILLARY_FLOW.at(i, k));
        venousO2 = d.reads(Blood.PULMONARY_O2_CONTENT);
        venousCo2 = d.reads(Blood.PULMONARY_CO2_CONTENT);
        hemoglobin = d.reads(Blood.HEMOGLOBIN);
        baseExcess = d.reads(Blood.BASE_EXCESS);
        temperature = d.reads(Blood.TEMPERATURE);
        p50 = d.reads(Blood.P50);
        barometer = d.reads(Body.BAROMETRIC_PRESSURE);
        ventilation = d.readsLater(Lung.UNIT_VENTILATION.at(i));
        share = d.readsLater(Lung.VENTILATION_SHARE.at(k));
        gasVolume = d.readsLater(Lung.END_EXPIRATORY_VOLUME.at(i));
        inspired = new InspiredGas(d);
        leastVolume = d.readsLater(Lung.LEAST_VOLUME);
        relaxation = d.readsLater(Lung.VOLUME_RELAXATION);
        po2 = d.provides(Lung.PO2.at(i, k));
        pco2 = d.provides(Lung.PCO2.at(i, k));
        ph = d.provides(Lung.CAPILLARY_PH.at(i, k));
        uptake = d.provides(Lung.O2_UPTAKE.at(i, k));
        output = d.provides(Lung.CO2_OUTPUT.at(i, k));
        guess = d.guess(ph, 7.4);
        partials = new AlveolarGasPartials(d, this);
    }

    @Override
    public void signals(Rows x) {
        if (rows.lanes() != x.lanes()) {
            rows = new EquilibriumRows(x.lanes());
        }
        tensions(x);
        rows.solve(x.of(baseExcess), x.of(temperature), x.of(p50), x.of(guess));
        double[] ph = x.of(this.ph), uptake = x.of(this.uptake), output = x.of(this.output), flow = x.of(this.flow);
        double[] venousO2 = x.of(this.venousO2), venousCo2 = x.of(this.venousCo2);
        for (int l = 0; l < x.lanes(); l++) {
            ph[l] = rows.pH[l];
            uptake[l] = flow[l] * (CONTENT * rows.o2[l] - venousO2[l]);
            output[l] = flow[l] * (venousCo2[l] - CONTENT * rows.co2[l]);
        }
    }

    private void tensions(Rows x) {
        double[] po2 = x.of(this.po2), pco2 = x.of(this.pco2), barometer = x.of(this.barometer);
        double[] o2 = x.of(this.o2), co2 = x.of(this.co2), n2 = x.of(this.n2), hemoglobin = x.of(this.hemoglobin);
        for (int l = 0; l < x.lanes(); l++) {
            double dry = barometer[l] - Gas.WATER_VAPOR;
            double sum = o2[l] + co2[l] + n2[l];
            po2[l] = dry * o2[l] / sum;
            pco2[l] = dry * co2[l] / sum;
            rows.po2[l] = Functions.positive(po2[l], PO2_WIDTH);
            rows.pco2[l] = Functions.positive(pco2[l], PCO2_WIDTH);
            rows.hb[l] = HB * hemoglobin[l];
        }
    }

    /** Brings the leaving blood into equilibrium with the gas. */
    TensionsToContents equilibrate(Rows x, int l) {
        blood.solve(
                Functions.positive(x.of(po2)[l], PO2_WIDTH),
                Functions.positive(x.of(pco2)[l], PCO2_WIDTH),
                HB * x.of(hemoglobin)[l],
                x.of(baseExcess)[l],
                x.of(temperature)[l],
                x.of(p50)[l],
                x.of(guess)[l]);
        return blood;
    }

    /** Slope of the O2 tension that blood sees with the O2 tension of the gas. */
    double po2Slope(Rows x, int l) {
        return Functions.positiveSlope(x.of(po2)[l], PO2_WIDTH);
    }

    /** Slope of the CO2 tension that blood sees with the CO2 tension of the gas. */
    double pco2Slope(Rows x, int l) {
        return Functions.positiveSlope(x.of(pco2)[l], PCO2_WIDTH);
    }

    /** Gas entering and leaving the sub-unit. */
    GasBalance balance(Rows x, int l) {
        double molar = (x.of(barometer)[l] - Gas.WATER_VAPOR) / Gas.DRY_GAS_VOLUME_TEMPERATURE;
        double least = x.of(leastVolume)[l];
        double beyond = weight * x.of(gasVolume)[l] - least;
        balance.fio2 = inspired.oxygen(x, l);
        balance.relaxation = x.of(relaxation)[l];
        balance.target = molar * (least + Functions.positive(beyond, VOLUME_WIDTH_L));
        balance.targetByVolume = molar * weight * Functions.positiveSlope(beyond, VOLUME_WIDTH_L);
        balance.perVentilation = molar * x.of(share)[l];
        balance.perShare = molar * x.of(ventilation)[l];
        balance.ventilation = molar * x.of(ventilation)[l] * x.of(share)[l];
        balance.evaluate(x.of(o2)[l], x.of(co2)[l], x.of(n2)[l], x.of(uptake)[l] - x.of(output)[l], Corners.FLOW);
        return balance;
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            GasBalance b = balance(x, l);
            double in = x.of(uptake)[l];
            double out = x.of(output)[l];
            double q = x.of(flow)[l];
            x.rateOf(o2)[l] += b.o2 - in;
            x.rateOf(co2)[l] += b.co2 + out;
            x.rateOf(n2)[l] += b.n2;
            x.rateOf(auditO2)[l] += b.o2;
            x.rateOf(auditCo2)[l] += b.co2;
            x.rateOf(auditN2)[l] += b.n2;
            x.rateOf(arterialO2)[l] += q * x.of(venousO2)[l] + in;
            x.rateOf(arterialCo2)[l] += q * x.of(venousCo2)[l] - out;
        }
    }

    @Override
    public void partials(Rows x) {
        partials.evaluate(x);
    }
}
