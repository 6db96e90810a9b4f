/** JSON as it goes over the wire. */
@NullMarked
package org.lungbridge.bedside.wire;

import org.jspecify.annotations.NullMarked;
