/** Blood chemistry in rows: tried beside the searches of one sample, not in the program. */
@NullMarked
package org.lungbridge.chemistry;

import org.jspecify.annotations.NullMarked;
