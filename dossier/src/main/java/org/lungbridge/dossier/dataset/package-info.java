/** Published datasets as files: what went in, what came out, how far off one may be, who says so. */
@NullMarked
package org.lungbridge.dossier.dataset;

import org.jspecify.annotations.NullMarked;
