package org.lungbridge.trials.figure;

import java.util.List;

/** Every figure of a trial. A new one is a class with its {@code KIND}, and a line here. */
public final class TrialFigures {
    /** In the order of the report. */
    public static final List<TrialFigureKind> ALL = List.of(
            TradeOffFigure.KIND,
            SurvivalFigure.KIND,
            IncidenceFigure.KIND,
            StatesFigure.KIND,
            ForestFigure.KIND,
            WinFigure.KIND,
            DoseResponseFigure.KIND,
            TornadoFigure.KIND,
            LabsFigure.KIND,
            CalibrationFigure.KIND,
            MarginalsFigure.KIND,
            CorrelationsFigure.KIND,
            PowerFigure.KIND);

    private TrialFigures() {}
}
