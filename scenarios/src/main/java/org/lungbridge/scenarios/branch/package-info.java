/** Another choice: the scenario of a run with orders added and left out from a moment on. */
@NullMarked
package org.lungbridge.scenarios.branch;

import org.jspecify.annotations.NullMarked;
