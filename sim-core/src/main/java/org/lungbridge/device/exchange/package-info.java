/** Machines that exchange plasma or replace the kidney. */
@NullMarked
package org.lungbridge.device.exchange;

import org.jspecify.annotations.NullMarked;
