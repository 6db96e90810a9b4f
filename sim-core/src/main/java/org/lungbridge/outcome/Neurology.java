package org.lungbridge.outcome;

/**
 * What happened to the brain.
 *
 * @param intracranialBleeds bleeds inside of the skull
 * @param strokes ischemic strokes
 */
public record Neurology(int intracranialBleeds, int strokes) {
    /** How the brain fared, in words: nothing here computes disability. */
    public String inWords() {
        if (intracranialBleeds + strokes == 0) {
            return "no neurological event";
        }
        return intracranialBleeds == 0 ? "after a stroke" : "after intracranial bleeding";
    }

    static Neurology of(Course course) {
        long bleeds = course.all("bleed-at-site").stream()
                .filter(event -> event.detail().startsWith("intracranial bleeding begins"))
                .count();
        return new Neurology((int) bleeds, course.all("ischemic-stroke").size());
    }
}
