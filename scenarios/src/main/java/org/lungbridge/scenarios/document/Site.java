package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The vein a cannula enters. */
public enum Site {
    /** Right femoral vein. */
    @JsonProperty("right-femoral-vein")
    RIGHT_FEMORAL_VEIN,
    /** Left femoral vein. */
    @JsonProperty("left-femoral-vein")
    LEFT_FEMORAL_VEIN,
    /** Right internal jugular vein. */
    @JsonProperty("right-internal-jugular-vein")
    RIGHT_INTERNAL_JUGULAR_VEIN,
    /** Left internal jugular vein. */
    @JsonProperty("left-internal-jugular-vein")
    LEFT_INTERNAL_JUGULAR_VEIN
}
