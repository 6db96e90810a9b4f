/**
 * The reference pages, generated: every parameter of the patient with value, range, spread, source and how far it can be trusted;
 * variables, devices, and what is shipped.
 */
@NullMarked
package org.lungbridge.dossier.register;

import org.jspecify.annotations.NullMarked;
