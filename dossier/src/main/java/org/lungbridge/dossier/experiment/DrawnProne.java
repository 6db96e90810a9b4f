package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.dossier.cohort.ProneCohort;
import org.lungbridge.dossier.cohort.ProneCohort.Moment;
import org.lungbridge.dossier.cohort.Sample;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** A cohort of drawn patients with severe lungs who are turned prone for sixteen hours and back. */
final class DrawnProne implements Experiment {
    private static final long SEED = 7;
    private static final double FIFTH = 20;
    private static final double POWER_HARDLY = 10;

    @Override
    public String id() {
        return "drawn-prone";
    }

    @Override
    public String about() {
        return "Drawn patients with PaO2/FiO2 of 40-150 mmHg (PaCO2 below 85, plateau below 34 cmH2O), supine for four hours, are"
                + " turned prone for sixteen and back; they vary from hour to hour as published. Means, medians and shares of the"
                + " changes after so many hours (1, 4, 8 or 16 prone; 0.5, 1 or 4 back).";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("patients", "1", 30), Port.usual("prone", "h", 8), Port.usual("back", "h", 0));
    }

    @Override
    public List<Port> outputs() {
        List<Port> ports = new ArrayList<>(List.of(
                Port.of("PFrise", "%"),
                Port.of("PFriseOverThatAt16h", "1"),
                Port.of("PaCO2change", "mmHg"),
                Port.of("PaCO2spread", "mmHg"),
                Port.of("complianceRise", "%"),
                Port.of("plateauChange", "cmH2O"),
                Port.of("deadSpaceChange", "points"),
                Port.of("alveolarDeadSpaceChange", "points"),
                Port.of("deadSpaceFalls", "%"),
                Port.of("powerHardlyChanges", "%"),
                Port.of("gainAFifth", "%")));
        ports.add(Port.of("deadSpaceWithCompliance", "1"));
        ports.add(Port.of("deadSpaceWithPF", "1"));
        return ports;
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        ProneCohort cohort = ProneCohort.of((int) in.number("patients"), LungPreset.CALIBRATED, 1, SEED);
        Moment moment = moment(in.number("prone"), in.number("back"));
        double[] gain = cohort.percent(Lung.PF_RATIO, moment);
        double[] dead = cohort.change(Lung.DEAD_SPACE_ENGHOFF, moment);
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("PFrise", Sample.mean(gain));
        out.put(
                "PFriseOverThatAt16h",
                Sample.mean(gain) / Sample.mean(cohort.percent(Lung.PF_RATIO, Moment.PRONE_16_H)));
        out.put("PaCO2change", Sample.median(cohort.change(Blood.ARTERIAL_PCO2, moment)));
        out.put("PaCO2spread", Sample.sd(cohort.change(Blood.ARTERIAL_PCO2, moment)));
        out.put("complianceRise", Sample.mean(cohort.percent(Ventilator.COMPLIANCE, moment)));
        out.put("plateauChange", Sample.mean(cohort.change(Lung.PLATEAU_PRESSURE, moment)));
        out.put("deadSpaceChange", 100 * Sample.mean(dead));
        out.put("alveolarDeadSpaceChange", 100 * Sample.mean(cohort.change(Lung.DEAD_SPACE_ALVEOLAR, moment)));
        out.put("deadSpaceFalls", Sample.percent(dead, change -> change < 0));
        out.put(
                "powerHardlyChanges",
                Sample.percent(
                        cohort.percent(Ventilator.MECHANICAL_POWER, moment),
                        change -> Math.abs(change) < POWER_HARDLY));
        out.put("gainAFifth", Sample.percent(gain, rise -> rise >= FIFTH));
        out.put("deadSpaceWithCompliance", Sample.correlation(dead, cohort.change(Ventilator.COMPLIANCE, moment)));
        out.put("deadSpaceWithPF", Sample.correlation(dead, cohort.change(Lung.PF_RATIO, moment)));
        return out;
    }

    private static Moment moment(double prone, double back) {
        if (back > 0) {
            return back < 1 ? Moment.BACK_HALF_HOUR : back < 4 ? Moment.BACK_1_H : Moment.BACK_4_H;
        }
        if (prone < 8) {
            return prone < 4 ? Moment.PRONE_1_H : Moment.PRONE_4_H;
        }
        return prone < 16 ? Moment.PRONE_8_H : Moment.PRONE_16_H;
    }
}
