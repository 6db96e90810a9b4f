/** Benchmarks of what the solver does not show to others. */
@NullMarked
package org.lungbridge.solver;

import org.jspecify.annotations.NullMarked;
