package org.lungbridge.scenarios.run;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.CtPattern;
import org.lungbridge.vocabulary.CtScan;

/**
 * What the pattern of an interstitial pneumonia means for the way back: parameters of the model, which a document may override.
 *
 * <pre>
 *                    works of steroids   scarring    scar dissolves   water and cells leave   honeycombed
 *   nsip             0.92                0.020/d     0.0010/d         6 d                     0             the usual values
 *   op               0.92                0.010/d     0.0050/d         6 d                     0
 *   indeterminate    0.76                0.025/d     0.0005/d         9 d                     0             between nsip and uip
 *   uip              0.60                0.030/d     0                12 d                    0.5
 *   dad              0.60                0.040/d     0.0010/d         12 d                    0
 * </pre>
 *
 * <p>Source: Danoff 2011, Arthritis Res Ther 13:230, table 1: organizing pneumonia answers well to steroids, nonspecific
 * interstitial pneumonia too but where it scars, usual interstitial pneumonia less to any immunosuppression, and of acute
 * interstitial pneumonia with diffuse alveolar damage more than nine of ten die within 30 days. Only this order is published; the
 * numbers are design choices, not fitted to any patient: 0.6 is that of refractory disease, what fills the alveoli in
 * organizing pneumonia is granulation tissue that steroids dissolve over months, and half of the scar of usual interstitial
 * pneumonia is honeycombed.
 */
final class PatternFields {
    /** The parameter that says how well glucocorticoids work. */
    static final String PRIMING = "priming.by_glucocorticoid";

    private PatternFields() {}

    /** Parameters by name, engine units. */
    static Map<String, Double> of(CtPattern pattern) {
        return switch (pattern) {
            case NSIP -> parameters(0.92, 0.020, 0.0010, 6, 0);
            case OP -> parameters(0.92, 0.010, 0.0050, 6, 0);
            case INDETERMINATE -> parameters(0.76, 0.025, 0.0005, 9, 0);
            case UIP -> parameters(0.60, 0.030, 0, 12, 0.5);
            case DAD -> parameters(0.60, 0.040, 0.0010, 12, 0);
        };
    }

    private static Map<String, Double> parameters(
            double steroids, double scarring, double dissolving, double recovery_d, double honeycombed) {
        Map<String, Double> parameters = new TreeMap<>();
        parameters.put(PRIMING, steroids);
        parameters.put("lung_fibrosis.damage_rate", Unit.PER_DAY.engine(scarring));
        parameters.put("lung_fibrosis.healing_rate", Unit.PER_DAY.engine(dissolving));
        parameters.put("convalescence.lung_time", Unit.DAY.engine(recovery_d));
        parameters.put(CtScan.HONEYCOMBED.name(), honeycombed);
        return parameters;
    }
}
