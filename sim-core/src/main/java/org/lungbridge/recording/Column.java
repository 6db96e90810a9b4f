package org.lungbridge.recording;

/**
 * One column of a recording.
 *
 * @param id what the column is called in files, such as {@code PEEP_cmH2O}
 * @param quantity the name of the model's quantity it shows
 * @param toDisplay what an engine value is multiplied by to get the unit of the column
 */
public record Column(String id, String quantity, double toDisplay) {
    public Column {
        if (id.isBlank() || quantity.isBlank()) {
            throw new IllegalArgumentException("A column needs an id and a quantity (%s, %s).".formatted(id, quantity));
        }
        if (!(Math.abs(toDisplay) > 0 && Math.abs(toDisplay) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The column (%s) has the unit factor (%s), which is no finite number other than 0.%nMaybe the unit of the column is missing."
                            .formatted(id, toDisplay));
        }
    }
}
