/**
 * The documents as they are written: immutable records, one per JSON object.
 *
 * <ol>
 *   <li>A component that may be left out is {@code @Nullable}; every other component is required.</li>
 *   <li>What a value may be (dimension and range) stands once, in {@link org.lungbridge.scenarios.document.Takes} on
 *       the component; the reader, the JSON Schema and the documentation read it there.</li>
 *   <li>A value with a unit is a {@link org.lungbridge.scenarios.document.Measure} and is written as text with its
 *       unit; a bare number stands only where there is no unit.</li>
 * </ol>
 */
@NullMarked
package org.lungbridge.scenarios.document;

import org.jspecify.annotations.NullMarked;
