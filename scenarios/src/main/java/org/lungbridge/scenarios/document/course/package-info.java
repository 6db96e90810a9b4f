/** Course protocols in documents. */
@NullMarked
package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.NullMarked;
