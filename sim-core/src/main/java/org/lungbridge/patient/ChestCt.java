package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.CtScan;

/**
 * A chest CT, reported as a radiologist would, findings without a diagnosis: how much of the lung is ground glass,
 * consolidated, scarred and clear, what belongs to it, front against back, and the score of {@code LungTomography}. Changes
 * nothing.
 *
 * <p>Words begin where a reader would see a thing (design choices): air bronchograms in a tenth of the lung consolidated, septa
 * 15 % thicker than healthy ones mildly, 65 % markedly, reticulation in 5 % scarred, traction bronchiectasis in 15 %, a gradient from a
 * tenth.
 */
final class ChestCt {
    /** Which pattern an interstitial pneumonia has, in words; the patient's, written by the document. */
    static final String PATTERN = "pattern";

    /** Share of the lung that is consolidated, from which air bronchograms show. */
    private static final double AIR_BRONCHOGRAMS = 0.10;

    private static final double MILD_SEPTA = 0.15;
    private static final double MARKED_SEPTA = 0.65;
    private static final double RETICULATION = 0.05;
    private static final double TRACTION = 0.15;
    private static final double HONEYCOMB = 0.05;
    /** Difference between front and back, as shares of them, that is told. */
    private static final double GRADIENT = 0.10;

    private ChestCt() {}

    static OrderResult apply(Order order, LaneAccess lane) {
        return OrderResult.nothing(order.kind(), report(order, lane));
    }

    private static String report(Order order, LaneAccess lane) {
        List<String> findings = new ArrayList<>();
        findings.add(extent(lane));
        signs(lane, findings);
        findings.add(gradient(lane));
        String pattern = order.names().get(PATTERN);
        if (pattern != null) {
            findings.add("pattern of " + pattern);
        }
        findings.add("score %s (100 clear to 600 honeycombed)".formatted(Math.round(of(lane, CtScan.SCORE))));
        return String.join("; ", findings);
    }

    private static String extent(LaneAccess lane) {
        return "ground glass %s, consolidation %s, scar %s, clear %s of the lung"
                .formatted(
                        percent(of(lane, CtScan.GROUND_GLASS)),
                        percent(of(lane, CtScan.CONSOLIDATED)),
                        percent(of(lane, CtScan.SCARRED)),
                        percent(of(lane, CtScan.CLEAR)));
    }

    private static void signs(LaneAccess lane, List<String> findings) {
        if (of(lane, CtScan.CONSOLIDATED) >= AIR_BRONCHOGRAMS) {
            findings.add("air bronchograms");
        }
        double septa = of(lane, CtScan.SEPTA);
        if (septa >= MILD_SEPTA) {
            findings.add((septa >= MARKED_SEPTA ? "marked" : "mild") + " interlobular septal thickening");
        }
        double scarred = of(lane, CtScan.SCARRED);
        if (scarred >= RETICULATION) {
            findings.add(scarred >= TRACTION ? "reticulation with traction bronchiectasis" : "reticulation");
        }
        if (scarred * of(lane, CtScan.HONEYCOMBED) >= HONEYCOMB) {
            findings.add("honeycombing");
        }
    }

    private static String gradient(LaneAccess lane) {
        double front = of(lane, CtScan.OPAQUE.at(0));
        double back = of(lane, CtScan.OPAQUE.at(1));
        String words = back - front >= GRADIENT
                ? "more in the back"
                : front - back >= GRADIENT ? "more in front" : "front and back alike";
        return "%s (front %s, back %s not clear)".formatted(words, percent(front), percent(back));
    }

    private static double of(LaneAccess lane, Quantity quantity) {
        return lane.get(quantity.name());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%d %%", Math.round(100 * share));
    }
}
