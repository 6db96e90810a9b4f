/**
 * Arithmetic over rows and the few transcendental functions of the engine, written here with nothing but
 * {@code + - * /} and {@code Math.sqrt}, so that every Java machine gives the same bits.
 */
@NullMarked
package org.lungbridge.lanes;

import org.jspecify.annotations.NullMarked;
