/**
 * What a number is: unit, quantity, nominal size and source. Uses no other package; a unit is converted here, once, where
 * a number is declared.
 */
@NullMarked
package org.lungbridge.quantity;

import org.jspecify.annotations.NullMarked;
