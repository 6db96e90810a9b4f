package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.PER_HOUR;

import java.util.List;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;

/**
 * Inhibitors of coagulation that sepsis uses up beyond what the consumption index takes from every protein.
 *
 * <pre>
 *   r antithrombin = −0.016/h · sepsis · antithrombin
 *   r protein C    = −0.020/h · sepsis · protein C
 * </pre>
 *
 * <p>Lasting full sepsis brings antithrombin from the 1.2 that synthesis aims at to 0.5 and protein C from 0.6 to 0.4; there less
 * of heparin works. Half of a fall is reached within a day. Fibrinogen stays high in the acute phase and factors follow the
 * consumption index. <b>Leaves out</b> disseminated coagulation that feeds itself, slower synthesis and leak from capillaries.
 *
 * <p>Sources: antithrombin 40-60 % of normal in septic shock, Levi and van der Poll 2017, Thromb Res 149:38; protein C about
 * half of normal in severe sepsis, Bernard 2001, N Engl J Med 344:699; both recalled. The rates are design choices that meet them.
 */
public final class SepticUse implements Component {
    private static final Source INHIBITORS = Source.assumption(
            "Rates that give antithrombin 0.4-0.6 in septic shock (Levi 2017, Thromb Res 149:38) and protein C 0.4-0.5 (Bernard"
                    + " 2001, N Engl J Med 344:699), recalled");

    private final List<Variable.State> amounts;
    private final List<Variable.Parameter> uses;
    private final Variable.Read sepsis;
    private final List<Partial> bySelf;
    private final List<Partial> bySepsis;

    /** Adds to the rates of antithrombin and protein C. */
    public SepticUse(Declarations d) {
        amounts = List.of(d.contributesTo(Coagulation.ANTITHROMBIN), d.contributesTo(Coagulation.PROTEIN_C));
        sepsis = d.readsLater(Coagulation.SEPSIS);
        uses = List.of(
                d.parameter("antithrombin", 0.016, PER_HOUR, 0, 0.04, Tag.DESIGN, INHIBITORS),
                d.parameter("protein_c", 0.020, PER_HOUR, 0, 0.06, Tag.DESIGN, INHIBITORS));
        bySelf = amounts.stream().map(amount -> d.partial(amount, amount)).toList();
        bySepsis = amounts.stream().map(amount -> d.partial(amount, sepsis)).toList();
    }

    @Override
    public void rates(Rows x) {
        double[] sepsis = x.of(this.sepsis);
        for (int k = 0; k < amounts.size(); k++) {
            double[] amount = x.of(amounts.get(k)), rate = x.rateOf(amounts.get(k)), use = x.of(uses.get(k));
            for (int i = 0, n = x.lanes(); i < n; i++) {
                rate[i] -= use[i] * sepsis[i] * amount[i];
            }
        }
    }

    @Override
    public void partials(Rows x) {
        double[] sepsis = x.of(this.sepsis);
        for (int k = 0; k < amounts.size(); k++) {
            double[] amount = x.of(amounts.get(k)), use = x.of(uses.get(k));
            double[] bySelf = x.of(this.bySelf.get(k)), bySepsis = x.of(this.bySepsis.get(k));
            for (int i = 0, n = x.lanes(); i < n; i++) {
                bySelf[i] = -use[i] * sepsis[i];
                bySepsis[i] = -use[i] * amount[i];
            }
        }
    }
}
