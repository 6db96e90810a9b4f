/**
 * From a scenario document to results: the patient behind the baseline, the machines, the orders, the run.
 *
 * <p>Rules: a run depends on the document, the options and nothing else; whatever was inferred about the patient is
 * part of the result.
 */
@NullMarked
package org.lungbridge.scenarios.run;

import org.jspecify.annotations.NullMarked;
