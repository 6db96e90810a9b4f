/**
 * What came out of a run: columns of numbers by quantity and time, and nothing about how they were computed.
 */
@NullMarked
package org.lungbridge.recording;

import org.jspecify.annotations.NullMarked;
