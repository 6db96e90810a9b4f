/**
 * A trial on Apache Spark: a task runs a block of courses by their keys; what comes back are the rows that the plain runner would
 * have kept, and the tables are written from them in the order of the keys. Nothing depends on this module.
 */
@NullMarked
package org.lungbridge.trials.spark;

import org.jspecify.annotations.NullMarked;
