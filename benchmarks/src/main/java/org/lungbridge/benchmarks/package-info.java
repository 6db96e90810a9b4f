/** How long the pieces and the whole take; never shipped. Results and how to repeat them stand beside this module. */
@NullMarked
package org.lungbridge.benchmarks;

import org.jspecify.annotations.NullMarked;
