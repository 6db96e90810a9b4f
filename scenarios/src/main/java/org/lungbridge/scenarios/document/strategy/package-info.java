/**
 * A protocol of anticoagulation as a document: records whose fields are those of the file, with their meaning and what they
 * may hold. {@code scenarios.strategy} makes a {@link org.lungbridge.care.Strategy} of it.
 */
@NullMarked
package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.NullMarked;
