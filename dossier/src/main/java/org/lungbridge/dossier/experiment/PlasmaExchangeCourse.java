package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Exchange;

/** Sessions of plasma exchange: what they leave of fibrinogen, factors, IgG and drugs. */
final class PlasmaExchangeCourse implements Experiment {
    private static final double HOUR = 3600;
    private static final double MOMENT_H = 6 / HOUR;
    private static final double FIBRINOGEN_G_L = 3;
    private static final double USUAL_IGG_G_L = 12;
    private static final double DOSE = 1000;

    @Override
    public String id() {
        return "plasma-exchange";
    }

    @Override
    public String about() {
        return "A healthy man with 2.9 L of plasma, and a patient of whom only the disease moves, have sessions of plasma exchange;"
                + " what is left is read some hours after the last one.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("sessions", "1", 1),
                Port.usual("every", "d", 1),
                Port.usual("plasmaVolumes", "1", 1),
                Port.usual("sessionHours", "h", MOMENT_H),
                Port.usual("donorShare", "1", 0),
                Port.usual("hoursAfter", "h", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("fibrinogenLeft", "%"),
                Port.of("factorXLeft", "%"),
                Port.of("antithrombinLeft", "%"),
                Port.of("plateletsLeft", "%"),
                Port.of("volumeLeft", "%"),
                Port.of("heparinLeft", "%"),
                Port.of("argatrobanLeft", "%"),
                Port.of("antibodyLeft", "%"),
                Port.of("IgGLeft", "%"),
                Port.of("rituximabLeft", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = ClottingMan.healthy()
                .set(Drug.HEPARIN, DOSE)
                .set(Drug.ARGATROBAN, DOSE)
                .set(Drug.RITUXIMAB, DOSE);
        double volume = man.get(Blood.VOLUME);
        double platelets = man.get(Coagulation.PLATELET_COUNT);
        course(man, in);
        Bench patient = DiseaseCourse.patient();
        course(patient, in);
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("fibrinogenLeft", 100 * man.get(Coagulation.FIBRINOGEN_LEVEL) / FIBRINOGEN_G_L);
        out.put("factorXLeft", 100 * man.get(Coagulation.FACTOR_X_LEVEL));
        out.put("antithrombinLeft", 100 * man.get(Coagulation.ANTITHROMBIN_LEVEL));
        out.put("plateletsLeft", 100 * man.get(Coagulation.PLATELET_COUNT) / platelets);
        out.put("volumeLeft", 100 * man.get(Blood.VOLUME) / volume);
        out.put("heparinLeft", 100 * man.get(Drug.HEPARIN) / DOSE);
        out.put("argatrobanLeft", 100 * man.get(Drug.ARGATROBAN) / DOSE);
        out.put("antibodyLeft", 100 * patient.get(Disease.ANTIBODY));
        out.put("IgGLeft", 100 * patient.get(Disease.IMMUNOGLOBULIN) / USUAL_IGG_G_L);
        out.put("rituximabLeft", 100 * man.get(Drug.RITUXIMAB) / DOSE);
        return out;
    }

    private static void course(Bench man, Inputs in) {
        double seconds = in.number("sessionHours") * HOUR;
        for (int session = 0; session < Math.round(in.number("sessions")); session++) {
            if (session > 0) {
                man.pass(in.number("every") * 24 * HOUR);
            }
            double flow = in.number("plasmaVolumes") * man.get(Blood.PLASMA_VOLUME) / seconds;
            man.set(Exchange.DONOR_SHARE, in.number("donorShare"));
            man.set(Exchange.PLASMA_FLOW, flow).pass(seconds).set(Exchange.PLASMA_FLOW, 0);
        }
        if (in.number("hoursAfter") > 0) {
            man.pass(in.number("hoursAfter") * HOUR);
        }
    }
}
