package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a choice is written in documents. */
public final class WireName {
    private WireName() {}

    /** The text of a choice: {@code volume-control} for {@link VentilatorMode#VOLUME_CONTROL}. */
    public static String of(Enum<?> choice) {
        try {
            JsonProperty written =
                    choice.getDeclaringClass().getField(choice.name()).getAnnotation(JsonProperty.class);
            return written == null ? choice.name() : written.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("The choice (" + choice + ") has no field.", impossible);
        }
    }
}
