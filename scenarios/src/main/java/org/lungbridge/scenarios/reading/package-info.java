/**
 * From a file to a record, or to a list of everything that is wrong with it.
 *
 * <ol>
 *   <li>Bytes: at most 1 MB, UTF-8, a byte order mark is skipped ({@code SourceText}).</li>
 *   <li>JSON: one streaming pass builds a tree in which every value knows its line and column ({@code JsonTree}); what is
 *       not JSON ends the reading here.</li>
 *   <li>Records: every field is checked on its own ({@code RecordBinder}), so one mistake hides no other.</li>
 *   <li>Sense: what only shows between fields, such as the order of the timeline ({@code ScenarioChecks}).</li>
 * </ol>
 *
 * All problems of a document come together in one {@link org.lungbridge.scenarios.reading.InvalidDocument}; the two hundredth ends the
 * reading.
 */
@NullMarked
package org.lungbridge.scenarios.reading;

import org.jspecify.annotations.NullMarked;
