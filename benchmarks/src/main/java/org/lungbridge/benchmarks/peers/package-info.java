/**
 * Our solvers beside those of others on the same equations: problems, contenders, error against time, and the bridge to a
 * solver in C.
 */
@NullMarked
package org.lungbridge.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
