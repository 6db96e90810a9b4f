package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_CMH2O;

import java.util.List;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Recirculation: the share of oxygenated blood that the drainage cannula sucks back before it reaches the lung.
 *
 * <pre>
 *   raw            = class · ((Q/CO) / 0.6)^1.3 · tips · exp(0.005/cmH2O · (PEEP − 10)) · patient · (1 + 1.5 malposition)
 *   recirculation' = raw limited to 0.7
 *   effective      = (1 − recirculation') · (1 − breach) · Q sharply limited to 0.98 · CO
 *   recirculation  = 1 − effective / Q
 * </pre>
 *
 * <p>Q is forward circuit flow, CO cardiac output, breach the share of the flow that a torn return line loses (its gas
 * stays with the circuit, so that none is made or lost; {@link CircuitBreach} takes the blood); both limits are
 * {@link SmoothLimit}s, so that effective flow never exceeds what the heart pumps and zero flow is an ordinary point. Blood loss
 * acts through cardiac output and not a second time. Class at Q/CO 0.6: femoral multistage to jugular 0.13, mesh or basket
 * 0.24, femoral to femoral 0.18, dual-lumen bicaval 0.06. A malposition (0 or 1) makes 0.13 to 0.33, what is called high
 * (design choice). <b>Holds for</b> tips 5-20 cm apart (tips 1.2-1). <b>Leaves out</b> the site of the tips as geometry and
 * the pulsation of the heart.
 *
 * <p>Palmér 2016, Gehron 2023; changes with PEEP and flow: pigs, ICMx 2024.
 */
public final class Recirculation implements Component {
    private static final Source PATIENT =
            Source.assumption("Spread between patients at one cannula: median 14-16 %, 13 % of patients above 35 %");
    private static final Source MISPLACED = Source.assumption(
            "Tips at each other: recirculation of a third at usual flow, twice and a half the usual one");
    private static final double REFERENCE_PEEP = Unit.CMH2O.engine(10);
    private static final double LEAST_OUTPUT = L_PER_MIN.engine(0.01);
    private static final double LEAST_RATIO_SQUARED = 1e-3;

    private final Variable.Read flow;
    private final Variable.Read cardiacOutput;
    private final Variable.Read peep;
    private final Variable.Read breach;
    private final Variable.Setting malposition;
    private final Variable.Parameter misplaced;
    private final Variable.Signal recirculation;
    private final Variable.Signal effectiveFlow;
    private final Variable.Parameter cannulaClass;
    private final Variable.Parameter referenceRatio;
    private final Variable.Parameter exponent;
    private final Variable.Parameter tips;
    private final Variable.Parameter peepCoefficient;
    private final Variable.Parameter patient;
    private final Variable.Parameter greatest;
    private final Variable.Parameter outputShare;

    public Recirculation(Declarations d) {
        flow = d.reads(Ecmo.FORWARD_FLOW);
        cardiacOutput = d.reads(Circulation.CARDIAC_OUTPUT);
        peep = d.reads(Ventilator.PEEP);
        breach = d.reads(Fault.RETURN_BREACH);
        malposition = d.setting(Ecmo.MALPOSITION, 0);
        recirculation = d.provides(Ecmo.RECIRCULATION);
        effectiveFlow = d.provides(Ecmo.EFFECTIVE_FLOW);

        Source palmer = EcmoSources.RECIRCULATION;
        Source pigs = EcmoSources.RECIRCULATION_PIGS;
        cannulaClass = d.parameter(Ecmo.RECIRCULATION_CLASS, 0.13, 0, 0.5, Tag.CALIBRATED, palmer, Spread.none());
        referenceRatio = d.parameter("reference_ratio", 0.6, ONE, 0.4, 0.8, Tag.DESIGN, palmer);
        exponent = d.parameter("exponent", 1.3, ONE, 0.7, 2.9, Tag.CALIBRATED, palmer);
        tips = d.parameter("tips", 1, ONE, 1, 1.2, Tag.DESIGN, pigs);
        peepCoefficient = d.parameter("peep_coefficient", 0.005, PER_CMH2O, 0, 0.03, Tag.CALIBRATED, pigs);
        patient = d.parameter("patient", 1, ONE, 0.1, 5, Tag.DESIGN, PATIENT, new Spread.LogNormal(1, 0.5));
        misplaced = d.parameter("misplaced", 1.5, ONE, 0, 4, Tag.DESIGN, MISPLACED);
        greatest = d.parameter("greatest", 0.7, ONE, 0.5, 0.9, Tag.DESIGN, palmer);
        outputShare = d.parameter("output_share", 0.98, ONE, 0.9, 1, Tag.DESIGN, EcmoSources.BARTLETT);
        d.partialsByDifference(List.of(recirculation, effectiveFlow), List.of(flow, cardiacOutput, peep));
    }

    @Override
    public void signals(Rows x) {
        double[] flow = x.of(this.flow), cardiacOutput = x.of(this.cardiacOutput), peep = x.of(this.peep);
        double[] cannulaClass = x.of(this.cannulaClass), referenceRatio = x.of(this.referenceRatio);
        double[] exponent = x.of(this.exponent), tips = x.of(this.tips), patient = x.of(this.patient);
        double[] peepCoefficient = x.of(this.peepCoefficient), greatest = x.of(this.greatest);
        double[] outputShare = x.of(this.outputShare);
        double[] malposition = x.of(this.malposition), misplaced = x.of(this.misplaced);
        double[] recirculation = x.of(this.recirculation), effectiveFlow = x.of(this.effectiveFlow);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double output = Math.sqrt(cardiacOutput[i] * cardiacOutput[i] + LEAST_OUTPUT * LEAST_OUTPUT);
            double ratio = flow[i] / output / referenceRatio[i];
            double steepness = 0.5 * (exponent[i] - 1);
            double power = ratio * Functions.pow(ratio * ratio + LEAST_RATIO_SQUARED, steepness);
            double pressure = Functions.exp(peepCoefficient[i] * (peep[i] - REFERENCE_PEEP));
            double place = 1 + misplaced[i] * malposition[i];
            double raw = cannulaClass[i] * power * tips[i] * pressure * patient[i] * place;
            double limited = raw * SmoothLimit.factor(raw, greatest[i]);
            double kept = (1 - limited) * (1 - x.of(breach)[i]);
            double wanted = kept * flow[i];
            double passed = SmoothLimit.sharpFactor(wanted, outputShare[i] * output);
            recirculation[i] = 1 - kept * passed;
            effectiveFlow[i] = wanted * passed;
        }
    }
}
