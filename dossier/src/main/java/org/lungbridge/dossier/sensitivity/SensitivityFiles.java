package org.lungbridge.dossier.sensitivity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tables of an analysis. */
public final class SensitivityFiles {
    private SensitivityFiles() {}

    /** {@code screening.csv}. */
    public static byte[] screening(List<Screening.Effect> effects) {
        StringBuilder text = new StringBuilder("parameter,low,high,output,meanEffect,spread,trajectories\n");
        for (Screening.Effect effect : effects) {
            Factor factor = effect.factor();
            text.append(String.format(
                    Locale.ROOT,
                    "%s,%.8g,%.8g,%s,%.6g,%.6g,%d\n",
                    factor.name(),
                    factor.low(),
                    factor.high(),
                    effect.output(),
                    effect.effect(),
                    effect.spread(),
                    effect.trajectories()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** {@code indices.csv}. */
    public static byte[] indices(List<Indices.Index> indices) {
        StringBuilder text = new StringBuilder("parameter,output,first,total,totalLow,totalHigh,rows\n");
        for (Indices.Index index : indices) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%.4f,%.4f,%.4f,%.4f,%d\n",
                    index.factor().name(),
                    index.output(),
                    index.first(),
                    index.total(),
                    index.low(),
                    index.high(),
                    index.rows()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
