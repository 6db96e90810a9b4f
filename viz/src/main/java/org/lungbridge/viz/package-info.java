/**
 * Figures of a run, drawn with JFreeChart, which stays behind this package: callers see {@link org.lungbridge.viz.Figure}
 * and plain data.
 *
 * <p>Colors are those of Okabe and Ito (2008), which people with the common forms of color blindness can tell apart; no
 * line is told apart by color alone.
 */
@NullMarked
package org.lungbridge.viz;

import org.jspecify.annotations.NullMarked;
