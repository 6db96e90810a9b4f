/** JSON Schema 2020-12 from the document records; the result is committed in {@code scenarios/schema} and a test holds it there. */
@NullMarked
package org.lungbridge.scenarios.schema;

import org.jspecify.annotations.NullMarked;
