/**
 * What became of a patient: endpoints, bleeding by published definitions and severity scores, all pure functions of what a
 * run left behind (columns by id, events, results). Nothing here can change a run; what a run does not record is assumed
 * normal and named as assumed.
 */
@NullMarked
package org.lungbridge.outcome;

import org.jspecify.annotations.NullMarked;
