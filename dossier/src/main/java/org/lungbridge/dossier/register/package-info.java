/** Every parameter of the patient with value, range, spread, source and how far it can be trusted. */
@NullMarked
package org.lungbridge.dossier.register;

import org.jspecify.annotations.NullMarked;
