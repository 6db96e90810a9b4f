/** The disease behind the bleeding and what treatment does to defense: infection, marrow, acute phase. */
@NullMarked
package org.lungbridge.physiology.disease;

import org.jspecify.annotations.NullMarked;
