package org.lungbridge.trials.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Data of published examples. */
final class Published {
    /**
     * Weeks to relapse of children with leukemia on 6-mercaptopurine or placebo (Freireich 1963, Blood 21:699; Gehan 1965,
     * Biometrika 52:203). A minus sign marks who was still in remission.
     */
    static final List<TimeToEvent> MERCAPTOPURINE =
            times(10, 7, -32, 23, 22, 6, 16, -34, -32, -25, -11, -20, -19, 6, -17, -35, 6, 13, -9, -6, -10);

    static final List<TimeToEvent> PLACEBO =
            times(1, 22, 3, 12, 8, 17, 2, 11, 8, 12, 2, 5, 4, 15, 8, 23, 5, 11, 4, 1, 8);

    private Published() {}

    private static List<TimeToEvent> times(int... weeks) {
        List<TimeToEvent> times = new ArrayList<>();
        for (int week : weeks) {
            times.add(new TimeToEvent(Math.abs(week), week > 0));
        }
        return List.copyOf(times);
    }

    /** The 21 twins of the leukemia trial, as strata. */
    static List<List<List<TimeToEvent>>> leukemiaPairs() {
        List<List<List<TimeToEvent>>> pairs = new ArrayList<>();
        for (int k = 0; k < PLACEBO.size(); k++) {
            pairs.add(List.of(List.of(MERCAPTOPURINE.get(k)), List.of(PLACEBO.get(k))));
        }
        return pairs;
    }

    /** Both groups, with the covariate 1 for 6-mercaptopurine. */
    static List<CoxModel.Patient> leukemia() {
        List<CoxModel.Patient> patients = new ArrayList<>();
        MERCAPTOPURINE.forEach(t -> patients.add(new CoxModel.Patient(t.time(), t.event() ? 1 : 0, new double[] {1})));
        PLACEBO.forEach(t -> patients.add(new CoxModel.Patient(t.time(), t.event() ? 1 : 0, new double[] {0})));
        return patients;
    }

    /**
     * The rows of a file beside the tests: {@code veteran.csv}, the Veterans' Administration lung cancer trial (Kalbfleisch and
     * Prentice 1980, data set I), or {@code melanoma.csv}, 205 patients of Odense (Andersen, Borgan, Gill, Keiding 1993), cause
     * 1 death from melanoma and 2 from something else.
     */
    static List<double[]> rows(String file) {
        try (InputStream stream = Published.class.getResourceAsStream(file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<double[]> rows = new ArrayList<>();
            text.lines().skip(1).forEach(line -> {
                String[] cells = line.split(",", -1);
                double[] row = new double[cells.length];
                for (int k = 0; k < row.length; k++) {
                    row[k] = Double.parseDouble(cells[k]);
                }
                rows.add(row);
            });
            return rows;
        } catch (IOException cause) {
            throw new IllegalStateException(file, cause);
        }
    }
}
