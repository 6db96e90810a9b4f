/**
 * Circulation: filling, flow and pressure after Guyton, the reflexes and drugs that act on them, and what lack of oxygen
 * and of pressure do to the heart.
 */
@NullMarked
package org.lungbridge.physiology.circulation;

import org.jspecify.annotations.NullMarked;
