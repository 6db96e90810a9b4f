package org.lungbridge.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.fuzz.Pieces.Piece;

/** Damages JSON documents along their structure, and sometimes their bytes. */
final class JsonDamage implements Damage {
    /** Longer documents are refused by their size, which is not what is looked for. */
    private static final int LONGEST = 400_000;

    private static final int MOST_COPIES = 2000;

    private final List<String> seeds;
    private final List<String> words = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    JsonDamage(List<byte[]> seeds) {
        this.seeds = seeds.stream()
                .map(seed -> new String(seed, StandardCharsets.UTF_8))
                .toList();
        for (String seed : this.seeds) {
            Pieces pieces = Pieces.of(seed);
            pieces.names().forEach(name -> words.add(name.of(seed)));
            pieces.values().stream()
                    .filter(value -> value.to() - value.from() < 2000)
                    .forEach(value -> values.add(value.of(seed)));
        }
    }

    @Override
    public byte[] damaged(Chooser chooser) {
        String text = shortOne(chooser);
        int edits = chooser.few(6);
        for (int k = 0; k < edits && text.length() < LONGEST; k++) {
            text = edited(text, chooser);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return chooser.oneIn(4) ? Bytes.damaged(bytes, chooser) : bytes;
    }

    /** Short documents more often: they are read faster, and more of each is damaged. */
    private String shortOne(Chooser chooser) {
        String one = chooser.of(seeds);
        String other = chooser.of(seeds);
        return one.length() <= other.length() ? one : other;
    }

    private String edited(String text, Chooser chooser) {
        Pieces pieces = Pieces.of(text);
        if (pieces.values().isEmpty()
                || pieces.names().isEmpty()
                || pieces.members().isEmpty()) {
            return text + chooser.of(Nasty.VALUES);
        }
        Piece value = chooser.of(pieces.values());
        Piece member = chooser.of(pieces.members());
        return switch (chooser.below(12)) {
            case 0, 1 -> replaced(text, value, chooser.of(Nasty.VALUES));
            case 2, 3 -> replaced(text, value, chooser.of(values));
            case 4 -> replaced(text, chooser.of(pieces.names()), name(chooser));
            case 5 -> replaced(text, member, member.of(text) + "," + member.of(text));
            case 6 -> deleted(text, chooser.oneIn(2) ? member : value);
            case 7 -> swapped(text, value, chooser.of(pieces.values()));
            case 8 -> replaced(text, value, wrapped(value.of(text), chooser));
            case 9 -> repeated(text, chooser.oneIn(2) ? member : value, chooser);
            case 10 -> replaced(text, member, name(chooser) + ":" + chooser.of(values) + "," + member.of(text));
            default -> insideText(text, value, chooser);
        };
    }

    private String name(Chooser chooser) {
        return chooser.oneIn(4)
                ? "\"" + chooser.of(Nasty.WORDS).replace("\"", "").replace("\\", "") + "\""
                : chooser.of(words);
    }

    private static String replaced(String text, Piece piece, String by) {
        return text.substring(0, piece.from()) + by + text.substring(piece.to());
    }

    /** With the comma before it, where there is one. */
    private static String deleted(String text, Piece piece) {
        int from = piece.from();
        int before = from - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return text.substring(0, before >= 0 && text.charAt(before) == ',' ? before : from)
                + text.substring(piece.to());
    }

    private static String swapped(String text, Piece one, Piece other) {
        Piece first = one.from() <= other.from() ? one : other;
        Piece second = one.from() <= other.from() ? other : one;
        if (first.to() > second.from()) {
            return text;
        }
        return text.substring(0, first.from())
                + second.of(text)
                + text.substring(first.to(), second.from())
                + first.of(text)
                + text.substring(second.to());
    }

    private static String wrapped(String value, Chooser chooser) {
        int depth = chooser.oneIn(3) ? 60 + chooser.below(10) : 1;
        return chooser.oneIn(2)
                ? "[".repeat(depth) + value + "]".repeat(depth)
                : "{\"x\":".repeat(depth) + value + "}".repeat(depth);
    }

    private static String repeated(String text, Piece piece, Chooser chooser) {
        int length = piece.to() - piece.from() + 1;
        int room = Math.max(1, (LONGEST - text.length()) / length);
        int copies = Math.min(room, chooser.oneIn(10) ? MOST_COPIES : 1 + chooser.below(20));
        return replaced(text, piece, piece.of(text) + ("," + piece.of(text)).repeat(copies));
    }

    /** Something in the middle of a text, such as another unit. */
    private static String insideText(String text, Piece value, Chooser chooser) {
        if (text.charAt(value.from()) != '"' || value.to() - value.from() < 2) {
            return replaced(text, value, chooser.of(Nasty.VALUES));
        }
        String inner = text.substring(value.from() + 1, value.to() - 1);
        String damaged = TextDamage.edited(inner, chooser);
        if (!chooser.oneIn(8)) {
            damaged = damaged.replace("\\", "").replace("\"", "");
        }
        return replaced(text, value, "\"" + damaged + "\"");
    }
}
