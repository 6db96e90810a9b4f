/** Reaction networks from tables: mass action and enzyme laws with exact partial derivatives. Tables stay tables. */
@NullMarked
package org.lungbridge.network;

import org.jspecify.annotations.NullMarked;
