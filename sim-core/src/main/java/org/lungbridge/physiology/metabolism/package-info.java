/**
 * Metabolism: what the body asks for and gets. O2 demand and the supply-limited consumption, O2 and CO2 stores of three
 * tissues, lactate, temperature; and the size of the body, which scales them.
 */
@NullMarked
package org.lungbridge.physiology.metabolism;

import org.jspecify.annotations.NullMarked;
