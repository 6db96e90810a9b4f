package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.physiology.bleeding.BleedingDiathesis;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Kidney;

/** Risks of bleeding outside of the lung, integrated in closed form over days in which blood does not change. */
final class BleedingRisk implements Experiment {
    private static final double FRAILTY_VARIANCE = BleedingDiathesis.FRAILTY_VARIANCE;
    private static final int PER_DEVIATION = 100;
    private static final int RANGE = 5 * PER_DEVIATION;

    @Override
    public String id() {
        return "bleeding-risk";
    }

    @Override
    public String about() {
        return "Hazards of bleeding of the mean patient of PROTECMO, or with other blood, are integrated over a run on ECMO, the first"
                + " days of fresh cannulas included; shares are with or without frailty that differs between patients (gamma,"
                + " variance 0.8).";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("aPTT", "s", 52),
                Port.usual("usualAptt", "s", 52),
                Port.usual("usualPlatelets", "10*9/L", 150),
                Port.usual("usualFunction", "1", 0.6),
                Port.usual("INR", "1", 1.2),
                Port.usual("platelets", "10*9/L", 150),
                Port.usual("plateletFunction", "1", 0.6),
                Port.usual("fibrinogen", "g/L", 4),
                Port.usual("multimers", "1", 0.3),
                Port.usual("kidney", "1", 0.7),
                Port.usual("norepinephrine", "ug/kg/min", 0.1),
                Port.usual("glucocorticoids", "1", 0),
                Port.usual("ecmo", "1", 1),
                Port.usual("days", "d", 12.9),
                Port.usual("spread", "1", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("episodesPerDay", "/d"),
                Port.of("hoursPerEpisode", "h"),
                Port.of("bleeds", "%"),
                Port.of("major", "%"),
                Port.of("intracranial", "%"),
                Port.of("majorRatio", "1"),
                Port.of("majorRatioPer20s", "1"),
                Port.of("anyRatio", "1"),
                Port.of("intracranialRatio", "1"),
                Port.of("gastrointestinalRatio", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        StillPatient mean = StillPatient.ofProtecmo()
                .with(Coagulation.APTT, in.number("usualAptt"))
                .with(Coagulation.PLATELET_COUNT, in.number("usualPlatelets"))
                .with(Coagulation.PLATELET_FUNCTION, in.number("usualFunction"));
        StillPatient patient = patient(in);
        double days = in.number("days");
        double cannula = patient.perDay(BleedingSite.CANNULA.hazard()) * (1 - StrictMath.exp(-days)) / days;
        double perDay = all(patient) + cannula;
        double major = ratio(patient, mean, BleedingSite.MAJOR);
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("episodesPerDay", perDay);
        out.put("hoursPerEpisode", 24 / perDay);
        out.put("bleeds", 100 * bleeds(perDay, days, in.number("spread")));
        out.put("major", percent(patient, BleedingSite.MAJOR, days));
        out.put("intracranial", percent(patient, BleedingSite.INTRACRANIAL, days));
        out.put("majorRatio", major);
        out.put("majorRatioPer20s", StrictMath.pow(major, 20 / (in.number("aPTT") - in.number("usualAptt"))));
        out.put("anyRatio", ratio(patient, mean, BleedingSite.ANY));
        out.put("intracranialRatio", ratio(patient, mean, BleedingSite.INTRACRANIAL));
        out.put("gastrointestinalRatio", ratio(patient, mean, BleedingSite.GASTROINTESTINAL));
        return out;
    }

    private static StillPatient patient(Inputs in) {
        return StillPatient.ofProtecmo(in)
                .with(Kidney.FILTRATION, in.number("kidney"))
                .with(Circulation.NOREPINEPHRINE, in.number("norepinephrine"))
                .with(Bleeding.GLUCOCORTICOIDS, in.number("glucocorticoids"))
                .with(Ecmo.CONNECTED, in.number("ecmo"));
    }

    private static double all(StillPatient patient) {
        double sum = 0;
        for (BleedingSite site : BleedingSite.values()) {
            sum += patient.perDay(site.hazard());
        }
        return sum;
    }

    private static double ratio(StillPatient patient, StillPatient mean, BleedingSite site) {
        return patient.perDay(site.hazard()) / mean.perDay(site.hazard());
    }

    private static double percent(StillPatient patient, BleedingSite site, double days) {
        return 100 * (1 - StrictMath.exp(-days * patient.perDay(site.hazard())));
    }

    /** Share that bleeds at least once in runs of this mean length, log-normal with this spread. */
    private static double bleeds(double perDay, double mean, double spread) {
        double bled = 0;
        double weight = 0;
        for (int k = -RANGE; k <= RANGE; k++) {
            double z = (double) k / PER_DEVIATION;
            double days = mean * StrictMath.exp(spread * z - spread * spread / 2);
            double density = StrictMath.exp(-z * z / 2);
            bled += density * (1 - StrictMath.pow(1 + FRAILTY_VARIANCE * perDay * days, -1 / FRAILTY_VARIANCE));
            weight += density;
        }
        return bled / weight;
    }
}
