package org.lungbridge.scenarios.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Did you mean": the known word nearest to a misspelled one. */
public final class NearestWord {
    private static final int LONGEST_GUESSED = 80;
    private static final Pattern PARTS = Pattern.compile("[-._ ]");

    private NearestWord() {}

    private static final int SHORTEST_BEGINNING = 3;

    /**
     * The known word that was most likely meant, if one is near enough: at most a third of the letters differ, or it is
     * the only one that begins like this, or the only one of which this is a part ({@code prone} of {@code turn-prone}).
     */
    public static Optional<String> find(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST_GUESSED) {
            return Optional.empty();
        }
        Optional<String> near = known.stream()
                .filter(candidate -> Math.abs(word.length() - candidate.length()) <= allowance(word, candidate))
                .map(candidate -> new Near(candidate, distance(word, candidate)))
                .filter(found -> found.distance() <= allowance(word, found.word()))
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
        return near.or(() -> onlyOneBeginningWith(word, known)).or(() -> onlyOneWithThePart(word, known));
    }

    private record Near(String word, int distance) {}

    private static Optional<String> onlyOneWithThePart(String word, Collection<String> known) {
        String part = word.toLowerCase(Locale.ROOT);
        List<String> whole = known.stream()
                .filter(candidate ->
                        PARTS.splitAsStream(candidate.toLowerCase(Locale.ROOT)).anyMatch(part::equals))
                .toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    private static Optional<String> onlyOneBeginningWith(String word, Collection<String> known) {
        String beginning = word.toLowerCase(Locale.ROOT);
        List<String> longer = known.stream()
                .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(beginning))
                .toList();
        return word.length() >= SHORTEST_BEGINNING && longer.size() == 1
                ? Optional.of(longer.get(0))
                : Optional.empty();
    }

    private static int allowance(String word, String candidate) {
        return Math.max(1, Math.max(word.length(), candidate.length()) / 3);
    }

    /** Number of single-letter edits, neighbors swapped counting as one, ignoring case. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int cheapest(int[][] edits, String a, String b, int i, int j) {
        int change = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
