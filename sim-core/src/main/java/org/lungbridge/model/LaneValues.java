package org.lungbridge.model;

/** Parameters, settings and iteration guesses of one lane, in the order of their declaration; engine units. */
public record LaneValues(double[] parameters, double[] settings, double[] guesses) {}
