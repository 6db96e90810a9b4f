package org.lungbridge.scenarios.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a text must be spelled. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Spelled {
    /** A regular expression the whole text must match. */
    String value();

    /** The same in words. */
    String inWords();
}
