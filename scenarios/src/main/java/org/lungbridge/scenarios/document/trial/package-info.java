/**
 * A virtual trial as a document: the question, whose patients are drawn how, what the arms differ in, and what is counted.
 * {@code trials.population} draws the patients and lays out the arms.
 */
@NullMarked
package org.lungbridge.scenarios.document.trial;

import org.jspecify.annotations.NullMarked;
