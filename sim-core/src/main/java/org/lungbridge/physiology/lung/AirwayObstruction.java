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
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What blood in the airways and clot in the tube do to the flow of gas, and the hazard that such a clot forms.
 *
 * <pre>
 *   added = most · V/(V + half) + R_tube · (t ((1 + ε)/(1 − o + ε))^n − 1)     V airway blood, o share of the bore filled
 *   n     = 19/8                       turbulent flow: R ∝ d^−19/4 (Blasius), bore ∝ d²
 *   t     = 1 tube, 0.7 tracheostomy, 0 none       the usual resistance of airway and tube counts a tube
 *   Λ′    = x · t · fastest · V²/(V² + clot_half²)                  x 1, or 0 while a patient settles
 *   the tube clots when threshold − Λ falls to zero
 * </pre>
 *
 * <p>ε is the leak that even a closed tube leaves, so resistance stays finite. Both terms are resistances at usual
 * flow; their dependence on flow, drugs against clotting and the blood that the clot itself takes are left out.
 *
 * <p>Sources: pressure drop of adult endotracheal tubes follows Blasius' formula (Lofaso et al. 1992, Am Rev Respir Dis
 * 146:974); blood and secretions add up to about 5 cmH2O·s/L; hazard and half volumes are design choices.
 */
public final class AirwayObstruction implements Component {
    private static final double BORE_EXPONENT = 19.0 / 8;
    private static final Source BLOOD =
            Source.assumption("Blood in the airways adds up to 5 cmH2O·s/L, half of it by 20 mL");
    private static final Source TUBE = new Source(
            "lofaso-1992",
            "Lofaso F, Louis B, Brochard L, Harf A, Isabey D 1992, Am Rev Respir Dis 146:974-979: adult tubes follow"
                    + " Blasius; about 6 cmH2O·s/L for an 8 mm tube at 1 L/s (recalled)");
    private static final Source CLOT = Source.assumption(
            "Tube clots are reported within a day of gross bleeding and hardly ever with streaks; no rates published");
    private static final Source CHANCE =
            Source.assumption("Threshold of a hazard integral: exponential with mean 1; the median patient by default");

    private final Variable airway;
    private final Variable exchange;
    private final Variable.State hazard;
    private final Variable.Signal added;
    private final Variable.Event clot;
    private final Variable obstruction;
    private final Variable threshold;
    private final Variable most;
    private final Variable half;
    private final Variable tube;
    private final Variable leak;
    private final Variable fastest;
    private final Variable clotHalf;
    private final OpenAirway way;
    private final Partial addedByAirway;
    private final Partial hazardByAirway;

    /** Declares resistance, hazard and the event that the tube clots. */
    public AirwayObstruction(Declarations d) {
        hazard = d.state(Ventilator.TUBE_CLOT_HAZARD, 0);
        obstruction = d.setting(Ventilator.TUBE_OBSTRUCTION, 0);
        d.setting(Airway.SUPPORT, Airway.TUBE);
        way = new OpenAirway(d);
        airway = d.reads(Lung.AIRWAY_BLOOD);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        added = d.provides(Lung.ADDED_RESISTANCE);
        clot = d.event(Ventilator.TUBE_CLOT);
        threshold = d.parameter(Ventilator.TUBE_CLOT_THRESHOLD, 0.693147, 0, 1e6, DESIGN, CHANCE, Spread.none());
        most = d.parameter("blood_resistance", 5, Unit.CMH2O_S_PER_L, 2, 10, DESIGN, BLOOD);
        half = d.parameter("half_volume", 20, Unit.ML, 5, 60, DESIGN, BLOOD);
        tube = d.parameter("tube_resistance", 6, Unit.CMH2O_S_PER_L, 3, 12, RECALLED, TUBE);
        leak = d.parameter("least_opening", 0.1, Unit.ONE, 0.02, 0.3, DESIGN, TUBE);
        fastest = d.parameter("clot_rate", 0.1, Unit.PER_HOUR, 0.02, 0.5, DESIGN, CLOT);
        clotHalf = d.parameter("clot_half_volume", 50, Unit.ML, 20, 150, DESIGN, CLOT);
        addedByAirway = d.partial(added, airway);
        hazardByAirway = d.partial(hazard, airway);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double v = x.of(airway)[l];
            double open = 1 - x.of(obstruction)[l] + x.of(leak)[l];
            double narrowing = way.tube(x, l) * Functions.pow((1 + x.of(leak)[l]) / open, BORE_EXPONENT) - 1;
            x.of(added)[l] = x.of(most)[l] * v / (v + x.of(half)[l]) + x.of(tube)[l] * narrowing;
        }
    }

    @Override
    public void rates(Rows x) {
        double[] rate = x.rateOf(hazard);
        for (int l = 0; l < x.lanes(); l++) {
            double square = x.of(airway)[l] * x.of(airway)[l];
            double reference = x.of(clotHalf)[l] * x.of(clotHalf)[l];
            rate[l] += way.tube(x, l) * x.of(exchange)[l] * x.of(fastest)[l] * square / (square + reference);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double v = x.of(airway)[l];
            double sum = v + x.of(half)[l];
            double reference = x.of(clotHalf)[l] * x.of(clotHalf)[l];
            double bend = v * v + reference;
            x.of(addedByAirway)[l] = x.of(most)[l] * x.of(half)[l] / (sum * sum);
            double fast = way.tube(x, l) * x.of(exchange)[l] * x.of(fastest)[l];
            x.of(hazardByAirway)[l] = fast * 2 * v * reference / (bend * bend);
        }
    }

    @Override
    public void events(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(clot)[l] = x.of(threshold)[l] - x.of(hazard)[l];
        }
    }
}
