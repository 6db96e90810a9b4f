package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Background;
import org.lungbridge.outcome.Course;
import org.lungbridge.viz.Measured;
import org.lungbridge.viz.RunSeries;

/** Forty days in hospital, invented: ECMO from day 1 to 9, the tube to day 13, home on day 34. */
final class InventedStay {
    private static final double DAY = 86_400;
    private final List<EventRecord> events = new ArrayList<>();

    private InventedStay() {}

    static Course course() {
        InventedStay stay = new InventedStay();
        stay.tell();
        return new Course(series(), stay.events, true, 40 * DAY, new Background(43, 55, 0));
    }

    static CourseReport.Content content() {
        return new CourseReport.Content(
                "A <bleeding> lung & \"more\"",
                "female, 43 years",
                "invented",
                course(),
                results(),
                List.of(),
                List.of());
    }

    static List<Measured> results() {
        List<Measured> results = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            results.add(new Measured("aPTT", k * DAY / 2, 40 + k % 7));
            results.add(new Measured("hemoglobin", k * DAY / 2 + 60, 8 + k % 3));
        }
        return results;
    }

    private void tell() {
        order(0.1, "methylprednisolone", "dose 1 g");
        order(1, "start-ecmo", "speed 3240 rpm, sweep 3.6 L/min");
        order(1.2, "plasma-exchange", "1 plasma volume over 3 h");
        order(1.1, "methylprednisolone", "dose 1 g");
        order(2.1, "methylprednisolone", "dose 1 g");
        order(2.5, "turn-prone", "a team of five turns the patient prone in 10 min");
        for (int k = 0; k < 30; k++) {
            boolean stays = k % 3 == 0;
            String rate =
                    stays ? "heparin stays %d IU/kg/h".formatted(k) : "heparin %d → %d IU/kg/h".formatted(k, k + 1);
            add(1.5 + k * 0.25, "protocol", "titration", "ACT %d s within 140-160 s: %s".formatted(142 + k % 15, rate));
            order(1.6 + k * 0.25, "set-ecmo", "sweep %d L/min".formatted(3 + k % 4));
        }
        order(3.2, "plasma-exchange", "1 plasma volume over 3 h");
        add(4, "protocol", "product", "2 units of red cells");
        happens(4.1, "bleed-at-site", "gastrointestinal bleeding begins, 22 mL/h");
        happens(4.9, "bleed-at-site", "gastrointestinal bleeding stopped: 400 mL in 18 h, hemoglobin 9.1 to 7 g/dL");
        order(5, "start-renal-replacement", "25 mL/kg/h");
        happens(6, "membrane-alarm", "pressure drop of the membrane lung 50 % above the clean one: exchange");
        order(6.09, "change-oxygenator", "lines clamped, new membrane lung being put in");
        order(6.1, "change-oxygenator", "new membrane lung after 5 min without flow; 150 mL of blood lost");
        order(9, "stop-ecmo", "circuit disconnected, its blood is lost");
        order(12, "stop-renal-replacement", "");
        order(13, "extubate", "to high flow");
        happens(15, "infection", "pneumonia");
        order(20, "discharge", "from ICU to ward");
        order(34, "discharge", "from hospital to home");
        events.sort(Comparator.comparingDouble(EventRecord::time));
    }

    private void order(double day, String what, String detail) {
        add(day, "order", what, detail);
    }

    private void happens(double day, String what, String detail) {
        add(day, "state-event", what, detail);
    }

    private void add(double day, String kind, String what, String detail) {
        events.add(new EventRecord(day * DAY, kind, "somebody", what, detail));
    }

    private static RunSeries series() {
        Map<String, DoubleUnaryOperator> columns = new LinkedHashMap<>();
        columns.put("SaO2", day -> day < 1 ? 0.74 : 0.95);
        columns.put("PaO2_mmHg", day -> day < 1 ? 48 : 80);
        columns.put("PaO2FiO2_mmHg", day -> day < 1 ? 48 : 150 + 5 * day);
        columns.put("pHa", day -> 7.3);
        columns.put("PaCO2_mmHg", day -> 41);
        columns.put("ecmoPumpSpeed_rpm", day -> day >= 1 && day < 9 ? 3240 : 0);
        columns.put("ecmoBloodFlow_LPerMin", day -> day >= 1 && day < 9 ? 3.7 : 0);
        columns.put("airwaySupport", day -> day < 13 ? 4 : day < 18 ? 2 : day < 25 ? 1 : 0);
        columns.put("prone", day -> day >= 2.5 && day < 3.2 ? 1 : 0);
        columns.put("heparinRate_IUPerKgPerH", day -> day >= 1.5 && day < 9 ? 10 : 0);
        columns.put("redCellUnits", day -> day < 4 ? 0 : day < 5 ? 2 : 3);
        columns.put("hemoglobin_gPerDL", day -> day < 4.1 ? 9.1 : 7.2);
        columns.put("platelets_10e9PerL", day -> 90 + day);
        columns.put("alveolarBleeding_mLPerH", day -> day < 3 ? 20 : 0);
        columns.put("cumulativeAlveolarBleeding_mL", day -> 480 * Math.min(day, 3));
        double[] times = new double[40 * 24 + 1];
        Map<String, double[]> values = new LinkedHashMap<>();
        columns.forEach((id, column) -> {
            double[] rows = new double[times.length];
            for (int row = 0; row < rows.length; row++) {
                times[row] = row * 3600.0;
                rows[row] = column.applyAsDouble(row / 24.0);
            }
            values.put(id, rows);
        });
        return new RunSeries(times, values);
    }
}
