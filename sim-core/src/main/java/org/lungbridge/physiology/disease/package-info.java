/**
 * The disease behind the bleeding: pathogenic antibody and what else drives capillaritis, priming of neutrophils, the drugs
 * against them, and remission. Times are days in the sources and in the declarations, seconds in the engine.
 *
 * <p>Rules: nothing moves while Disease.ACTIVE is 0; drugs keep their own time.
 */
@NullMarked
package org.lungbridge.physiology.disease;

import org.jspecify.annotations.NullMarked;
