/**
 * One course of a trial: who was treated how, and the rows that are kept of it. What the other packages of this module meet in.
 */
@NullMarked
package org.lungbridge.trials.course;

import org.jspecify.annotations.NullMarked;
