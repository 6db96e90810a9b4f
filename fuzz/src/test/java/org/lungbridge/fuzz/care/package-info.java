/**
 * Random care that is valid: patients, machines, orders and faults drawn from the vocabulary by numbered chance, and what must hold for
 * any of them. See docs/robustness.md.
 */
package org.lungbridge.fuzz.care;
