/**
 * A run as a FHIR R4 Bundle, for programs that read charts of real patients: what the bedside saw, marked as simulated in every
 * resource. May use {@code vocabulary}, {@code scenarios} documents, {@code viz} series and Jackson; reads and writes no file.
 */
@NullMarked
package org.lungbridge.dossier.fhir;

import org.jspecify.annotations.NullMarked;
