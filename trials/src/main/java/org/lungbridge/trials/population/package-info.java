/**
 * Draws the patients of a trial and lays out its arms. A patient is the same whoever else is drawn, in whatever order and arm:
 * every number is keyed by its own name.
 */
@NullMarked
package org.lungbridge.trials.population;

import org.jspecify.annotations.NullMarked;
