/** Kidney: filtration and the compensation of acid-base disorders. */
@NullMarked
package org.lungbridge.physiology.kidney;

import org.jspecify.annotations.NullMarked;
