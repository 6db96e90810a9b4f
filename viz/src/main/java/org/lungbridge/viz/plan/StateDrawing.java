package org.lungbridge.viz.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lungbridge.scenarios.document.teaching.Rules;
import org.lungbridge.scenarios.document.teaching.SceneState;
import org.lungbridge.scenarios.document.teaching.Trigger;
import org.lungbridge.viz.report.Html;

/** States from top to bottom, the end below, triggers as numbered arrows beside them, each in a lane of its own. */
final class StateDrawing {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 30;
    private static final int STEP = 58;
    private static final int LANE = 34;
    private static final int TOP = 8;
    private static final int LEFT = 8;

    private final List<String> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    /** An arrow between two boxes, by their numbers. */
    private record Arrow(int number, int from, int to) {}

    private StateDrawing(Rules rules) {
        rules.allStates().stream().map(SceneState::name).forEach(boxes::add);
        boolean ends = rules.allTriggers().stream().anyMatch(trigger -> trigger.end() != null);
        List<Trigger> triggers = rules.allTriggers();
        int end = boxes.size();
        if (ends) {
            boxes.add("end");
        }
        for (int k = 0; k < triggers.size(); k++) {
            collect(triggers.get(k), k + 1, end);
        }
    }

    private void collect(Trigger trigger, int number, int end) {
        int to = trigger.end() != null ? end : boxes.indexOf(trigger.to());
        if (to < 0) {
            return;
        }
        List<String> in = trigger.in();
        IntStream from = in == null || in.isEmpty() ? IntStream.range(0, end) : in.stream().mapToInt(boxes::indexOf);
        from.filter(state -> state >= 0 && state != to).forEach(state -> arrows.add(new Arrow(number, state, to)));
    }

    /** The drawing as SVG; empty if there is nothing to see. */
    static String of(Rules rules) {
        return rules.allStates().size() < 2 ? "" : new StateDrawing(rules).svg();
    }

    private String svg() {
        int width = LEFT + WIDTH + LANE * (arrows.size() + 1);
        int height = TOP + STEP * (boxes.size() - 1) + HEIGHT + TOP;
        StringBuilder svg = new StringBuilder();
        svg.append(("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"states-title states-desc\""
                        + " viewBox=\"0 0 %d %d\" style=\"max-width:%dpx\" font-family=\"sans-serif\" font-size=\"13\">\n")
                .formatted(width, height, width));
        svg.append("<title id=\"states-title\">States and triggers</title>\n<desc id=\"states-desc\">")
                .append(Html.escaped(inWords()))
                .append("</desc>\n");
        for (int k = 0; k < boxes.size(); k++) {
            svg.append(box(k));
        }
        for (int k = 0; k < arrows.size(); k++) {
            svg.append(arrow(arrows.get(k), LEFT + WIDTH + LANE * (k + 1)));
        }
        return svg.append("</svg>\n").toString();
    }

    private String inWords() {
        List<String> parts = new ArrayList<>();
        arrows.forEach(arrow -> parts.add(
                "T%d from %s to %s".formatted(arrow.number(), boxes.get(arrow.from()), boxes.get(arrow.to()))));
        return String.join("; ", parts) + ".";
    }

    private String box(int k) {
        boolean end = boxes.get(k).equals("end");
        return ("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\" stroke=\"#0B5A8A\" stroke-width=\"1.5\"/>\n"
                        + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#222\">%s</text>\n")
                .formatted(
                        LEFT,
                        TOP + STEP * k,
                        WIDTH,
                        HEIGHT,
                        end ? HEIGHT / 2 : 4,
                        end ? "#FFFFFF" : "#F2F6FA",
                        LEFT + WIDTH / 2,
                        TOP + STEP * k + 20,
                        Html.escaped(boxes.get(k)));
    }

    /** Out of one box, along its lane, into another; the number stands in the lane. */
    private String arrow(Arrow arrow, int x) {
        int right = LEFT + WIDTH;
        boolean down = arrow.to() > arrow.from();
        int from = TOP + STEP * arrow.from() + (down ? HEIGHT - 7 : 7);
        int to = TOP + STEP * arrow.to() + (down ? 9 : HEIGHT - 9);
        int middle = (from + to) / 2;
        return ("<path d=\"M%d %dH%dV%dH%d\" fill=\"none\" stroke=\"#444\" stroke-width=\"1.3\"/>\n"
                        + "<path d=\"M%d %dl8 -4v8z\" fill=\"#444\"/>\n"
                        + "<rect x=\"%d\" y=\"%d\" width=\"24\" height=\"17\" fill=\"#fff\"/>\n"
                        + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-weight=\"600\" fill=\"#222\">T%d</text>\n")
                .formatted(
                        right, from, x, to, right + 8, right, to, x - 12, middle - 9, x, middle + 5, arrow.number());
    }
}
