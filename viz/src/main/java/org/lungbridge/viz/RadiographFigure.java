package org.lungbridge.viz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * How opaque a chest radiograph would be, by quadrant over the days: a lung of four fields, black where clear and white where
 * opaque, with the score of each field (0 to 2) in it and their sum (0 to 8) below. The right lung stands on the left as on a
 * film.
 */
public final class RadiographFigure extends Figure {
    static final FigureKind KIND = FigureKind.ofPatient(
            "radiograph",
            "opacity of the chest radiograph by quadrant over the days",
            "where the lung is ever opaque and true values are shown",
            RadiographFigure::fits,
            (run, view) -> new RadiographFigure(run));

    private static final String SCORE = "chestRadiographScore";
    /** From left to right and from top to bottom as on a film. */
    private static final List<String> FIELDS = List.of(
            "chestRadiographRightUpper",
            "chestRadiographLeftUpper",
            "chestRadiographRightLower",
            "chestRadiographLeftLower");

    private static final double NOTABLE = 0.2;
    private static final double WORST = 2;
    private static final int MOST_FILMS = 40;
    private static final int A_ROW = 10;
    private static final double TOP = 78;
    private static final double PITCH = 100;
    private static final double FILM = 88;
    private static final double FILM_HEIGHT = 104;
    private static final double ROW = 158;
    private static final double HOUR = 3600;
    private static final double[] STEPS = {1, 2, 4, 6, 8, 12, 24, 48, 72, 168};

    private final RunRecord run;
    private final TimeScale scale;
    private final List<Integer> films;

    private RadiographFigure(RunRecord run) {
        this.run = run;
        this.scale = TimeScale.of(run.end());
        this.films = films(run);
    }

    private static boolean fits(RunRecord run) {
        for (int row = 0; row < run.series().rows(); row++) {
            if (run.series().value(SCORE, row) > NOTABLE) {
                return true;
            }
        }
        return false;
    }

    /** Rows at even distances: as often as a page has room for, daily in a course of weeks. */
    private static List<Integer> films(RunRecord run) {
        double step = STEPS[STEPS.length - 1] * HOUR;
        for (int i = STEPS.length - 1; i >= 0; i--) {
            boolean enough = run.end() / (STEPS[i] * HOUR) <= (STEPS[i] < 24 ? A_ROW - 1 : MOST_FILMS - 1);
            step = enough ? STEPS[i] * HOUR : step;
        }
        List<Integer> rows = new ArrayList<>();
        for (double t = 0; t <= run.end() && rows.size() < MOST_FILMS; t += step) {
            rows.add(run.series().rowAt(t));
        }
        return rows;
    }

    private int rows() {
        return (films.size() + A_ROW - 1) / A_ROW;
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
        return TOP + rows() * ROW + 24;
    }

    @Override
    void draw(Graphics2D pen, Theme theme) {
        Sketch sketch = new Sketch(pen, theme);
        sketch.title(run.title(), run.patient());
        sketch.text(
                "Opacity by quadrant, 0 clear (black) to 2 white; right lung on the left as on a film; sum 0 to 8 below",
                Fonts.TEXT,
                theme.soft(),
                Layout.MARGIN,
                64);
        for (int i = 0; i < films.size(); i++) {
            int row = i / A_ROW;
            film(sketch, films.get(i), Layout.MARGIN + i % A_ROW * PITCH, TOP + row * ROW);
        }
        sketch.footer(height() - 12);
    }

    private void film(Sketch sketch, int row, double x, double y) {
        Theme theme = sketch.theme();
        sketch.box(x, y, FILM, FILM_HEIGHT, new Color(0x3A3A3A));
        for (int field = 0; field < FIELDS.size(); field++) {
            double opacity = run.series().value(FIELDS.get(field), row);
            double fx = x + 7 + field % 2 * 40;
            double fy = y + 6 + field / 2 * 47;
            var shape = new RoundRectangle2D.Double(fx, fy, 34, 45, 14, 14);
            sketch.fill(shape, gray(opacity));
            boolean white = opacity > WORST / 2;
            sketch.centered(
                    TimeScale.fixed(opacity, 1), Fonts.TEXT, white ? Color.BLACK : Color.WHITE, fx + 17, fy + 27);
        }
        double score = run.series().value(SCORE, row);
        sketch.centered(
                scale.text(run.series().time(row)), Fonts.BOLD, theme.ink(), x + FILM / 2, y + FILM_HEIGHT + 15);
        double full = FILM * score / 8;
        sketch.box(x, y + FILM_HEIGHT + 21, FILM, 6, theme.grid());
        sketch.box(x, y + FILM_HEIGHT + 21, full, 6, theme.ink());
        sketch.centered(
                TimeScale.fixed(score, 1) + " of 8", Fonts.SMALL, theme.soft(), x + FILM / 2, y + FILM_HEIGHT + 39);
    }

    private static Color gray(double opacity) {
        int level = (int) Math.round(10 + 235 * Math.max(0, Math.min(1, opacity / WORST)));
        return new Color(level, level, level);
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder("Opacity of the chest radiograph in a simulated run, \"");
        text.append(run.fullTitle()).append("\", by quadrant from 0 (clear) to 2 (white). ");
        text.append(Lettering.FOOTER).append('\n');
        for (int row : films) {
            text.append("At ").append(scale.text(run.series().time(row)));
            text.append(": right upper ").append(score(FIELDS.get(0), row));
            text.append(", left upper ").append(score(FIELDS.get(1), row));
            text.append(", right lower ").append(score(FIELDS.get(2), row));
            text.append(", left lower ").append(score(FIELDS.get(3), row));
            text.append(", sum ").append(score(SCORE, row)).append(".\n");
        }
        return text.toString();
    }

    private String score(String id, int row) {
        return TimeScale.fixed(run.series().value(id, row), 1);
    }
}
