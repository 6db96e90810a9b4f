package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.GIGA_PER_L;
import static org.lungbridge.quantity.Unit.G_PER_L;
import static org.lungbridge.quantity.Unit.IU_PER_ML;
import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.MG_PER_L;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * What blood, flow, illness, drugs and products do to clotting of the circuit.
 *
 * <pre>
 *   protection = heparin effect + bivalirudin/1.11 mg/L + argatroban/0.5 mg/L + enoxaparin/2        IU/mL
 *   tendency   = 0.8 softplus_0.05(ln(3/(Q + 0.3))) + 0.3 ln((Fg + 0.1)/4.1) + 0.3 ln((P + 5)/155)
 *              + ln(1 + 0.5 A) + ln(1 + P_T) + ln(1 + 5 HIT)
 *              + ln(1 + I) + products
 * </pre>
 *
 * <p>Q flow (L/min), Fg fibrinogen (g/L), P platelets, A capillaritis, P_T the prothrombotic state after bleeding, HIT that
 * of heparin-induced thrombocytopenia (× 6), I what immunoglobulin adds for a week (× 1.5), products what drugs and blood
 * products add, see {@link ProcoagulantProducts}. <b>Valid for</b> any levels from 0 and any flow. <b>Leaves out</b>
 * surfaces and coatings, stasis that disarms bivalirudin.
 *
 * <p>Sources: bivalirudin as heparin effect from their activated clotting times (Zhang 2012); argatroban 0.2 µg/kg/min
 * prolongs the aPTT by 40 %; exponents and factors are design choices.
 */
public final class CircuitTendency implements Component {
    private static final double FLOW_BEND = 0.05;
    private static final double FIBRINOGEN_FLOOR = 0.1;
    private static final double PLATELET_FLOOR = 5;
    private static final double SHARE_POWER = 0.3;
    private static final Source DRUGS = Source.assumption(
            "Levels at which other anticoagulants protect as 1 IU/mL of heparin effect, from what they do to clotting times");
    private static final Source FACTORS =
            Source.assumption("Slow flow, fibrinogen, platelets, inflammation: directions as published, sizes chosen");
    private static final Source HIT = new Source(
            "choi-2019",
            "Choi JH, et al. 2019 (PMC6379191): oxygenator clot in 30.8 %, exchange in 53.8 % of confirmed"
                    + " heparin-induced thrombocytopenia on VV-ECMO; hazard times 6 chosen to match");

    private final Variable.Read[] drug;
    private final Variable.Read flow;
    private final Variable.Read fibrinogen;
    private final Variable.Read platelets;
    private final Variable.Read capillaritis;
    private final Variable.Read prothrombotic;
    private final Variable.Read hit;
    private final Variable.Read immunoglobulin;
    private final Variable.Read products;
    private final Variable.Signal protection;
    private final Variable.Signal tendency;
    private final Variable.Parameter[] equal;
    private final Variable.Parameter slow;
    private final Variable.Parameter leastFlow;
    private final Variable.Parameter flowPower;
    private final Variable.Parameter usualFibrinogen;
    private final Variable.Parameter usualPlatelets;
    private final Variable.Parameter byCapillaritis;
    private final Variable.Parameter byHit;
    private final Partial[] protectionBy;
    private final Partial byFlow;
    private final Partial byFibrinogen;
    private final Partial byPlatelets;
    private final Partial byActivity;
    private final Partial byProthrombotic;
    private final Partial byHitState;
    private final Partial byProducts;

    /** Declares protection and tendency. */
    public CircuitTendency(Declarations d) {
        Quantity[] drugs = {
            Coagulation.HEPARIN_EFFECT, Drug.ENOXAPARIN_LEVEL, Drug.BIVALIRUDIN_LEVEL, Drug.ARGATROBAN_LEVEL
        };
        drug = new Variable.Read[drugs.length];
        for (int k = 0; k < drugs.length; k++) {
            drug[k] = d.reads(drugs[k]);
        }
        flow = d.reads(Ecmo.FORWARD_FLOW);
        fibrinogen = d.reads(Coagulation.FIBRINOGEN_LEVEL);
        platelets = d.reads(Coagulation.PLATELET_COUNT);
        capillaritis = d.reads(Bleeding.CAPILLARITIS);
        prothrombotic = d.reads(Coagulation.PROTHROMBOTIC);
        hit = d.reads(Coagulation.HIT);
        immunoglobulin = d.reads(Coagulation.IMMUNOGLOBULIN_TENDENCY);
        products = d.reads(Thrombosis.PRODUCT_TENDENCY);
        protection = d.provides(Thrombosis.PROTECTION);
        tendency = d.provides(Thrombosis.CIRCUIT_TENDENCY);
        equal = new Variable.Parameter[] {
            d.parameter("equal_heparin", 1, IU_PER_ML, 0.9, 1.1, Tag.DESIGN, DRUGS),
            d.parameter("equal_enoxaparin", 2, IU_PER_ML, 1, 4, Tag.DESIGN, DRUGS),
            d.parameter("equal_bivalirudin", 1.11, MG_PER_L, 0.7, 2, Tag.DESIGN, DRUGS),
            d.parameter("equal_argatroban", 0.5, MG_PER_L, 0.2, 1, Tag.DESIGN, DRUGS)
        };
        slow = d.parameter("slow_flow", 3, L_PER_MIN, 2, 4, Tag.DESIGN, FACTORS);
        leastFlow = d.parameter("least_flow", 0.3, L_PER_MIN, 0.1, 0.6, Tag.DESIGN, FACTORS);
        flowPower = d.parameter("flow_power", 0.8, ONE, 0, 1.5, Tag.DESIGN, FACTORS);
        usualFibrinogen = d.parameter("usual_fibrinogen", 4, G_PER_L, 2, 6, Tag.DESIGN, FACTORS);
        usualPlatelets = d.parameter("usual_platelets", 150, GIGA_PER_L, 100, 250, Tag.DESIGN, FACTORS);
        byCapillaritis = d.parameter("by_capillaritis", 0.5, ONE, 0, 1, Tag.DESIGN, FACTORS);
        byHit = d.parameter("by_hit", 5, ONE, 2, 10, Tag.CALIBRATED, HIT);
        protectionBy = new Partial[drugs.length];
        for (int k = 0; k < drugs.length; k++) {
            protectionBy[k] = d.partial(protection, drug[k]);
        }
        byFlow = d.partial(tendency, flow);
        byFibrinogen = d.partial(tendency, fibrinogen);
        byPlatelets = d.partial(tendency, platelets);
        byActivity = d.partial(tendency, capillaritis);
        byProthrombotic = d.partial(tendency, prothrombotic);
        byHitState = d.partial(tendency, hit);
        byProducts = d.partial(tendency, products);
    }

    private double slowness(Rows x, int i) {
        return Functions.log(x.of(slow)[i] / (x.of(flow)[i] + x.of(leastFlow)[i]));
    }

    private static double share(double level, double usual, double floor) {
        return SHARE_POWER * Functions.log((level + floor) / (usual + floor));
    }

    @Override
    public void signals(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double sum = 0;
            for (int k = 0; k < drug.length; k++) {
                sum += x.of(drug[k])[i] / x.of(equal[k])[i];
            }
            x.of(protection)[i] = IU_PER_ML.engine(sum);
            x.of(tendency)[i] = x.of(flowPower)[i] * Functions.softplus(slowness(x, i), FLOW_BEND)
                    + share(x.of(fibrinogen)[i], x.of(usualFibrinogen)[i], FIBRINOGEN_FLOOR)
                    + share(x.of(platelets)[i], x.of(usualPlatelets)[i], PLATELET_FLOOR)
                    + Functions.log(1 + x.of(byCapillaritis)[i] * x.of(capillaritis)[i])
                    + Functions.log(1 + x.of(prothrombotic)[i])
                    + Functions.log(1 + x.of(immunoglobulin)[i])
                    + Functions.log(1 + x.of(byHit)[i] * x.of(hit)[i])
                    + x.of(products)[i];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            for (int k = 0; k < drug.length; k++) {
                x.of(protectionBy[k])[i] = IU_PER_ML.engine(1) / x.of(equal[k])[i];
            }
            double bent = Functions.softplusSlope(slowness(x, i), FLOW_BEND);
            x.of(byFlow)[i] = -x.of(flowPower)[i] * bent / (x.of(flow)[i] + x.of(leastFlow)[i]);
            x.of(byFibrinogen)[i] = SHARE_POWER / (x.of(fibrinogen)[i] + FIBRINOGEN_FLOOR);
            x.of(byPlatelets)[i] = SHARE_POWER / (x.of(platelets)[i] + PLATELET_FLOOR);
            x.of(byActivity)[i] = x.of(byCapillaritis)[i] / (1 + x.of(byCapillaritis)[i] * x.of(capillaritis)[i]);
            x.of(byProthrombotic)[i] = 1 / (1 + x.of(prothrombotic)[i]);
            x.of(byHitState)[i] = x.of(byHit)[i] / (1 + x.of(byHit)[i] * x.of(hit)[i]);
            x.of(byProducts)[i] = 1;
        }
    }
}
