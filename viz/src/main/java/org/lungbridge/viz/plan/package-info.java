/**
 * A scenario as a plan an instructor reads and prints: what it is for, who lies in the bed, what happens when, what is looked
 * for, how it is talked about. Uses documents and the frame of pages; knows no run.
 */
@NullMarked
package org.lungbridge.viz.plan;

import org.jspecify.annotations.NullMarked;
