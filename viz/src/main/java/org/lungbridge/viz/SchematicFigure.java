package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * The circuit and the circulation at one moment: each vessel and tube with its saturation as a color from dark (0.4) to light
 * (1) and as a number, as wide as its flow, and beside it what the machines show.
 */
public final class SchematicFigure extends Figure {
    static final FigureKind KIND = FigureKind.ofPatient(
            "schematic",
            "the circuit and the circulation at one moment with saturations as colors and flows",
            "where true saturations are shown",
            run -> run.series().has("SvO2")
                    && run.series().has("SpaO2")
                    && run.series().has("SaO2"),
            (run, view) -> new SchematicFigure(run, Moments.one(run, view)));

    private static final double HEIGHT = 560;
    private static final double LOW = 0.4;

    private final RunRecord run;
    private final int row;
    private final boolean pumped;

    private SchematicFigure(RunRecord run, int row) {
        this.run = run;
        this.row = row;
        this.pumped = Phase.pumpTurns(run.series(), row);
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
        return HEIGHT;
    }

    private double value(String id) {
        return run.series().value(id, row);
    }

    private String number(String id, double factor, int digits) {
        double value = value(id) * factor;
        return Double.isNaN(value) ? "–" : TimeScale.fixed(value, digits);
    }

    private String percent(String id) {
        return number(id, 100, 0) + " %";
    }

    /** The right heart gets what the membrane lung returns; flow through the circuit leaves out what recirculates. */
    @Override
    void draw(Graphics2D pen, Theme theme) {
        Sketch sketch = new Sketch(pen, theme);
        sketch.title(run.title(), run.patient());
        String when = "At " + TimeScale.of(run.end()).text(run.series().time(row));
        sketch.text(when + (pumped ? ", on ECMO" : ", no ECMO"), Fonts.BOLD, theme.soft(), Layout.MARGIN, 66);
        double output = value("cardiacOutput_LPerMin");
        tube(sketch, "SpaO2", output, 560, 430, 560, 330, 640, 330);
        tube(sketch, "SaO2", output, 800, 330, 890, 330, 890, 430);
        tube(sketch, "SaO2", output, 890, 470, 890, 500, 740, 500);
        tube(sketch, "SvO2", output, 640, 500, 400, 500, 400, 452, 500, 452);
        box(sketch, 500, 430, 120, 44, "Right heart", "CVP " + number("CVP_mmHg", 1, 0) + " mmHg");
        box(sketch, 640, 300, 160, 60, "Native lung", "shunt " + number("shuntFraction", 100, 0) + " %");
        box(sketch, 830, 430, 120, 44, "Left heart", "MAP " + number("MAP_mmHg", 1, 0) + " mmHg");
        box(sketch, 640, 480, 100, 40, "Body", "Hb " + number("hemoglobin_gPerDL", 1, 1) + " g/dL");
        label(sketch, "pulmonary artery", percent("SpaO2"), 580, 405);
        label(sketch, "arterial", percent("SaO2"), 906, 392);
        label(sketch, "mixed venous", percent("SvO2"), 424, 522);
        sketch.text("cardiac output " + number("cardiacOutput_LPerMin", 1, 1) + " L/min", 640, 276);
        sketch.text("PaO2 " + number("PaO2_mmHg", 1, 0) + ", PaCO2 " + number("PaCO2_mmHg", 1, 0) + " mmHg", 640, 292);
        if (pumped) {
            circuit(sketch);
        } else {
            sketch.text("The pump stands still; no circuit is drawn.", Fonts.TEXT, theme.soft(), 80, 200);
        }
        ramp(sketch);
        sketch.footer(HEIGHT - 12);
    }

    private void circuit(Sketch sketch) {
        double flow = value("ecmoBloodFlow_LPerMin");
        tube(sketch, "ecmoPreMembraneSO2", flow, 400, 474, 90, 474, 90, 330);
        tube(sketch, "ecmoPreMembraneSO2", flow, 90, 280, 90, 160, 170, 160);
        tube(sketch, "ecmoPostMembraneSO2", flow, 330, 160, 530, 160, 530, 430);
        box(sketch, 30, 280, 120, 50, "Pump", number("ecmoPumpSpeed_rpm", 1, 0) + " /min");
        box(sketch, 170, 125, 160, 70, "Membrane lung", "drop " + number("ecmoMembraneDeltaP_mmHg", 1, 0) + " mmHg");
        label(sketch, "drainage", percent("ecmoPreMembraneSO2"), 150, 460);
        label(sketch, "return", percent("ecmoPostMembraneSO2"), 372, 146);
        sketch.text("PO2 " + number("ecmoPostMembranePO2_mmHg", 1, 0) + " mmHg", 372, 182);
        sketch.text("blood flow " + number("ecmoBloodFlow_LPerMin", 1, 1) + " L/min", 106, 232);
        sketch.text("before the lung " + number("ecmoPreMembranePressure_mmHg", 1, 0) + " mmHg", 106, 248);
        sketch.text("after the lung " + number("ecmoPostMembranePressure_mmHg", 1, 0) + " mmHg", 372, 198);
        sketch.text("drainage pressure " + number("ecmoDrainagePressure_mmHg", 1, 0) + " mmHg", 106, 396);
        sketch.text("recirculation " + number("ecmoRecirculation", 100, 0) + " %", 106, 412);
        String sweep = "sweep %s L/min, FdO2 %s".formatted(number("ecmoSweep_LPerMin", 1, 1), number("ecmoFdO2", 1, 2));
        sketch.text(sweep, 170, 112);
    }

    /** A vessel along corners, as wide as its flow, with an arrow at its end. */
    private void tube(Sketch sketch, String saturation, double flow, double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        float width = (float) Math.max(2, 2.2 * (Double.isNaN(flow) ? 1 : flow));
        Theme theme = sketch.theme();
        sketch.draw(path, theme.marker(), stroke(width + 2));
        sketch.draw(path, color(value(saturation)), stroke(width));
        int n = corners.length;
        arrow(
                sketch,
                (corners[n - 4] + corners[n - 2]) / 2,
                (corners[n - 3] + corners[n - 1]) / 2,
                Math.signum(corners[n - 2] - corners[n - 4]),
                Math.signum(corners[n - 1] - corners[n - 3]));
    }

    private static BasicStroke stroke(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** A white arrowhead with a dark edge, which shows on every color. */
    private static void arrow(Sketch sketch, double x, double y, double dx, double dy) {
        Path2D head = new Path2D.Double();
        head.moveTo(x + 6 * dx, y + 6 * dy);
        head.lineTo(x - 5 * dx - 5 * dy, y - 5 * dy - 5 * dx);
        head.lineTo(x - 5 * dx + 5 * dy, y - 5 * dy + 5 * dx);
        head.closePath();
        sketch.fill(head, Color.WHITE);
        sketch.draw(head, Color.BLACK, TrendChart.HAIR);
    }

    private static void box(Sketch sketch, double x, double y, double width, double height, String name, String fact) {
        Theme theme = sketch.theme();
        var shape = new RoundRectangle2D.Double(x, y, width, height, 12, 12);
        sketch.fill(shape, theme.panel());
        sketch.draw(shape, theme.ink(), new BasicStroke(1.2f));
        sketch.centered(name, Fonts.BOLD, theme.ink(), x + width / 2, y + height / 2 - 3);
        sketch.centered(fact, Fonts.TEXT, theme.soft(), x + width / 2, y + height / 2 + 12);
    }

    private static void label(Sketch sketch, String name, String value, double x, double y) {
        sketch.text(value, Fonts.TITLE, sketch.theme().ink(), x, y);
        double after = x + Fonts.width(value, Fonts.TITLE) + 6;
        sketch.text(name, Fonts.TEXT, sketch.theme().soft(), after, y);
    }

    /** Dark violet to light orange: lighter with every percent, so that gray shows it too. */
    static Color color(double saturation) {
        double share = Math.max(0, Math.min(1, (saturation - LOW) / (1 - LOW)));
        int[] from = share < 0.5 ? new int[] {0x1D, 0x1A, 0x5E} : new int[] {0xA3, 0x2D, 0x6B};
        int[] to = share < 0.5 ? new int[] {0xA3, 0x2D, 0x6B} : new int[] {0xFB, 0x96, 0x5C};
        double part = share < 0.5 ? 2 * share : 2 * share - 1;
        return new Color(mix(from[0], to[0], part), mix(from[1], to[1], part), mix(from[2], to[2], part));
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round(from + part * (to - from));
    }

    private static void ramp(Sketch sketch) {
        Theme theme = sketch.theme();
        double left = 700;
        sketch.text("saturation", Fonts.TEXT, theme.soft(), left, 110);
        for (int i = 0; i < 60; i++) {
            sketch.box(left + i * 4, 118, 4.2, 14, color(LOW + (1 - LOW) * i / 59));
        }
        for (int i = 0; i <= 3; i++) {
            String text = (40 + 20 * i) + " %";
            sketch.centered(text, Fonts.SMALL, theme.ink(), left + 80 * i, 146);
        }
        sketch.text("width of a line: its flow", Fonts.TEXT, theme.soft(), left, 168);
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder("Circuit and circulation in a simulated run, \"");
        text.append(run.fullTitle()).append("\", at ");
        text.append(TimeScale.of(run.end()).text(run.series().time(row))).append(". ");
        text.append(Lettering.FOOTER).append('\n');
        text.append("Saturations: arterial ").append(percent("SaO2"));
        text.append(", mixed venous ").append(percent("SvO2"));
        text.append(", pulmonary artery ").append(percent("SpaO2")).append(".\n");
        text.append("Cardiac output ")
                .append(number("cardiacOutput_LPerMin", 1, 1))
                .append(" L/min, shunt of the native lung ");
        text.append(number("shuntFraction", 100, 0)).append(" %.\n");
        if (pumped) {
            text.append("Circuit: blood flow ").append(number("ecmoBloodFlow_LPerMin", 1, 1));
            text.append(" L/min at ").append(number("ecmoPumpSpeed_rpm", 1, 0));
            text.append(" /min, saturation before the membrane lung ").append(percent("ecmoPreMembraneSO2"));
            text.append(", after it ").append(percent("ecmoPostMembraneSO2"));
            text.append(", pressure drop ").append(number("ecmoMembraneDeltaP_mmHg", 1, 0));
            text.append(" mmHg, sweep ")
                    .append(number("ecmoSweep_LPerMin", 1, 1))
                    .append(" L/min.\n");
        } else {
            text.append("No circuit.\n");
        }
        return text.toString();
    }
}
