package org.lungbridge.scenarios.document.teaching;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** What somebody marked who watched. */
public record MarkEntry(
        @About("The line of a checklist, by its id.") String item,
        @About("Whether it was done.") boolean done,
        @About("A remark.") @Nullable String note) {}
