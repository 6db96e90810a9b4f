/** Sessions: a patient, a clock, those who play, and what is written down. */
@NullMarked
package org.lungbridge.bedside.session;

import org.jspecify.annotations.NullMarked;
