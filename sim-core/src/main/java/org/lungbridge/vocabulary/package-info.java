/**
 * The shared names of every quantity that crosses a component border, a file or a screen. May use {@code quantity};
 * components meet here and nowhere else.
 */
@NullMarked
package org.lungbridge.vocabulary;

import org.jspecify.annotations.NullMarked;
