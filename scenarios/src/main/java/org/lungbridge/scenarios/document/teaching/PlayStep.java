package org.lungbridge.scenarios.document.teaching;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.TimelineOrder;

/** One thing that people did in a session; exactly one of order, hidden, laboratory and say. */
public record PlayStep(
        @About("Who did it.") PlayedBy by,
        @About("An order of the timeline.") @Nullable TimelineOrder give,

        @About("A change of something nobody sees.") @Nullable
        HiddenChange hidden,

        @About("A change of what the laboratory reports.") @Nullable
        LabChange laboratory,

        @About("A line that is said.") @Nullable SpokenLine say) {
    /** When it was done, s. */
    public double time() {
        if (give != null) {
            return give.at().engineValue();
        }
        if (hidden != null) {
            return hidden.at().engineValue();
        }
        if (laboratory != null) {
            return laboratory.at().engineValue();
        }
        return say == null ? 0 : say.at().engineValue();
    }

    /** Whether it is one thing and not none or several. */
    public boolean isOne() {
        return (give == null ? 0 : 1) + (hidden == null ? 0 : 1) + (laboratory == null ? 0 : 1) + (say == null ? 0 : 1)
                == 1;
    }
}
