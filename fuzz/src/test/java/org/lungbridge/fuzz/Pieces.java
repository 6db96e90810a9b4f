package org.lungbridge.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Where the parts of a JSON text lie; of a text that is no JSON, what looks like parts. */
final class Pieces {
    private final List<Piece> values = new ArrayList<>();
    private final List<Piece> names = new ArrayList<>();
    private final List<Piece> members = new ArrayList<>();

    private final String text;
    private final List<int[]> open = new ArrayList<>();
    private int nameFrom = -1;

    /** From (included) to (excluded). */
    record Piece(int from, int to) {
        String of(String text) {
            return text.substring(from, to);
        }
    }

    private Pieces(String text) {
        this.text = text;
    }

    static Pieces of(String text) {
        Pieces pieces = new Pieces(text);
        pieces.scan();
        return pieces;
    }

    /** Numbers, texts, literals, objects and arrays. */
    List<Piece> values() {
        return values;
    }

    /** Names of members, with their quotation marks. */
    List<Piece> names() {
        return names;
    }

    /** Members of objects, from the name to the end of the value. */
    List<Piece> members() {
        return members;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at = string(at);
            } else if (c == '{' || c == '[') {
                open.add(new int[] {at, nameFrom});
                nameFrom = -1;
                at++;
            } else if (c == '}' || c == ']') {
                at++;
                close(at);
            } else if (c == ',' || c == ':' || Character.isWhitespace(c)) {
                at++;
            } else {
                at = scalar(at);
            }
        }
    }

    private void close(int end) {
        if (!open.isEmpty()) {
            int[] begun = open.remove(open.size() - 1);
            nameFrom = begun[1];
            value(begun[0], end);
        }
    }

    private int string(int from) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end + 1, text.length());
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && text.charAt(next) == ':') {
            names.add(new Piece(from, end));
            nameFrom = from;
        } else {
            value(from, end);
        }
        return end;
    }

    private int scalar(int from) {
        int end = from;
        while (end < text.length()
                && "{}[]\",:".indexOf(text.charAt(end)) < 0
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        value(from, end);
        return end;
    }

    private void value(int from, int end) {
        values.add(new Piece(from, end));
        if (nameFrom >= 0) {
            members.add(new Piece(nameFrom, end));
            nameFrom = -1;
        }
    }
}
