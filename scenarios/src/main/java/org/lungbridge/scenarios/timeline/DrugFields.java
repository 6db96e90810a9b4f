package org.lungbridge.scenarios.timeline;

import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.AminocaproicAcid;
import org.lungbridge.scenarios.document.Desmopressin;
import org.lungbridge.scenarios.document.Enoxaparin;
import org.lungbridge.scenarios.document.Furosemide;
import org.lungbridge.scenarios.document.GiveAntithrombin;
import org.lungbridge.scenarios.document.GiveFibrinogen;
import org.lungbridge.scenarios.document.GivePcc;
import org.lungbridge.scenarios.document.GiveVwf;
import org.lungbridge.scenarios.document.HeparinBolus;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Protamine;
import org.lungbridge.scenarios.document.Rfviia;
import org.lungbridge.scenarios.document.SetArgatroban;
import org.lungbridge.scenarios.document.SetBivalirudin;
import org.lungbridge.scenarios.document.SetHeparin;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.TranexamicAcid;
import org.lungbridge.scenarios.document.WireName;

/**
 * The fields of orders that give a drug or a concentrate. What is written by weight becomes {@code dosePerKilogram} or
 * {@code ratePerKilogram}: the engine multiplies by the actual weight.
 */
final class DrugFields {
    private static final String DOSE = "dose";
    private static final String RATE = "rate";
    /** Anti-Xa units of enoxaparin in a gram: 100 IU/mg. */
    private static final double ENOXAPARIN_IU_PER_G = Unit.IU_PER_MG.engine(100);

    private DrugFields() {}

    /** The fields, or null if the order gives no drug. */
    static @Nullable OrderFields of(TimelineOrder order) {
        if (order instanceof HeparinBolus bolus) {
            return put(new OrderFields(), DOSE, bolus.dose());
        }
        if (order instanceof SetHeparin set) {
            return put(new OrderFields(), RATE, set.rate());
        }
        if (order instanceof Protamine protamine) {
            return put(new OrderFields(), DOSE, protamine.dose());
        }
        if (order instanceof Enoxaparin enoxaparin) {
            return enoxaparin(enoxaparin.dose());
        }
        if (order instanceof SetBivalirudin set) {
            return new OrderFields().put(RATE, set.rate());
        }
        if (order instanceof SetArgatroban set) {
            return new OrderFields().put(RATE, set.rate());
        }
        if (order instanceof TranexamicAcid acid) {
            OrderFields fields = new OrderFields().name("route", WireName.of(acid.route()));
            return put(put(fields, DOSE, acid.dose()), RATE, acid.rate());
        }
        if (order instanceof AminocaproicAcid acid) {
            return put(put(new OrderFields(), DOSE, acid.dose()), RATE, acid.rate());
        }
        if (order instanceof Rfviia rfviia) {
            return rfviia(rfviia);
        }
        if (order instanceof Furosemide furosemide) {
            return put(new OrderFields(), DOSE, furosemide.dose());
        }
        if (order instanceof Desmopressin desmopressin) {
            return put(new OrderFields(), DOSE, desmopressin.dose());
        }
        OrderFields immune = ImmunosuppressionFields.of(order);
        return immune == null ? concentrate(order) : immune;
    }

    private static @Nullable OrderFields concentrate(TimelineOrder order) {
        if (order instanceof GiveFibrinogen give) {
            return put(new OrderFields(), DOSE, give.dose());
        }
        if (order instanceof GiveAntithrombin give) {
            return put(new OrderFields(), DOSE, give.dose());
        }
        if (order instanceof GivePcc give) {
            return put(new OrderFields(), DOSE, give.dose());
        }
        if (order instanceof GiveVwf give) {
            return put(new OrderFields(), DOSE, give.dose());
        }
        return null;
    }

    private static OrderFields rfviia(Rfviia rfviia) {
        OrderFields fields = new OrderFields()
                .name("route", WireName.of(rfviia.route()))
                .name("side", rfviia.side() == null ? null : WireName.of(rfviia.side()))
                .name("response", rfviia.response() == null ? null : WireName.of(rfviia.response()));
        return put(fields, DOSE, rfviia.dose());
    }

    /** In anti-Xa units, whichever way it was written. */
    private static OrderFields enoxaparin(Measure dose) {
        boolean mass = dose.unit() == Unit.MG
                || dose.unit() == Unit.G
                || dose.unit() == Unit.UG
                || dose.unit() == Unit.MG_PER_KG
                || dose.unit() == Unit.UG_PER_KG;
        double units = dose.engineValue() * (mass ? ENOXAPARIN_IU_PER_G : 1);
        return new OrderFields().put(dose.isByWeight() ? DOSE + "PerKilogram" : DOSE, units);
    }

    /** A dose or rate under the name that says whether it goes by weight. */
    static OrderFields put(OrderFields fields, String field, @Nullable Measure measure) {
        return measure == null ? fields : fields.put(measure.isByWeight() ? field + "PerKilogram" : field, measure);
    }
}
