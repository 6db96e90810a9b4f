/** The way in for other modules: {@code Documents} reads and writes, {@code Library} has what is shipped, {@code Schemas} the schemas. */
@NullMarked
package org.lungbridge.scenarios;

import org.jspecify.annotations.NullMarked;
