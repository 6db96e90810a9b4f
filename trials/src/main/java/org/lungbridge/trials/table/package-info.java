/**
 * The tables of a trial: which columns they have and what each means, the rows of a course, and the folder with the files.
 */
@NullMarked
package org.lungbridge.trials.table;

import org.jspecify.annotations.NullMarked;
