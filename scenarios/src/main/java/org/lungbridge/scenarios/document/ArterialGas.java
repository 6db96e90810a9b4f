package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An arterial blood gas at 37 °C. */
public record ArterialGas(
        @Takes(value = Dimension.NUMBER, low = "6.5", high = "7.9") @About("Arterial pH.")
        double pH,

        @JsonProperty("PaCO2")
        @Takes(value = Dimension.PRESSURE, low = "5 mmHg", high = "250 mmHg")
        @About("Arterial carbon dioxide tension.")
        Measure paCO2,

        @JsonProperty("PaO2")
        @Takes(value = Dimension.PRESSURE, low = "10 mmHg", high = "700 mmHg")
        @About("Arterial oxygen tension.")
        Measure paO2,

        @JsonProperty("SaO2")
        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Arterial saturation, where measured; otherwise it follows from PaO2.")
        @Nullable
        Double saO2) {}
