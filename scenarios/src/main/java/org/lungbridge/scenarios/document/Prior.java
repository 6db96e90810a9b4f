package org.lungbridge.scenarios.document;

/** What is believed about a value nobody measured: a mean and how sure one is. */
public record Prior(
        @About("The most likely value.") Measure mean,

        @About("The standard deviation, in the same dimension.")
        Measure sd) {}
