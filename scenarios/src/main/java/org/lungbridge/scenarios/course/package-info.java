/** Translates course protocols of documents. */
@NullMarked
package org.lungbridge.scenarios.course;

import org.jspecify.annotations.NullMarked;
