package org.lungbridge.scenarios.reading;

/** Fields that count: a part of a unit or of a person is none. */
final class WholeNumbers {
    private WholeNumbers() {}

    /**
     * Reports a field that is written with a fraction.
     *
     * @param counted what it counts, as in {@code whole number of units}; nothing needs no word
     */
    static void check(JsonTree tree, String field, String counted, Problems problems) {
        String due = counted.isEmpty() ? "a whole number" : "a whole number of " + counted;
        TreeView.find(tree, field)
                .filter(JsonTree.Figure.class::isInstance)
                .map(JsonTree.Figure.class::cast)
                .filter(number -> number.value() != Math.rint(number.value()))
                .ifPresent(number -> problems.add(
                        number.place(), "The field (%s) is (%s); %s is due.".formatted(field, number.written(), due)));
    }
}
