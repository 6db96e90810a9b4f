package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.GIGA;
import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.UG_PER_L;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * What procoagulant drugs and blood products do to clotting of the circuit.
 *
 * <pre>
 *   tendency  = ln(1 + products) + ln(1 + complex) + ln(1 + 2 v/(v + 100 µg/L)) + ln(1 + 0.1 (R + L)) + ln(1 + 0.15 E)
 *   products′ = 0.5 · platelets running in/300·10⁹ − products/2 h
 *   complex′  = −complex/24 h
 * </pre>
 *
 * <p>v is plasma factor VIIa (about × 3 for 6 h after 90 µg/kg), R and L its effect in the right and left lung, of which a
 * little spills over (× 1.2 with both), E antifibrinolysis (× 1.15). Orders raise {@code products} by 1 with 50 mg of protamine
 * and {@code complex} by 1 with 25 IU/kg of prothrombin complex. Threefold for an hour (protamine), half more for two hours (an
 * apheresis unit of 300·10⁹ platelets) and twofold for a day (prothrombin complex) have the areas of these under their decay.
 * <b>Valid for</b> any dose. <b>Leaves out</b> plasma and cryoprecipitate, which act through the levels of factors.
 *
 * <p>Sources: directions as published, sizes are design choices; no rates have been published.
 */
public final class ProcoagulantProducts implements Component {
    private static final Source PRODUCTS =
            Source.assumption("Procoagulant drugs and products raise circuit clotting for hours; no rates published");

    private final Variable.State products;
    private final Variable.State complex;
    private final Variable.Read platelets;
    private final Variable.Read viia;
    private final Variable.Read right;
    private final Variable.Read left;
    private final Variable.Read antifibrinolysis;
    private final Variable.Signal tendency;
    private final Variable.Parameter perUnit;
    private final Variable.Parameter unit;
    private final Variable.Parameter time;
    private final Variable.Parameter complexTime;
    private final Variable.Parameter byViia;
    private final Variable.Parameter halfViia;
    private final Variable.Parameter spilled;
    private final Variable.Parameter byAntifibrinolysis;
    private final Partial fromProducts;
    private final Partial fromComplex;
    private final Partial fromViia;
    private final Partial fromRight;
    private final Partial fromLeft;
    private final Partial fromAnti;
    private final Partial productsFade;
    private final Partial complexFades;

    /** Declares what products add and how it fades. */
    public ProcoagulantProducts(Declarations d) {
        products = d.state(Thrombosis.PROCOAGULANT_PRODUCTS, 0);
        complex = d.state(Thrombosis.PROTHROMBIN_COMPLEX, 0);
        platelets = d.readsLater(Coagulation.PLATELET_INFUSION);
        viia = d.reads(Drug.FACTOR_VIIA_LEVEL);
        right = d.reads(Drug.FACTOR_VIIA_RIGHT_LUNG);
        left = d.reads(Drug.FACTOR_VIIA_LEFT_LUNG);
        antifibrinolysis = d.reads(Drug.ANTIFIBRINOLYSIS);
        tendency = d.provides(Thrombosis.PRODUCT_TENDENCY);
        perUnit = d.parameter("per_unit_of_platelets", 0.5, ONE, 0, 2, Tag.DESIGN, PRODUCTS);
        unit = d.parameter("unit_of_platelets", 300, GIGA, 200, 400, Tag.DESIGN, PRODUCTS);
        time = d.parameter("time", 2, HOUR, 1, 6, Tag.DESIGN, PRODUCTS);
        complexTime = d.parameter("complex_time", 24, HOUR, 6, 48, Tag.DESIGN, PRODUCTS);
        byViia = d.parameter("by_factor_viia", 2, ONE, 0.5, 4, Tag.DESIGN, PRODUCTS);
        halfViia = d.parameter("half_factor_viia", 100, UG_PER_L, 30, 300, Tag.DESIGN, PRODUCTS);
        spilled = d.parameter("by_factor_viia_of_a_lung", 0.1, ONE, 0, 0.5, Tag.DESIGN, PRODUCTS);
        byAntifibrinolysis = d.parameter("by_antifibrinolysis", 0.15, ONE, 0, 0.5, Tag.DESIGN, PRODUCTS);
        fromProducts = d.partial(tendency, products);
        fromComplex = d.partial(tendency, complex);
        fromViia = d.partial(tendency, viia);
        fromRight = d.partial(tendency, right);
        fromLeft = d.partial(tendency, left);
        fromAnti = d.partial(tendency, antifibrinolysis);
        productsFade = d.partial(products, products);
        complexFades = d.partial(complex, complex);
    }

    private double inLungs(Rows x, int i) {
        return 1 + x.of(spilled)[i] * (x.of(right)[i] + x.of(left)[i]);
    }

    @Override
    public void signals(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double v = x.of(viia)[i];
            x.of(tendency)[i] = Functions.log(1 + x.of(products)[i])
                    + Functions.log(1 + x.of(complex)[i])
                    + Functions.log(1 + x.of(byViia)[i] * v / (v + x.of(halfViia)[i]))
                    + Functions.log(inLungs(x, i))
                    + Functions.log(1 + x.of(byAntifibrinolysis)[i] * x.of(antifibrinolysis)[i]);
        }
    }

    @Override
    public void rates(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double running = x.of(perUnit)[i] * x.of(platelets)[i] / x.of(unit)[i];
            x.rateOf(products)[i] += running - x.of(products)[i] / x.of(time)[i];
            x.rateOf(complex)[i] -= x.of(complex)[i] / x.of(complexTime)[i];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double half = x.of(halfViia)[i], v = x.of(viia)[i], most = x.of(byViia)[i];
            double anti = x.of(byAntifibrinolysis)[i];
            x.of(fromProducts)[i] = 1 / (1 + x.of(products)[i]);
            x.of(fromComplex)[i] = 1 / (1 + x.of(complex)[i]);
            x.of(fromViia)[i] = most * half / ((v + half) * (v + half + most * v));
            x.of(fromRight)[i] = x.of(spilled)[i] / inLungs(x, i);
            x.of(fromLeft)[i] = x.of(spilled)[i] / inLungs(x, i);
            x.of(fromAnti)[i] = anti / (1 + anti * x.of(antifibrinolysis)[i]);
            x.of(productsFade)[i] = -1 / x.of(time)[i];
            x.of(complexFades)[i] = -1 / x.of(complexTime)[i];
        }
    }
}
