package org.lungbridge.viz;

import java.util.List;

/** Every figure of a run. A new one is a class with its {@code KIND}, and a line here. */
public final class Figures {
    /** In the order in which they are drawn. */
    public static final List<FigureKind> ALL = List.of(
            TrendFigure.KIND,
            GasTable.KIND,
            AnticoagulationFigure.KIND,
            DoseFigure.KIND,
            BleedingFigure.KIND,
            MembraneFigure.KIND,
            PumpLoopFigure.KIND,
            ProneFigure.KIND,
            DebriefFigure.KIND,
            BreathFigure.KIND,
            OxygenCurveFigure.KIND,
            SchematicFigure.KIND,
            RadiographFigure.KIND);

    private Figures() {}

    /** The names of all. */
    public static List<String> names() {
        return ALL.stream().map(FigureKind::name).toList();
    }
}
