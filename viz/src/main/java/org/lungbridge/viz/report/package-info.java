/**
 * The course of a patient as a page to read: what happened when and why, its timeline, figures and tables, in one HTML file
 * without scripts and without anything loaded from elsewhere. The same run gives the same bytes.
 */
@NullMarked
package org.lungbridge.viz.report;

import org.jspecify.annotations.NullMarked;
