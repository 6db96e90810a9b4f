package org.lungbridge.scenarios.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is the id of a device in the catalogue. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface FromCatalogue {
    /** Which shelf of the catalogue. */
    DeviceKind value();
}
