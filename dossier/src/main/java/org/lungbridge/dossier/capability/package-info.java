/** What was asked for, and what of it is there, reachable, tested and validated. */
@NullMarked
package org.lungbridge.dossier.capability;

import org.jspecify.annotations.NullMarked;
