package org.lungbridge.scenarios.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Several ways to write one field; the compiler puts repeated {@link Takes} in here. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface TakesAny {
    /** One entry for each dimension. */
    Takes[] value();
}
