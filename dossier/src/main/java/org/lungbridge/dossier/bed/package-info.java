/** Drawn patients in beds: brought to rest, given orders, run. */
@NullMarked
package org.lungbridge.dossier.bed;

import org.jspecify.annotations.NullMarked;
