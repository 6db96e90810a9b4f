/**
 * The disease behind the bleeding: pathogenic antibody and what else drives capillaritis, priming of neutrophils, remission,
 * the drugs against them, and what treatment does to defense: infection, marrow, acute phase.
 *
 * <p>Rules: nothing of the disease moves while Disease.ACTIVE is 0; drugs and defense keep their own time.
 */
@NullMarked
package org.lungbridge.physiology.disease;

import org.jspecify.annotations.NullMarked;
