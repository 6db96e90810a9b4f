/**
 * The command line: arguments, exit codes, printing, and the files of a run folder.
 *
 * <p>Data goes to standard output, everything else to standard error. This is the only place that ends the program.
 */
@NullMarked
package org.lungbridge.cli;

import org.jspecify.annotations.NullMarked;
