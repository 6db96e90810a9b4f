/** The talk after a lesson on a few pages: what happened, how it was judged, what was hidden, what to ask; as HTML and as PDF. */
@NullMarked
package org.lungbridge.viz.debrief;

import org.jspecify.annotations.NullMarked;
