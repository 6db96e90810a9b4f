package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Lung;

/**
 * Blood that leaves the air spaces for the large airways and the tube.
 *
 * <pre>
 *   F      = Σ (edema_i + blood_i)                                   fluid in the air spaces
 *   k      = x (up + softplus_w(F − full)/(full · τ_over))           carried up by cilia and breath, and overflow
 *   inflow = k · Σ blood_i ;  blood_i′ −= k · blood_i ;  airway′ += inflow
 *   s      = x [σ((airway − hold)/w)/τ_spill + free · cough]         runs out of the tube, or is coughed up without one
 *   airway′ −= s airway ;  booked as removed                         hemoptysis = s airway without a tube
 *                                                                    x 1, or 0 while a patient settles
 * </pre>
 *
 * <p>Suction and bronchoscopy take airway blood out as events. Valid for any volumes of zero or more. Leaves out:
 * blood drawn back into the lung, strength of cough in weakness, cough through a tube, foam of edema (only blood overflows).
 *
 * <p>Sources: a third of patients with alveolar hemorrhage shows no blood at first (Lara and Schwarz 2010, Chest
 * 137:1164), so little of what fills air spaces comes up; what
 * reaches the airways at once is the bleeding's part; ciliary clearance of the large airways takes hours; rates are design choices.
 */
public final class AirwayBlood implements Component {
    private static final double SPILL_WIDTH = Unit.ML.engine(5);
    private static final Source TRANSPORT = Source.assumption(
            "About 2 % of the blood lies on cilia that carry it up in 4 h; a third of patients with alveolar hemorrhage"
                    + " has no hemoptysis (Lara AR, Schwarz MI 2010, Chest 137:1164)");
    private static final Source OVERFLOW =
            Source.assumption("Air spaces overflow into the airways above 1.5 L of fluid within a quarter of an hour");
    private static final Source SPILL = Source.assumption(
            "Trachea, main bronchi and tube hold about 150 mL (anatomical dead space); more runs out of the tube");

    private static final Source COUGH =
            Source.assumption("An awake patient coughs half of the blood in the large airways up in 20 min");

    private final int units;
    private final Variable.State[] blood;
    private final Variable[] edema;
    private final Variable.State airway;
    private final Variable.State removed;
    private final Variable exchange;
    private final Variable.Signal turnover;
    private final Variable.Signal inflow;
    private final Variable.Signal spilling;
    private final Variable up;
    private final Variable full;
    private final Variable width;
    private final Variable overflowTime;
    private final Variable hold;
    private final Variable spillTime;
    private final Variable cough;
    private final Variable hemoptysis;
    private final OpenAirway way;
    private final Partial[] turnoverByBlood;
    private final Partial[] turnoverByEdema;
    private final Partial[] unitByBlood;
    private final Partial[] unitByTurnover;
    private final Partial[] inflowByBlood;
    private final Partial[] inflowByEdema;
    private final Partial airwayByInflow;
    private final Partial airwayBySelf;
    private final Partial airwayBySpilling;
    private final Partial removedByAirway;
    private final Partial removedBySpilling;
    private final Partial spillingByAirway;

    /** Declares airway blood and what leaves every unit. */
    public AirwayBlood(Declarations d, LungResolution lung) {
        units = lung.units();
        airway = d.state(Lung.AIRWAY_BLOOD, 0);
        removed = d.contributesTo(Audit.LUNG_REMOVED);
        edema = Units.reads(d, Lung.EDEMA, units);
        blood = Units.contributesTo(d, Lung.ALVEOLAR_BLOOD, units);
        exchange = d.reads(Lung.FLUID_EXCHANGE);
        turnover = d.provides(Lung.AIRWAY_TURNOVER);
        inflow = d.provides(Lung.AIRWAY_INFLOW);
        spilling = d.provides(Lung.AIRWAY_SPILL_TURNOVER);
        up = d.parameter("transport", 0.005, Unit.PER_HOUR, 0, 0.03, DESIGN, TRANSPORT);
        full = d.parameter("full_volume", 1.5, Unit.L, 1, 2.5, DESIGN, OVERFLOW);
        width = d.parameter("width", 30, Unit.ML, 5, 100, DESIGN, OVERFLOW);
        overflowTime = d.parameter("overflow_time", 0.25, Unit.HOUR, 0.05, 2, DESIGN, OVERFLOW);
        hold = d.parameter("airway_volume", 150, Unit.ML, 80, 250, RECALLED, SPILL);
        spillTime = d.parameter("spill_time", 5, Unit.MIN, 1, 30, DESIGN, SPILL);
        cough = d.parameter("cough", 2, Unit.PER_HOUR, 0.2, 10, DESIGN, COUGH);
        hemoptysis = d.displays(Airway.HEMOPTYSIS);
        way = new OpenAirway(d);
        turnoverByBlood = new Partial[units];
        turnoverByEdema = new Partial[units];
        unitByBlood = new Partial[units];
        unitByTurnover = new Partial[units];
        inflowByBlood = new Partial[units];
        inflowByEdema = new Partial[units];
        for (int i = 0; i < units; i++) {
            turnoverByBlood[i] = d.partial(turnover, blood[i]);
            turnoverByEdema[i] = d.partial(turnover, edema[i]);
            unitByBlood[i] = d.partial(blood[i], blood[i]);
            unitByTurnover[i] = d.partial(blood[i], turnover);
            inflowByBlood[i] = d.partial(inflow, blood[i]);
            inflowByEdema[i] = d.partial(inflow, edema[i]);
        }
        airwayByInflow = d.partial(airway, inflow);
        airwayBySelf = d.partial(airway, airway);
        airwayBySpilling = d.partial(airway, spilling);
        removedByAirway = d.partial(removed, airway);
        removedBySpilling = d.partial(removed, spilling);
        spillingByAirway = d.partial(spilling, airway);
    }

    /** How fast the air spaces overflow for each liter above what they hold. */
    private double overflow(Rows x, int l) {
        return x.of(exchange)[l] / (x.of(full)[l] * x.of(overflowTime)[l]);
    }

    private double excess(Rows x, int l) {
        double fluid = 0;
        for (int i = 0; i < units; i++) {
            fluid += x.of(edema[i])[l] + x.of(blood[i])[l];
        }
        return fluid - x.of(full)[l];
    }

    private double total(Rows x, int l) {
        double sum = 0;
        for (int i = 0; i < units; i++) {
            sum += x.of(blood[i])[l];
        }
        return sum;
    }

    private double filling(Rows x, int l) {
        return (x.of(airway)[l] - x.of(hold)[l]) / SPILL_WIDTH;
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double over = Functions.softplus(excess(x, l), x.of(width)[l]);
            double k = x.of(exchange)[l] * x.of(up)[l] + overflow(x, l) * over;
            x.of(turnover)[l] = k;
            x.of(inflow)[l] = k * total(x, l);
            double spills = Functions.logistic(filling(x, l)) / x.of(spillTime)[l];
            x.of(spilling)[l] = x.of(exchange)[l] * (spills + x.of(cough)[l] * way.free(x, l));
        }
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(hemoptysis)[l] = way.free(x, l) * x.of(spilling)[l] * x.of(airway)[l];
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double k = x.of(turnover)[l];
            for (int i = 0; i < units; i++) {
                x.rateOf(blood[i])[l] -= k * x.of(blood[i])[l];
            }
            double lost = x.of(spilling)[l] * x.of(airway)[l];
            x.rateOf(airway)[l] += x.of(inflow)[l] - lost;
            x.rateOf(removed)[l] += lost;
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double k = x.of(turnover)[l];
            double sum = total(x, l);
            double slope = overflow(x, l) * Functions.softplusSlope(excess(x, l), x.of(width)[l]);
            for (int i = 0; i < units; i++) {
                x.of(turnoverByBlood[i])[l] = slope;
                x.of(turnoverByEdema[i])[l] = slope;
                x.of(unitByBlood[i])[l] = -k;
                x.of(unitByTurnover[i])[l] = -x.of(blood[i])[l];
                x.of(inflowByBlood[i])[l] = k + slope * sum;
                x.of(inflowByEdema[i])[l] = slope * sum;
            }
            x.of(airwayByInflow)[l] = 1;
            x.of(airwayBySelf)[l] = -x.of(spilling)[l];
            x.of(airwayBySpilling)[l] = -x.of(airway)[l];
            x.of(removedByAirway)[l] = x.of(spilling)[l];
            x.of(removedBySpilling)[l] = x.of(airway)[l];
            x.of(spillingByAirway)[l] =
                    x.of(exchange)[l] * Functions.logisticSlope(filling(x, l)) / (SPILL_WIDTH * x.of(spillTime)[l]);
        }
    }
}
