/** The report of a trial: one page of HTML that needs nothing else, and the files of a trial folder that come of its analysis. */
@NullMarked
package org.lungbridge.trials.report;

import org.jspecify.annotations.NullMarked;
