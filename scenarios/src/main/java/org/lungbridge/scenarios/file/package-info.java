/** Files as every module writes them: whole or not at all, JSON that people can read, sums. Uses nothing of the others. */
@NullMarked
package org.lungbridge.scenarios.file;

import org.jspecify.annotations.NullMarked;
