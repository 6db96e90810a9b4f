package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Blood gases and laboratory values as a table: a row for each draw, arterial values, those before and after the oxygenator,
 * blood counts and clotting. A value out of range has a letter beside it and a ground (L, LL, H, HH), and an arrow tells
 * whether it rose or fell since the one before. What was not sampled is a true value in slanted letters, where true values
 * are shown.
 */
public final class GasTable extends Figure {
    static final FigureKind KIND = FigureKind.ofPatient(
                    "gases",
                    "blood gases before and after the oxygenator and laboratory values as a table with flags and arrows",
                    "where blood was drawn or true values are shown",
                    run -> !new GasTable(run).groups.isEmpty(),
                    (run, view) -> new GasTable(run))
            .andInReport();

    private static final double TOP = 112;
    private static final double ROW = 19;
    private static final double TIME = 52;
    /** A change by less than this share, or a tenth of the normal range, is none (design choice). */
    private static final double NOTABLE = 0.05;

    private static final Font FLAG = Fonts.SMALL.deriveFont(7f);

    private final RunRecord run;
    private final TimeScale scale;
    private final TableRows rows;
    private final List<Analyte.Group> groups;
    private final double cell;

    private GasTable(RunRecord run) {
        this.run = run;
        this.scale = TimeScale.of(run.end());
        this.rows = TableRows.of(run);
        this.groups = filled();
        int columns = groups.stream().mapToInt(group -> group.analytes().size()).sum();
        this.cell = (Layout.WIDTH - 2 * Layout.MARGIN - TIME) / Math.max(1, columns);
    }

    /** Groups and columns with a value in some row. */
    private List<Analyte.Group> filled() {
        List<Analyte.Group> found = new ArrayList<>();
        for (Analyte.Group group : Analyte.GROUPS) {
            List<Analyte> columns = group.analytes().stream()
                    .filter(analyte -> rows.all().stream().anyMatch(row -> row.value(analyte) != null))
                    .toList();
            if (!columns.isEmpty()) {
                found.add(new Analyte.Group(group.name(), columns));
            }
        }
        return found;
    }

    @Override
    String title() {
        return run.fullTitle();
    }

    @Override
    double width() {
        return Layout.WIDTH;
    }

    @Override
    double height() {
        return TOP + rows.all().size() * ROW + 62;
    }

    @Override
    void draw(Graphics2D pen, Theme theme) {
        Sketch sketch = new Sketch(pen, theme);
        sketch.title(run.title(), run.patient());
        double x = Layout.MARGIN + TIME;
        sketch.text("Drawn", Fonts.BOLD, theme.ink(), Layout.MARGIN, TOP - 20);
        for (Analyte.Group group : groups) {
            head(sketch, group, x);
            for (Analyte analyte : group.analytes()) {
                column(sketch, analyte, x);
                x += cell;
            }
        }
        for (int i = 0; i < rows.all().size(); i++) {
            double base = TOP + i * ROW + 13;
            sketch.text(scale.text(rows.all().get(i).time()), Fonts.TEXT, theme.ink(), Layout.MARGIN, base);
            sketch.hair(Layout.MARGIN, base + 5.5, Layout.WIDTH - Layout.MARGIN, base + 5.5, theme.grid());
        }
        double base = TOP + rows.all().size() * ROW + 20;
        sketch.text(
                "L, H: out of the usual range of adults; LL, HH: at a limit at which a laboratory calls. Arrow: change since the"
                        + " value above.",
                Fonts.SMALL,
                theme.soft(),
                Layout.MARGIN,
                base);
        sketch.text(rows.note(), Fonts.SMALL, theme.soft(), Layout.MARGIN, base + 15);
        sketch.footer(base + 30);
    }

    private void head(Sketch sketch, Analyte.Group group, double x) {
        double width = group.analytes().size() * cell;
        String name = Fonts.fitted(group.name(), Fonts.BOLD, width - 4);
        sketch.centered(name, Fonts.BOLD, sketch.theme().ink(), x + width / 2, TOP - 38);
        sketch.hair(x + 2, TOP - 33, x + width - 2, TOP - 33, sketch.theme().marker());
        if (x > Layout.MARGIN + TIME + 1) {
            sketch.hair(
                    x,
                    TOP - 46,
                    x,
                    TOP + rows.all().size() * ROW,
                    sketch.theme().marker());
        }
    }

    private void column(Sketch sketch, Analyte analyte, double x) {
        Theme theme = sketch.theme();
        sketch.centered(analyte.head(), Fonts.BOLD, theme.ink(), x + cell / 2, TOP - 20);
        sketch.centered(analyte.unit(), Fonts.SMALL, theme.soft(), x + cell / 2, TOP - 7);
        Double before = null;
        for (int i = 0; i < rows.all().size(); i++) {
            Double value = rows.all().get(i).value(analyte);
            if (value != null) {
                cell(sketch, analyte, rows.all().get(i), before, x, TOP + i * ROW);
                before = value;
            }
        }
    }

    private void cell(Sketch sketch, Analyte analyte, TableRows.Row row, @Nullable Double before, double x, double y) {
        Theme theme = sketch.theme();
        double value = row.shown(analyte);
        Analyte.Standing standing = analyte.standing(value);
        if (standing != Analyte.Standing.NORMAL) {
            sketch.box(x + 1, y, cell - 2, ROW - 1.5, ground(standing, theme));
        }
        boolean drawn = row.isDrawn(analyte);
        var font = drawn ? Fonts.SMALL : Fonts.SMALL.deriveFont(Font.ITALIC);
        String text = TimeScale.fixed(value, analyte.digits());
        double right = x + cell - 17;
        sketch.right(text, font, theme.ink(), right, y + 13);
        sketch.text(standing.flag(), FLAG, theme.ink(), right + 1, y + 13);
        int change = change(analyte, before, value);
        if (change != 0) {
            arrow(sketch, change > 0, x + cell - 4, y + 9);
        }
    }

    /** Blue below, orange above; stronger at critical limits. */
    private static Color ground(Analyte.Standing standing, Theme theme) {
        boolean below = standing == Analyte.Standing.LOW || standing == Analyte.Standing.VERY_LOW;
        boolean very = standing == Analyte.Standing.VERY_LOW || standing == Analyte.Standing.VERY_HIGH;
        int alpha = theme == Theme.LIGHT ? (very ? 130 : 50) : (very ? 125 : 55);
        return below ? new Color(0x56, 0xB4, 0xE9, alpha) : new Color(0xE6, 0x9F, 0x00, alpha);
    }

    private static int change(Analyte analyte, @Nullable Double before, double value) {
        if (before == null) {
            return 0;
        }
        double change = value - before;
        double range = (analyte.high() - analyte.low()) / 10;
        double least = Double.isInfinite(range) ? NOTABLE * Math.abs(before) : range;
        return Math.abs(change) <= least ? 0 : change > 0 ? 1 : -1;
    }

    private static void arrow(Sketch sketch, boolean up, double x, double y) {
        double tip = up ? y - 4 : y + 4;
        double foot = up ? y + 4 : y - 4;
        double barb = up ? tip + 3.5 : tip - 3.5;
        Path2D path = new Path2D.Double();
        path.moveTo(x, foot);
        path.lineTo(x, tip);
        path.moveTo(x - 2.6, barb);
        path.lineTo(x, tip);
        path.lineTo(x + 2.6, barb);
        sketch.draw(path, sketch.theme().ink(), new BasicStroke(1f));
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder("Blood gases and laboratory values in a simulated run, \"");
        text.append(run.fullTitle()).append("\". ").append(Lettering.FOOTER).append('\n');
        for (TableRows.Row row : rows.all()) {
            text.append("At ").append(scale.text(row.time())).append(':');
            for (Analyte.Group group : groups) {
                for (Analyte analyte : group.analytes()) {
                    if (row.value(analyte) != null) {
                        double value = row.shown(analyte);
                        String flag = analyte.standing(value).flag();
                        text.append(' ').append(group.name().toLowerCase(Locale.ROOT));
                        text.append(' ').append(analyte.head()).append(' ');
                        text.append(TimeScale.fixed(value, analyte.digits()));
                        text.append(flag.isEmpty() ? "" : " " + flag).append(';');
                    }
                }
            }
            text.setLength(text.length() - 1);
            text.append(".\n");
        }
        return text.append(rows.note()).append('\n').toString();
    }
}
