/** Cohorts of drawn patients who are treated alike, each running on its own; every patient is run once, however many ask. */
@NullMarked
package org.lungbridge.dossier.cohort;

import org.jspecify.annotations.NullMarked;
