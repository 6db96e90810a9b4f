package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** When staff find out that the lung bleeds. What is not written is usual. */
public record DiagnosisRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d")
        @About(
                "From the beginning; every start of glucocorticoids, cyclophosphamide, rituximab, immunoglobulin, maintenance and plasma exchange is counted from then. 0 h unless written.")
        @Nullable
        Measure after,

        @About("Whether bronchoscopy with lavage shows it; true unless written.") @Nullable
        Boolean bronchoscopy,

        @About("Whether it is found at autopsy only, so that nobody treats the disease; false unless written.")
        @Nullable
        Boolean missed) {}
