/** Which unknowns decide what comes out: screening of all parameters, then indices of the few that matter. */
@NullMarked
package org.lungbridge.dossier.sensitivity;

import org.jspecify.annotations.NullMarked;
