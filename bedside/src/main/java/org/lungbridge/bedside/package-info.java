/** The live page: sessions of patients at the bedside, served to browsers. {@link org.lungbridge.bedside.Bedside} is the door. */
@NullMarked
package org.lungbridge.bedside;

import org.jspecify.annotations.NullMarked;
