/** Events on their way to the pages: numbered, kept for a while, handed to listeners who never make anybody wait. */
@NullMarked
package org.lungbridge.bedside.stream;

import org.jspecify.annotations.NullMarked;
