/** How the engine answers a dataset: each experiment takes named numbers and gives named numbers. */
@NullMarked
package org.lungbridge.dossier.experiment;

import org.jspecify.annotations.NullMarked;
