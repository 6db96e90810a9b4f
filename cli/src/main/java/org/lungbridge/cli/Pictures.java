package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.scenarios.document.Picture;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.viz.report.InlinePicture;

/**
 * The pictures that lie beside a scenario, and which findings of a run they illustrate.
 *
 * @param scenario the document that names them
 * @param files their bytes by name
 */
record Pictures(Scenario scenario, Map<String, byte[]> files) {
    private static final double SAME_MOMENT_S = 1e-3;

    /** Those whose examination took place. */
    List<InlinePicture> shown(List<EventRecord> events) {
        List<InlinePicture> shown = new ArrayList<>();
        for (TimelineOrder order : scenario.timeline()) {
            if (order instanceof Picture picture && picture.image() != null) {
                String image = picture.image();
                events.stream()
                        .filter(event -> isOf(event, order))
                        .findFirst()
                        .ifPresent(event -> shown.add(inline(event, picture, image)));
            }
        }
        return shown;
    }

    private static boolean isOf(EventRecord event, TimelineOrder order) {
        double apart = event.time() - order.at().engineValue();
        return event.what().equals(order.kind()) && Math.abs(apart) < SAME_MOMENT_S;
    }

    private InlinePicture inline(EventRecord event, Picture picture, String image) {
        byte[] bytes = files.get(image);
        if (bytes == null) {
            throw new IllegalStateException("The picture (%s) was not read.".formatted(image));
        }
        String what = event.what().equals("chest-ct") ? "Chest CT" : "Chest radiograph";
        String words = picture.description() == null ? event.detail() : picture.description();
        return new InlinePicture(event.time(), what, event.detail(), words, image, bytes);
    }
}
