/** Statements of direction about a patient ("more sweep, less PaCO2") as data, asked of drawn patients. */
@NullMarked
package org.lungbridge.dossier.contract;

import org.jspecify.annotations.NullMarked;
