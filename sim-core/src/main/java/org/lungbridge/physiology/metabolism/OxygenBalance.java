package org.lungbridge.physiology.metabolism;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Metabolism;

/**
 * Oxygen consumption and carbon dioxide production of the whole body: the sum of its tissues.
 *
 * <pre>
 *   uptake = Σ tissue use ;  CO2 production = RQ · uptake ;  extraction = uptake / delivery
 * </pre>
 */
public final class OxygenBalance implements Component {
    /** Delivery and use, mmol/s, that make the share of nothing a number. */
    private static final double TRACE = 1e-6;

    private final Variable.Read[] uses;
    private final Variable.Read quotient;
    private final Variable.Read delivery;
    private final Variable.Signal uptake;
    private final Variable.Signal production;
    private final Variable.Display extraction;
    private final Partial[] uptakeUse;
    private final Partial[] productionUse;

    /** Sums this many tissues, numbered from zero. */
    public OxygenBalance(Declarations d, int tissues) {
        uses = new Variable.Read[tissues];
        for (int j = 0; j < tissues; j++) {
            uses[j] = d.reads(Metabolism.TISSUE_O2_USE.at(j));
        }
        quotient = d.reads(Metabolism.RESPIRATORY_QUOTIENT);
        delivery = d.readsLater(Metabolism.OXYGEN_DELIVERY);
        uptake = d.provides(Metabolism.OXYGEN_UPTAKE);
        production = d.provides(Metabolism.CO2_PRODUCTION);
        extraction = d.displays(Metabolism.EXTRACTION);
        uptakeUse = new Partial[tissues];
        productionUse = new Partial[tissues];
        for (int j = 0; j < tissues; j++) {
            uptakeUse[j] = d.partial(uptake, uses[j]);
            productionUse[j] = d.partial(production, uses[j]);
        }
    }

    @Override
    public void signals(Rows x) {
        double[] quotient = x.of(this.quotient), uptake = x.of(this.uptake), production = x.of(this.production);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double sum = 0;
            for (Variable.Read use : uses) {
                sum += x.of(use)[i];
            }
            uptake[i] = sum;
            production[i] = quotient[i] * sum;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] quotient = x.of(this.quotient);
        for (int j = 0; j < uses.length; j++) {
            double[] uptakeUse = x.of(this.uptakeUse[j]), productionUse = x.of(this.productionUse[j]);
            for (int i = 0, n = x.lanes(); i < n; i++) {
                uptakeUse[i] = 1;
                productionUse[i] = quotient[i];
            }
        }
    }

    @Override
    public void displays(Rows x) {
        double[] uptake = x.of(this.uptake), delivery = x.of(this.delivery), extraction = x.of(this.extraction);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            extraction[i] = uptake[i] / (delivery[i] + TRACE);
        }
    }
}
