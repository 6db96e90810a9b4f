package org.lungbridge.viz.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lungbridge.scenarios.document.teaching.Rules;
import org.lungbridge.scenarios.document.teaching.SceneState;
import org.lungbridge.scenarios.document.teaching.Trigger;
import org.lungbridge.viz.report.Html;

/**
 * States from top to bottom, the end below, triggers as numbered arrows beside them. Each has a lane of its own, short ones
 * inside, and a place of its own at each box: arrows upward above those downward, so that few cross.
 */
final class StateDrawing {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 40;
    private static final int STEP = 70;
    private static final int LANE = 34;
    private static final int TOP = 8;
    private static final int LEFT = 8;

    private final List<String> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    /** An arrow between two boxes, by their numbers. */
    private record Arrow(int number, int from, int to) {
        int span() {
            return Math.abs(to - from);
        }

        boolean touches(int box) {
            return from == box || to == box;
        }

        boolean isAbove(int box) {
            return Math.min(from, to) < box;
        }
    }

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
        arrows.sort(Comparator.comparingInt(Arrow::span));
    }

    private void collect(Trigger trigger, int number, int end) {
        int to = trigger.end() != null ? end : boxes.indexOf(trigger.to());
        if (to < 0) {
            return;
        }
        List<String> in = trigger.in();
        IntStream from = in == null || in.isEmpty()
                ? IntStream.range(0, end)
                : in.stream().mapToInt(boxes::indexOf);
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
        svg.append(
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"states-title states-desc\""
                                + " viewBox=\"0 0 %s %s\" style=\"max-width:%spx\" font-family=\"sans-serif\" font-size=\"13\">\n")
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
                "T%s from %s to %s".formatted(arrow.number(), boxes.get(arrow.from()), boxes.get(arrow.to()))));
        return String.join("; ", parts) + ".";
    }

    private String box(int k) {
        boolean end = boxes.get(k).equals("end");
        return ("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"#0B5A8A\" stroke-width=\"1.5\"/>\n"
                        + "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" fill=\"#222\">%s</text>\n")
                .formatted(
                        LEFT,
                        TOP + STEP * k,
                        WIDTH,
                        HEIGHT,
                        end ? HEIGHT / 2 : 4,
                        end ? "#FFFFFF" : "#F2F6FA",
                        LEFT + WIDTH / 2,
                        TOP + STEP * k + HEIGHT / 2 + 5,
                        Html.escaped(boxes.get(k)));
    }

    /** How high an arrow touches a box. */
    private int port(Arrow arrow, int box) {
        List<Arrow> upward = new ArrayList<>();
        List<Arrow> downward = new ArrayList<>();
        for (Arrow other : arrows) {
            if (other.touches(box)) {
                (other.isAbove(box) ? upward : downward).add(other);
            }
        }
        Collections.reverse(downward);
        upward.addAll(downward);
        return TOP + STEP * box + HEIGHT * (upward.indexOf(arrow) + 1) / (upward.size() + 1);
    }

    /** Out of one box, along its lane, into another; the number stands in the lane. */
    private String arrow(Arrow arrow, int x) {
        int right = LEFT + WIDTH;
        int from = port(arrow, arrow.from());
        int to = port(arrow, arrow.to());
        int middle = (from + to) / 2;
        return ("<path d=\"M%s %sH%sV%sH%s\" fill=\"none\" stroke=\"#444\" stroke-width=\"1.3\"/>\n"
                        + "<path d=\"M%s %sl8 -3.5v7z\" fill=\"#444\"/>\n"
                        + "<rect x=\"%s\" y=\"%s\" width=\"24\" height=\"17\" fill=\"#fff\"/>\n"
                        + "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-weight=\"600\" fill=\"#222\">T%s</text>\n")
                .formatted(right, from, x, to, right + 8, right, to, x - 12, middle - 9, x, middle + 5, arrow.number());
    }
}
