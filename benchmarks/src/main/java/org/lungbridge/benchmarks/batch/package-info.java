/** Many patients: lanes, threads, throughput and memory. */
@NullMarked
package org.lungbridge.benchmarks.batch;

import org.jspecify.annotations.NullMarked;
