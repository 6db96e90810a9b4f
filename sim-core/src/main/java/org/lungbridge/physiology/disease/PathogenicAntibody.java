package org.lungbridge.physiology.disease;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Exchange;

/**
 * The pathogenic IgG (ANCA, anti-dsDNA, anti-GBM) in plasma and outside of it, relative to that in plasma at the start.
 *
 * <pre>
 *   rA = k (P − f A) − 0.217/d A + 0.217/1.222/d T − exchanged A          k 0.0733/d, P capacity, f catabolism
 *   rT = 0.217/d A − 0.217/1.222/d T
 * </pre>
 *
 * <p>It is IgG and moves as all IgG does, see {@link IgGKinetics}. Made only while there is a disease.
 * <b>Leaves out</b> specificity and avidity.
 *
 * <p>Sources: Waldmann 1969 (elimination); Ohkubo 2016 (spaces).
 */
final class PathogenicAntibody implements Component {
    private final Variable.State plasma;
    private final Variable.State tissue;
    private final Variable capacity;
    private final Variable active;
    private final Variable plasmaVolume;
    private final Variable exchangeFlow;
    private final Variable catabolism;
    private final Variable.Parameter elimination;
    private final Variable.Parameter crossing;
    private final Variable.Parameter ratio;
    private final Partial bySelf;
    private final Partial byTissue;
    private final Partial byCapacity;
    private final Partial byVolume;
    private final Partial byCatabolism;
    private final Partial tissuePlasma;
    private final Partial tissueTissue;

    PathogenicAntibody(Declarations d) {
        plasma = d.state(Disease.ANTIBODY, 1);
        tissue = d.state(Disease.ANTIBODY_TISSUE, IgGKinetics.TISSUE_RATIO);
        capacity = d.readsLater(Disease.ANTIBODY_CAPACITY);
        active = d.readsLater(Disease.ACTIVE);
        plasmaVolume = d.readsLater(Blood.PLASMA_VOLUME);
        exchangeFlow = d.readsLater(Exchange.PLASMA_FLOW);
        catabolism = d.readsLater(Disease.CATABOLISM);
        elimination = IgGKinetics.elimination(d);
        crossing = IgGKinetics.crossing(d);
        ratio = IgGKinetics.tissueRatio(d);
        bySelf = d.partial(plasma, plasma);
        byTissue = d.partial(plasma, tissue);
        byCapacity = d.partial(plasma, capacity);
        byVolume = d.partial(plasma, plasmaVolume);
        byCatabolism = d.partial(plasma, catabolism);
        tissuePlasma = d.partial(tissue, plasma);
        tissueTissue = d.partial(tissue, tissue);
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double on = x.of(active)[l];
            double a = x.of(plasma)[l];
            double turnover = x.of(elimination)[l] * (x.of(capacity)[l] - x.of(catabolism)[l] * a);
            double leaving = x.of(crossing)[l] * (a - x.of(tissue)[l] / x.of(ratio)[l]);
            double exchanged = x.of(exchangeFlow)[l] / x.of(plasmaVolume)[l] * a;
            x.rateOf(plasma)[l] += on * (turnover - leaving - exchanged);
            x.rateOf(tissue)[l] += on * leaving;
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double on = x.of(active)[l];
            double a = x.of(plasma)[l];
            double exchanged = x.of(exchangeFlow)[l] / x.of(plasmaVolume)[l];
            double back = x.of(crossing)[l] / x.of(ratio)[l];
            double gone = x.of(elimination)[l] * x.of(catabolism)[l];
            x.of(bySelf)[l] = -on * (gone + x.of(crossing)[l] + exchanged);
            x.of(byTissue)[l] = on * back;
            x.of(byCapacity)[l] = on * x.of(elimination)[l];
            x.of(byVolume)[l] = on * exchanged * a / x.of(plasmaVolume)[l];
            x.of(byCatabolism)[l] = -on * x.of(elimination)[l] * a;
            x.of(tissuePlasma)[l] = on * x.of(crossing)[l];
            x.of(tissueTissue)[l] = -on * back;
        }
    }
}
