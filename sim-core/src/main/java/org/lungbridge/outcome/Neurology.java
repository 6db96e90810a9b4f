package org.lungbridge.outcome;

/**
 * What happened to the brain.
 *
 * @param intracranialBleeds bleeds inside of the skull
 * @param strokes ischemic strokes
 */
public record Neurology(int intracranialBleeds, int strokes) {
    static Neurology of(Course course) {
        long bleeds = course.all("bleed-at-site").stream()
                .filter(event -> event.detail().startsWith("intracranial bleeding begins"))
                .count();
        return new Neurology((int) bleeds, course.all("ischemic-stroke").size());
    }
}
