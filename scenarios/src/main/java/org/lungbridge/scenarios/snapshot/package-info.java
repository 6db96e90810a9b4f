/** Snapshots of the engine as documents, and back: by name, so that what does not belong together is told. */
@NullMarked
package org.lungbridge.scenarios.snapshot;

import org.jspecify.annotations.NullMarked;
