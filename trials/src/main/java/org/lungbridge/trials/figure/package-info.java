/** Figures of a trial, made of its analysis: each a class with its {@code KIND}; {@link org.lungbridge.trials.figure.TrialFigures} lists them. */
@NullMarked
package org.lungbridge.trials.figure;

import org.jspecify.annotations.NullMarked;
