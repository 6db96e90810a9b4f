package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;

/** A strategy by the name of a shipped one, or written out; one of the two. */
public record StrategyChoice(
        @Nullable String name, @Nullable StrategyDocument inline) {
    public StrategyChoice {
        if ((name == null) == (inline == null)) {
            throw new IllegalArgumentException("A strategy is either named or written out.");
        }
    }

    /** What stands in a document. */
    @JsonValue
    Object written() {
        return name == null ? java.util.Objects.requireNonNull(inline) : name;
    }
}
