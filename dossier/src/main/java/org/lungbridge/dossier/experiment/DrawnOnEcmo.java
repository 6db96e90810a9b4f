package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lungbridge.dossier.cohort.EcmoCourse;
import org.lungbridge.dossier.cohort.Sample;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.vocabulary.Coagulation;

/** A cohort on ECMO with a fixed infusion of heparin: who bleeds, what clots, how platelets fall. */
final class DrawnOnEcmo implements Experiment {
    private static final double DAYS_OF_RATES = 1000;
    private static final double PER_SECONDS = 20;
    private static final double APTT_DAY = 2;
    private static final double SEVERE = 50;
    private static final double LOW = 100;
    private static final double SETTLED = 3;

    @Override
    public String id() {
        return "drawn-on-ecmo";
    }

    @Override
    public String about() {
        return "Patients drawn with their own clotting, heparin and tendency to bleed, lungs open, are on ECMO for so many days at a"
                + " rate of heparin; everything happens by chance. What happened until a day is counted; where another rate is given,"
                + " the same patients with the same luck get that one too.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("patients", "1", 100),
                Port.of("rate", "IU/kg/h"),
                Port.usual("otherRate", "IU/kg/h", -1),
                Port.of("days", "d"),
                Port.usual("spread", "1", 0),
                Port.usual("until", "d", 60));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("bled", "%"),
                Port.of("bledMajor", "%"),
                Port.of("episodesPerDay", "/d"),
                Port.of("majorPer20s", "1"),
                Port.of("circuitClotted", "%"),
                Port.of("membraneKept", "%"),
                Port.of("suddenPer1000Days", "1"),
                Port.of("pumpPer1000Days", "1"),
                Port.of("HIT", "%"),
                Port.of("cannulaVein", "%"),
                Port.of("plateletShare", "1"),
                Port.of("plateletSlope", "%/d"),
                Port.of("plateletsAtMost50", "%"),
                Port.of("plateletsBelow100", "%"),
                Port.of("aPTT", "s"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double day = in.number("until");
        List<EcmoCourse> all = cohort(in, in.number("rate"));
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("bled", share(all, EcmoCourse.bleed(""), day));
        out.put("bledMajor", share(all, EcmoCourse.bleed("major"), day));
        out.put("episodesPerDay", perDay(all, EcmoCourse.bleed(""), day));
        out.put("circuitClotted", share(all, EcmoCourse.circuit(), day));
        out.put("membraneKept", 100 - share(all, EcmoCourse.exchangeDue(), day));
        out.put(
                "suddenPer1000Days",
                DAYS_OF_RATES * perDay(all, event -> event.detail().contains("suddenly"), day));
        out.put("pumpPer1000Days", DAYS_OF_RATES * perDay(all, EcmoCourse.kind("pump-clot"), day));
        out.put("HIT", share(all, EcmoCourse.kind("heparin-induced-thrombocytopenia"), day));
        out.put("cannulaVein", Sample.percent(all, one -> one.clotOfCannula(day)));
        out.put("plateletsAtMost50", Sample.percent(all, one -> one.fewestPlatelets(day) <= SEVERE));
        out.put("plateletsBelow100", Sample.percent(all, one -> one.fewestPlatelets(day) < LOW));
        out.put("plateletShare", Sample.median(all, one -> platelets(one, day) / platelets(one, 0)));
        out.put("plateletSlope", Sample.median(all, one -> slope(one, day)));
        out.put("aPTT", Sample.median(all, one -> one.at(Coagulation.APTT, APTT_DAY)));
        if (in.number("otherRate") >= 0) {
            out.put("majorPer20s", per20s(all, cohort(in, in.number("otherRate")), day));
        }
        return out;
    }

    private static double platelets(EcmoCourse one, double day) {
        return one.at(Coagulation.PLATELET_COUNT, day);
    }

    /** Percent a day from the third day to this one, once the circuit has had its share. */
    private static double slope(EcmoCourse one, double day) {
        return 100 * (platelets(one, day) / platelets(one, SETTLED) - 1) / (day - SETTLED);
    }

    private static List<EcmoCourse> cohort(Inputs in, double rate) {
        return EcmoCourse.cohort(
                (int) in.number("patients"), new EcmoCourse.Care(rate, in.number("days"), in.number("spread")));
    }

    private static double share(List<EcmoCourse> all, Predicate<EventRecord> what, double day) {
        return Sample.percent(all, one -> one.count(what, day) > 0);
    }

    private static double perDay(List<EcmoCourse> all, Predicate<EventRecord> what, double day) {
        double events = all.stream().mapToLong(one -> one.count(what, day)).sum();
        return events / all.stream().mapToDouble(one -> one.daysUntil(day)).sum();
    }

    /** By what major bleeding is multiplied where the aPTT is 20 s longer. */
    private static double per20s(List<EcmoCourse> low, List<EcmoCourse> high, double day) {
        double ratio = perDay(high, EcmoCourse.bleed("major"), day) / perDay(low, EcmoCourse.bleed("major"), day);
        double seconds = Sample.median(high, one -> one.at(Coagulation.APTT, APTT_DAY))
                - Sample.median(low, one -> one.at(Coagulation.APTT, APTT_DAY));
        return StrictMath.pow(ratio, PER_SECONDS / seconds);
    }
}
