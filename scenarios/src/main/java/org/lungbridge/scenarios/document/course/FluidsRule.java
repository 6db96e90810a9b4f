package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Boluses of crystalloid for low pressure and for chatter of the drainage line. What is not written is usual. */
public record FluidsRule(
        @Takes(value = Dimension.VOLUME, low = "50 mL", high = "1000 mL")
        @About("One bolus, over half an hour; 250 mL unless written.")
        @Nullable
        Measure bolus,

        @Takes(value = Dimension.PRESSURE, low = "40 mmHg", high = "100 mmHg")
        @About("Mean arterial pressure below which it is given; 60 mmHg unless written.")
        @Nullable
        Measure meanPressure,

        @Takes(value = Dimension.PRESSURE, low = "0 mmHg", high = "30 mmHg")
        @About("Venous pressure above which it is not given for low arterial pressure; 8 mmHg unless written.")
        @Nullable
        Measure venousPressure,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Chatter above which it is given; 0.3 unless written.")
        @Nullable
        Double chatter,

        @Takes(value = Dimension.VOLUME, low = "50 mL", high = "10000 mL")
        @About("Most in a day; 2 L unless written.")
        @Nullable
        Measure daily) {}
