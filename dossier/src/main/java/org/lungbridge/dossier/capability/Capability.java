package org.lungbridge.dossier.capability;

import java.util.List;
import java.util.Optional;

/**
 * One feature that was asked for. No clinician has reviewed any of them.
 *
 * @param id A01 to E18 from the clinical sources, 6.1 educators, 6.2 researchers, 6.3 both
 * @param implemented how much of it is there
 * @param integrated whether a scenario, a course or a command reaches it
 * @param test a test class that fails when it breaks
 * @param validated a dataset, {@code GROUP/ID}, or a test of {@code docs/validation.md}, that compares it with published numbers
 * @param orders orders of a timeline and duties of a course that realize it
 * @param limits what is missing or left out
 */
public record Capability(
        String id,
        String feature,
        Stage implemented,
        boolean integrated,
        Optional<String> test,
        Optional<String> validated,
        List<String> orders,
        String limits) {
    /** A line nobody changes afterwards. */
    public Capability {
        orders = List.copyOf(orders);
    }

    private static final String NO = "no";

    /** Whether a dataset validates it, and not a test. */
    public boolean validatedByDataset() {
        return validated.filter(name -> name.contains("/")).isPresent();
    }

    static Capability of(List<String> fields) {
        int i = 0;
        return new Capability(
                fields.get(i++),
                fields.get(i++),
                Stage.of(fields.get(i++)),
                yes(fields.get(i++)),
                name(fields.get(i++)),
                name(fields.get(i++)),
                words(fields.get(i++)),
                fields.get(i));
    }

    private static boolean yes(String word) {
        if (!word.equals(Stage.YES.word()) && !word.equals(NO)) {
            throw new IllegalArgumentException("The answer (%s) is neither yes nor no.".formatted(word));
        }
        return word.equals(Stage.YES.word());
    }

    private static Optional<String> name(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A name is missing; write (no) where there is none.");
        }
        return text.equals(NO) ? Optional.empty() : Optional.of(text);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
