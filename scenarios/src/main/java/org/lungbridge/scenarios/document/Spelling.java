package org.lungbridge.scenarios.document;

import java.util.List;
import org.lungbridge.quantity.Unit;

/** A unit and the ways it may be written; the first is the one we write. */
public record Spelling(Unit unit, List<String> texts) {
    /** A unit with its spellings. */
    public Spelling {
        texts = List.copyOf(texts);
    }

    static Spelling of(Unit unit, String... texts) {
        return new Spelling(unit, List.of(texts));
    }

    /** The spelling we write ourselves. */
    public String written() {
        return texts.get(0);
    }
}
