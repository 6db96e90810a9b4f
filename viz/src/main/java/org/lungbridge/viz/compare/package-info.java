/** Several runs beside each other: where they differ, by how much and since when; as text and as a page. */
@NullMarked
package org.lungbridge.viz.compare;

import org.jspecify.annotations.NullMarked;
