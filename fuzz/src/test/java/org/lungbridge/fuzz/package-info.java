/**
 * Hostile input: doors through which it comes ({@code Target}), damage that is done to it by numbered chance ({@code Damage}), and
 * campaigns that count what comes of it. Never shipped. See docs/robustness.md.
 */
package org.lungbridge.fuzz;
