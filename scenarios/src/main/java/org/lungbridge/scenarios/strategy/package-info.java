/** From the document of a strategy to the {@link org.lungbridge.care.Strategy} that staff follow. */
@NullMarked
package org.lungbridge.scenarios.strategy;

import org.jspecify.annotations.NullMarked;
