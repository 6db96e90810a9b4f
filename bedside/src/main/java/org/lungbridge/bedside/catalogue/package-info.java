/** What may be ordered, tested and changed, as data for pages. */
@NullMarked
package org.lungbridge.bedside.catalogue;

import org.jspecify.annotations.NullMarked;
