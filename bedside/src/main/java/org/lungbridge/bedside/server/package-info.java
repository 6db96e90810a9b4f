/** HTTP: who may come in, pages, events down, orders up. */
@NullMarked
package org.lungbridge.bedside.server;

import org.jspecify.annotations.NullMarked;
