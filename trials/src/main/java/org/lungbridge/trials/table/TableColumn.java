package org.lungbridge.trials.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name as written in the head of the file
 * @param type what its cells hold
 * @param unit UCUM code; empty for text and words, 1 for counts and fractions
 * @param low the least value that can occur; negative infinity where there is none
 * @param high the greatest value that can occur; infinity where there is none
 * @param words the words that can occur; empty where the type is no word, or the words are those of the trial
 * @param loinc LOINC code; empty where there is none or it is not sure
 * @param about what it means
 */
public record TableColumn(
        String name,
        ColumnType type,
        String unit,
        double low,
        double high,
        List<String> words,
        String loinc,
        String about) {
    /** A column whose words nobody changes afterwards. */
    public TableColumn {
        words = List.copyOf(words);
    }

    /** A column of words of the trial. */
    public static TableColumn word(String name, String about) {
        return new TableColumn(
                name, ColumnType.WORD, "", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of(), "", about);
    }

    /** A column of numbers of any size. */
    public static TableColumn number(String name, String unit, String about) {
        return new TableColumn(
                name,
                ColumnType.NUMBER,
                unit,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                List.of(),
                "",
                about);
    }

    /** The same with a LOINC code. */
    public TableColumn loinc(String code) {
        return new TableColumn(name, type, unit, low, high, words, code, about);
    }
}
