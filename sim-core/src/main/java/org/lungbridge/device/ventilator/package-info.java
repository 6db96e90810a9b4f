/** The mechanical ventilator: what staff set, what reaches the lung and what the screen shows. */
@NullMarked
package org.lungbridge.device.ventilator;

import org.jspecify.annotations.NullMarked;
