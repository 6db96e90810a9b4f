/**
 * The patient as a whole: which components make one, how one is admitted to a lane, and what bedside orders do.
 *
 * <p>Rules: the registry of components is {@link org.lungbridge.patient.PatientModel}; orders act only at event times,
 * through {@link org.lungbridge.engine.LaneAccess}; whatever moves blood at once books it in the audit.
 */
@NullMarked
package org.lungbridge.patient;

import org.jspecify.annotations.NullMarked;
