/** Benchmarks of single components, which are reached within their package. */
@NullMarked
package org.lungbridge.model;

import org.jspecify.annotations.NullMarked;
