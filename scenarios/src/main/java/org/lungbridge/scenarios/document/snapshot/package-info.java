/**
 * Snapshots as they are written: everything about one patient at one moment of a run, in engine units, by the names of the
 * model. Written and read by programs; {@link org.lungbridge.scenarios.snapshot} turns them into the engine's and back.
 */
@NullMarked
package org.lungbridge.scenarios.document.snapshot;

import org.jspecify.annotations.NullMarked;
