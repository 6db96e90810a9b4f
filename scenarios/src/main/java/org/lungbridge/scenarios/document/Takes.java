package org.lungbridge.scenarios.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field of a document may hold: the dimension and the range from low to high, both included.
 *
 * <p>A field that may be written in either of two dimensions (a tidal volume in mL or in mL/kg) carries one of these for
 * each. The limits are those of the device or of what a bedside monitor can show; they are design choices meant to catch
 * slips of the pen, not a judgement on treatment.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(TakesAny.class)
public @interface Takes {
    /** The dimension, which decides the units. */
    Dimension value();

    /** The smallest allowed value, written as in a document. */
    String low();

    /** The largest allowed value, written as in a document. */
    String high();

    /** What may have been meant by a value out of range; empty where there is no guess. */
    String hint() default "";
}
