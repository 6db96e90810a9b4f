package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Kidney;

/** Enoxaparin under the skin: the peak of a dose, what kidneys do to its exposure, and prophylaxis from day to day. */
final class EnoxaparinDose implements Experiment {
    private static final double HOUR = 3600;
    private static final double IU_PER_MG = 100;
    private static final int QUARTERS = 6 * 24 * 4;
    private static final int DAYS = 4;

    @Override
    public String id() {
        return "enoxaparin-dose";
    }

    @Override
    public String about() {
        return "A man gets enoxaparin under the skin, once in health, once with kidneys at this function, and daily for four days.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.of("dose", "mg"), Port.usual("kidney", "1", 1));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("peak", "IU/mL"),
                Port.of("peakHour", "h"),
                Port.of("exposureRatio", "1"),
                Port.of("dailyEffect", "IU/mL"),
                Port.of("apttRise", "s"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double dose = IU_PER_MG * in.number("dose");
        double[] well = course(dose, 1);
        double[] ill = course(dose, in.number("kidney"));
        double[] daily = daily(dose);
        return Map.of(
                "peak", well[0],
                "peakHour", well[1],
                "exposureRatio", ill[2] / well[2],
                "dailyEffect", daily[0],
                "apttRise", daily[1]);
    }

    /** Peak (IU/mL), its hour, and exposure (IU h/mL) of one dose. */
    private static double[] course(double dose, double kidney) {
        Bench man = ClottingMan.sick().set(Kidney.FILTRATION, kidney).add(Drug.ENOXAPARIN_DEPOT, dose);
        double[] found = new double[3];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            double before = man.get(Drug.ANTI_XA);
            double now = man.pass(HOUR / 4).get(Drug.ANTI_XA);
            found[2] += (before + now) / 8;
            if (now > found[0]) {
                found[0] = now;
                found[1] = man.time() / HOUR;
            }
        }
        return found;
    }

    /** Mean effect of the fourth day (IU/mL), and how far the aPTT rises at most (s). */
    private static double[] daily(double dose) {
        Bench man = ClottingMan.sick();
        double before = man.get(Coagulation.APTT);
        double[] found = new double[2];
        for (int day = 1; day <= DAYS; day++) {
            man.add(Drug.ENOXAPARIN_DEPOT, dose);
            for (int hour = 0; hour < 24; hour++) {
                man.pass(HOUR);
                found[0] += day == DAYS ? man.get(Coagulation.HEPARIN_EFFECT) / 24 : 0;
                found[1] = Math.max(found[1], man.get(Coagulation.APTT) - before);
            }
        }
        return found;
    }
}
