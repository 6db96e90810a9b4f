package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.G_PER_L;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Exchange;

/**
 * Total IgG in plasma and outside of it.
 *
 * <pre>
 *   rI = k (usual − f I) − 0.217/d I + 0.217/1.222/d T − exchanged I          k 0.0733/d, usual 12 g/L
 *   rT = 0.217/d I − 0.217/1.222/d T                                          T as concentration in plasma
 *   f  = 1 − c + c (I₊/usual)^0.5            elimination of any IgG: FcRn protects less of a surplus; c 1
 *   exchanged = plasma exchanged per time/plasma volume
 *   Fc = 1 − 0.18 s²/(s² + (10 g/L)²) ,  s = I − usual above 0, otherwise 0          priming that occupied receptors leave
 * </pre>
 *
 * <p>k is ln 2/21 d over the share of 0.45 in plasma. A volume that changes is left out: IgG follows it within hours.
 * <b>Valid for</b> 1 to 50 g/L. <b>Leaves out</b> subclasses and loss through a kidney.
 *
 * <p>Sources: half-life 21 d and plasma share 0.45 (Waldmann 1969, recalled); exchange between spaces calibrated on Ohkubo
 * 2016 (IgG 18.0 % after three exchanges on alternate days); Tortorici 2021 for given IgG.
 */
final class ImmunoglobulinG implements Component {
    private static final Source BLOCK =
            Source.assumption("A surplus of IgG occupies Fc receptors: priming × 0.85 after 2 g/kg; size chosen");
    private static final double LEAST = 0.05;
    private static final double AT_USUAL = Functions.positive(1, LEAST);

    private final Variable.State plasma;
    private final Variable.State tissue;
    private final Variable plasmaVolume;
    private final Variable exchangeFlow;
    private final Variable.Signal catabolism;
    private final Variable.Signal block;
    private final Variable.Parameter usual;
    private final Variable.Parameter elimination;
    private final Variable.Parameter crossing;
    private final Variable.Parameter ratio;
    private final Variable.Parameter saturable;
    private final Variable.Parameter most;
    private final Variable.Parameter half;
    private final Partial plasmaPlasma;
    private final Partial plasmaTissue;
    private final Partial plasmaVolumePartial;
    private final Partial plasmaCatabolism;
    private final Partial tissuePlasma;
    private final Partial tissueTissue;
    private final Partial catabolismPlasma;
    private final Partial blockPlasma;

    ImmunoglobulinG(Declarations d) {
        plasma = d.state(Disease.IMMUNOGLOBULIN, 12);
        tissue = d.state(Disease.IMMUNOGLOBULIN_TISSUE, 12 * IgGKinetics.TISSUE_RATIO);
        plasmaVolume = d.readsLater(Blood.PLASMA_VOLUME);
        exchangeFlow = d.readsLater(Exchange.PLASMA_FLOW);
        catabolism = d.provides(Disease.CATABOLISM);
        block = d.provides(Disease.FC_BLOCK);
        usual = d.parameter("usual", 12, G_PER_L, 7, 16, Tag.RECALLED, IgGKinetics.WALDMANN);
        elimination = IgGKinetics.elimination(d);
        crossing = IgGKinetics.crossing(d);
        ratio = IgGKinetics.tissueRatio(d);
        saturable = d.parameter("saturable", 1, ONE, 0, 1, Tag.RECALLED, IgGKinetics.WALDMANN);
        most = d.parameter("fc_block", 0.18, ONE, 0, 0.5, Tag.DESIGN, BLOCK);
        half = d.parameter("fc_half", 10, G_PER_L, 3, 30, Tag.DESIGN, BLOCK);
        plasmaPlasma = d.partial(plasma, plasma);
        plasmaTissue = d.partial(plasma, tissue);
        plasmaVolumePartial = d.partial(plasma, plasmaVolume);
        plasmaCatabolism = d.partial(plasma, catabolism);
        tissuePlasma = d.partial(tissue, plasma);
        tissueTissue = d.partial(tissue, tissue);
        catabolismPlasma = d.partial(catabolism, plasma);
        blockPlasma = d.partial(block, plasma);
    }

    private double relative(Rows x, int l) {
        return x.of(plasma)[l] / x.of(usual)[l];
    }

    /** Its square root relative to usual, smooth where there is none. */
    private double root(Rows x, int l) {
        return Math.sqrt(Functions.positive(relative(x, l), LEAST) / AT_USUAL);
    }

    private double surplus(Rows x, int l) {
        return Math.max(x.of(plasma)[l] - x.of(usual)[l], 0) / x.of(half)[l];
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double s = surplus(x, l);
            x.of(catabolism)[l] = 1 + x.of(saturable)[l] * (root(x, l) - 1);
            x.of(block)[l] = 1 - x.of(most)[l] * s * s / (s * s + 1);
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double i = x.of(plasma)[l];
            double leaving = x.of(crossing)[l] * (i - x.of(tissue)[l] / x.of(ratio)[l]);
            double turnover = x.of(elimination)[l] * (x.of(usual)[l] - x.of(catabolism)[l] * i);
            double exchanged = x.of(exchangeFlow)[l] / x.of(plasmaVolume)[l] * i;
            x.rateOf(plasma)[l] += turnover - leaving - exchanged;
            x.rateOf(tissue)[l] += leaving;
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double i = x.of(plasma)[l];
            double v = x.of(plasmaVolume)[l];
            double exchanged = x.of(exchangeFlow)[l] / v;
            double back = x.of(crossing)[l] / x.of(ratio)[l];
            x.of(plasmaPlasma)[l] = -x.of(elimination)[l] * x.of(catabolism)[l] - x.of(crossing)[l] - exchanged;
            x.of(plasmaTissue)[l] = back;
            x.of(plasmaVolumePartial)[l] = exchanged * i / v;
            x.of(plasmaCatabolism)[l] = -x.of(elimination)[l] * i;
            x.of(tissuePlasma)[l] = x.of(crossing)[l];
            x.of(tissueTissue)[l] = -back;
            ofSignals(x, l);
        }
    }

    private void ofSignals(Rows x, int l) {
        double s = surplus(x, l);
        double sum = s * s + 1;
        double positive = Functions.positiveSlope(relative(x, l), LEAST) / (AT_USUAL * x.of(usual)[l]);
        x.of(catabolismPlasma)[l] = x.of(saturable)[l] * positive / (2 * root(x, l));
        x.of(blockPlasma)[l] = -x.of(most)[l] * 2 * s / (sum * sum * x.of(half)[l]);
    }
}
