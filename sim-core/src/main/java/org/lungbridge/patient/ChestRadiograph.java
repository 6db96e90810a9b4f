package org.lungbridge.patient;

import java.util.StringJoiner;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Lung;

/** A chest radiograph, reported by quadrant as a radiologist would, findings without a diagnosis. Changes nothing. */
final class ChestRadiograph {
    private static final String[] QUADRANTS = {"right upper", "left upper", "right lower", "left lower"};
    private static final String[] WORDS = {"clear", "hazy opacity", "patchy opacities", "dense opacity"};

    /** Gas in the pleura that a film shows, L (a design choice). */
    private static final double SEEN = 0.2;

    private ChestRadiograph() {}

    static OrderResult apply(Order order, LaneAccess lane) {
        return OrderResult.nothing(order.kind(), report(lane));
    }

    private static String report(LaneAccess lane) {
        int[] grade = new int[QUADRANTS.length];
        boolean same = true;
        int densest = 0;
        for (int q = 0; q < grade.length; q++) {
            grade[q] = grade(lane.get(Lung.RADIOGRAPH_QUADRANT.at(q).name()));
            same &= grade[q] == grade[0];
            densest = Math.max(densest, grade[q]);
        }
        String text = same ? all(grade[0]) : each(grade);
        String air = densest == WORDS.length - 1 ? ", air bronchograms" : "";
        long score = Math.round(lane.get(Lung.RADIOGRAPH_SCORE.name()));
        String pleura = lane.get(Fault.PLEURAL_GAS.name()) < SEEN ? "" : ", air between lung and chest wall";
        return "%s%s%s; score %s of 8".formatted(text, air, pleura, score);
    }

    private static int grade(double shade) {
        return shade < 0.3 ? 0 : shade < 0.8 ? 1 : shade < 1.4 ? 2 : 3;
    }

    private static String all(int grade) {
        return switch (grade) {
            case 0 -> "clear lung fields";
            case 1 -> "hazy opacities in all four quadrants";
            case 2 -> "patchy opacities in all four quadrants";
            default -> "dense opacities in all four quadrants";
        };
    }

    private static String each(int[] grade) {
        StringJoiner text = new StringJoiner(", ");
        for (int q = 0; q < grade.length; q++) {
            text.add(QUADRANTS[q] + " " + WORDS[grade[q]]);
        }
        return text.toString();
    }
}
