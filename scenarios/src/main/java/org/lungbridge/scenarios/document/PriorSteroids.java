package org.lungbridge.scenarios.document;

/** Prednisolone that was taken before the run and did not hold the disease. */
@About(
        "Prednisolone that was taken every day until the run begins, and goes on until an order sets it; the disease broke through it.")
public record PriorSteroids(
        @Takes(value = Dimension.TIME, low = "1 d", high = "3650 d") @About("For how long; three months are 90 d.")
        Measure taken,

        @Takes(value = Dimension.DAILY_DRUG, low = "1 mg/d", high = "200 mg/d") @About("How much prednisolone a day.")
        Measure dailyDose) {}
