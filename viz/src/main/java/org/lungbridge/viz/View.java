package org.lungbridge.viz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run is looked at.
 *
 * @param truth whether true values are drawn that nobody at the bedside sees
 * @param moments the moments of figures that show single ones, in seconds; where there are none the figure chooses
 */
public record View(boolean truth, List<Double> moments) {
    /** Everything, at moments the figures choose. */
    public static final View FULL = new View(true, List.of());

    /** A view whose moments nobody changes afterwards. */
    public View {
        moments = List.copyOf(moments);
    }

    /** The first moment, or none. */
    @Nullable
    Double moment() {
        return moments.isEmpty() ? null : moments.get(0);
    }
}
