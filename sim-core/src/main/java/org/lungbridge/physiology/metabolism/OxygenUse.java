package org.lungbridge.physiology.metabolism;

import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_CELSIUS;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Metabolism;

/**
 * How much oxygen the body wants and how much of that its delivery allows.
 *
 * <pre>
 *   demand  = 3.3 mL/kg/min · W · e^(0.0953 (T − 37)) · sedation · variation · alive   10 % per degree
 *   DO2     = CO · arterial O2 content
 *   limit   = 0.60 · (DO2, kept positive) + 10⁻⁶ mmol/s
 *   allowed = demand / (1 + (demand/limit)¹²)^(1/12)
 * </pre>
 *
 * <p>Consumption does not depend on delivery until 60 % of it is extracted, then falls with it; critical delivery is
 * therefore demand/0.60, 4.5-6 mL/kg/min. <b>Holds for</b> any delivery and demand, zero included. <b>Leaves out</b>
 * pathological supply dependence in sepsis (lower the extraction limit).
 *
 * <p>Sources: Shibutani 1983 Crit Care Med 11:640 and Lieberman 2000 Anesthesiology 92:407 (critical delivery); rest
 * demand 3.0-3.5 mL/kg/min and 7-13 % per degree, textbook.
 */
public final class OxygenUse implements Component {
    private static final Source REST =
            new Source("resting-vo2", "Adult O2 consumption at rest 3.0-3.5 mL/kg/min, textbook, recalled");
    private static final Source TEMPERATURE =
            new Source("q10", "Metabolic rate rises 7-13 % per degree, textbook, recalled; 10 % taken");
    private static final Source EXTRACTION = new Source(
            "shibutani-1983",
            "Shibutani 1983, Crit Care Med 11:640; Lieberman 2000, Anesthesiology 92:407: critical O2 delivery");
    private static final Source QUOTIENT =
            new Source("respiratory-quotient", "Respiratory quotient of a mixed diet 0.80-0.85, textbook, recalled");
    private static final double NORMAL_TEMPERATURE = 37;
    /** Delivery, mmol/s, about which the law bends at zero; a resting man has 0.8. */
    private static final double TRACE = 1e-6;

    private final Variable.Read weight;
    private final Variable.Read temperature;
    private final Variable.Read output;
    private final Variable.Read content;
    private final Variable.Read alive;
    private final Variable.Signal demand;
    private final Variable.Signal delivery;
    private final Variable.Signal allowed;
    private final Variable.Setting sedation;
    private final Variable.Setting variation;
    private final Variable.Parameter rest;
    private final Variable.Parameter perDegree;
    private final Variable.Parameter greatestExtraction;
    private final Partial demandTemperature;
    private final Partial deliveryOutput;
    private final Partial deliveryContent;
    private final Partial allowedTemperature;
    private final Partial allowedOutput;
    private final Partial allowedContent;

    public OxygenUse(Declarations d) {
        weight = d.reads(Body.WEIGHT);
        temperature = d.reads(Blood.TEMPERATURE);
        output = d.reads(Circulation.CARDIAC_OUTPUT);
        content = d.reads(Blood.ARTERIAL_O2_CONTENT);
        alive = d.reads(Circulation.ALIVE);
        demand = d.provides(Metabolism.OXYGEN_DEMAND);
        delivery = d.provides(Metabolism.OXYGEN_DELIVERY);
        allowed = d.provides(Metabolism.OXYGEN_ALLOWED);
        sedation = d.setting(Metabolism.SEDATION, 1);
        variation = d.setting(Metabolism.DEMAND_VARIATION, 1);
        rest = d.parameter(
                Metabolism.RESTING_OXYGEN_DEMAND, 3.3, 2, 6, Tag.RECALLED, REST, new Spread.Normal(3.3, 0.3));
        d.parameter(Metabolism.RESPIRATORY_QUOTIENT, 0.85, 0.7, 1, Tag.RECALLED, QUOTIENT, Spread.none());
        perDegree = d.parameter("per_degree", 0.0953, PER_CELSIUS, 0.07, 0.125, Tag.RECALLED, TEMPERATURE);
        greatestExtraction = d.parameter("greatest_extraction", 0.60, ONE, 0.33, 0.7, Tag.CALIBRATED, EXTRACTION);
        demandTemperature = d.partial(demand, temperature);
        deliveryOutput = d.partial(delivery, output);
        deliveryContent = d.partial(delivery, content);
        allowedTemperature = d.partial(allowed, temperature);
        allowedOutput = d.partial(allowed, output);
        allowedContent = d.partial(allowed, content);
    }

    private static double twelfth(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        return r4 * r4 * r4;
    }

    /** (1 + r¹²)^(1/12). */
    private static double bend(double r) {
        return Math.sqrt(Math.sqrt(Functions.cbrt(1 + twelfth(r))));
    }

    @Override
    public void signals(Rows x) {
        double[] weight = x.of(this.weight), temperature = x.of(this.temperature), output = x.of(this.output);
        double[] content = x.of(this.content), alive = x.of(this.alive), sedation = x.of(this.sedation);
        double[] variation = x.of(this.variation);
        double[] rest = x.of(this.rest), perDegree = x.of(this.perDegree), extraction = x.of(greatestExtraction);
        double[] demand = x.of(this.demand), delivery = x.of(this.delivery), allowed = x.of(this.allowed);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double warmth = Functions.exp(perDegree[i] * (temperature[i] - NORMAL_TEMPERATURE));
            demand[i] = rest[i] * weight[i] * warmth * sedation[i] * variation[i] * alive[i];
            delivery[i] = output[i] * content[i];
            double limit = extraction[i] * Functions.positive(delivery[i], TRACE) + TRACE;
            allowed[i] = demand[i] / bend(demand[i] / limit);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] output = x.of(this.output), content = x.of(this.content), perDegree = x.of(this.perDegree);
        double[] extraction = x.of(greatestExtraction), demand = x.of(this.demand), delivery = x.of(this.delivery);
        double[] demandTemperature = x.of(this.demandTemperature), deliveryOutput = x.of(this.deliveryOutput);
        double[] deliveryContent = x.of(this.deliveryContent), allowedTemperature = x.of(this.allowedTemperature);
        double[] allowedOutput = x.of(this.allowedOutput), allowedContent = x.of(this.allowedContent);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            demandTemperature[i] = perDegree[i] * demand[i];
            deliveryOutput[i] = content[i];
            deliveryContent[i] = output[i];
            double limit = extraction[i] * Functions.positive(delivery[i], TRACE) + TRACE;
            double r = demand[i] / limit;
            double ofDemand = 1 / bend(r);
            double ofLimit = r * ofDemand;
            double demandSlope = ofDemand * twelfth(ofDemand);
            double deliverySlope =
                    ofLimit * twelfth(ofLimit) * extraction[i] * Functions.positiveSlope(delivery[i], TRACE);
            allowedTemperature[i] = demandSlope * demandTemperature[i];
            allowedOutput[i] = deliverySlope * content[i];
            allowedContent[i] = deliverySlope * output[i];
        }
    }
}
