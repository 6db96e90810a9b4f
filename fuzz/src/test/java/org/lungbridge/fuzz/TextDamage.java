package org.lungbridge.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Damages a line: a quantity, a condition, a command. */
final class TextDamage implements Damage {
    private static final int LONGEST_COPY = 3000;

    private final List<String> seeds;

    TextDamage(List<String> seeds) {
        this.seeds = List.copyOf(seeds);
    }

    @Override
    public byte[] damaged(Chooser chooser) {
        String text = chooser.of(seeds);
        for (int k = chooser.few(4); k > 0; k--) {
            text = edited(text, chooser);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One change somewhere in it. */
    static String edited(String text, Chooser chooser) {
        int at = chooser.below(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + chooser.below(6));
        String before = text.substring(0, at);
        String rest = text.substring(to);
        return switch (chooser.below(7)) {
            case 0 -> before + rest;
            case 1 -> before + chooser.of(Nasty.WORDS) + text.substring(at);
            case 2 -> before + chooser.of(Nasty.WORDS) + rest;
            case 3 -> before + (char) (32 + chooser.below(96)) + rest;
            case 4 -> before + text.substring(at, to).repeat(1 + chooser.below(5)) + rest;
            case 5 -> oftenRepeated(before, text.substring(at, to), rest, chooser);
            default -> word(text, chooser);
        };
    }

    private static String oftenRepeated(String before, String middle, String rest, Chooser chooser) {
        int copies = chooser.oneIn(4) && !middle.isEmpty() ? LONGEST_COPY / middle.length() : 3;
        return before + middle.repeat(copies) + rest;
    }

    private static String word(String text, Chooser chooser) {
        String[] words = text.split(" ", -1);
        words[chooser.below(words.length)] = chooser.of(Nasty.WORDS);
        return String.join(" ", words);
    }
}
