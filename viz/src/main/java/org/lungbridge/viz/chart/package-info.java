/**
 * Charts made of plain data: axes, layers and words that a page lays out in columns. Charts of cohorts and trials are made of it;
 * callers see no drawing library.
 */
@NullMarked
package org.lungbridge.viz.chart;

import org.jspecify.annotations.NullMarked;
