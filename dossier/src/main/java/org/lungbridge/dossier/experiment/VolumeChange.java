package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;

/** Blood lost, saline given, a circuit connected or old red cells left to time: volume, hemoglobin and DPG. */
final class VolumeChange implements Experiment {
    private static final double NORMAL = 5;
    private static final double HOUR = 3600;
    private static final double QUARTER = 900;
    private static final double REFILLED = 0.87;
    private static final double LONGEST_H = 200;
    private static final double G_PER_G_DL = 50;

    @Override
    public String id() {
        return "volume-change";
    }

    @Override
    public String about() {
        return "A man of 70 kg with 5 L of blood loses some within a quarter of an hour; or gets 1 L of crystalloid in 5 min; or his"
                + " circuit of 0.6 L is connected; or his red cells begin without DPG.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("loss", "L", 0.6),
                Port.usual("hemoglobin", "g/dL", 14),
                Port.usual("hours", "h", 48),
                Port.usual("DPG", "mmol/L", 1));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("hoursToRefill", "h"),
                Port.of("refilled", "%"),
                Port.of("hemoglobinAtOnce", "g/dL"),
                Port.of("hemoglobinLater", "g/dL"),
                Port.of("refillFlow", "mL/h"),
                Port.of("crystalloidLeft", "%"),
                Port.of("hemoglobinOnCircuit", "g/dL"),
                Port.of("hoursToHalfDPG", "h"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double loss = in.number("loss");
        Bench bled = bled(loss);
        double least = bled.get(Blood.VOLUME);
        double atOnce = bled.get(Blood.HEMOGLOBIN);
        double flow = bled.get(Blood.REFILL_FLOW);
        double hours = QUARTER / HOUR;
        while (bled.get(Blood.VOLUME) - least < REFILLED * (NORMAL - least) && hours < LONGEST_H) {
            bled.pass(HOUR / 2);
            hours += 0.5;
        }
        Bench later = bled(loss).pass(in.number("hours") * HOUR);
        return Map.of(
                "hoursToRefill",
                hours,
                "refilled",
                100 * (later.get(Blood.VOLUME) - least) / (NORMAL - least),
                "hemoglobinAtOnce",
                atOnce,
                "hemoglobinLater",
                later.get(Blood.HEMOGLOBIN),
                "refillFlow",
                flow,
                "crystalloidLeft",
                crystalloid(),
                "hemoglobinOnCircuit",
                onCircuit(in.number("hemoglobin")),
                "hoursToHalfDPG",
                halfDpg(in.number("DPG")));
    }

    private static Bench bled(double loss) {
        return SimpleBody.steadyHeart(5)
                .set(Blood.BLEEDING, 4000 * loss)
                .pass(QUARTER)
                .set(Blood.BLEEDING, 0);
    }

    private static double crystalloid() {
        Bench man = SimpleBody.steadyHeart(5).set(Blood.CRYSTALLOID, 12_000).pass(300);
        return 100 * (man.set(Blood.CRYSTALLOID, 0).pass(HOUR).get(Blood.VOLUME) - NORMAL);
    }

    private static double onCircuit(double hemoglobin) {
        return SimpleBody.steadyHeart(5)
                .set(Blood.HEMOGLOBIN_MASS, G_PER_G_DL * hemoglobin)
                .set(Ecmo.CONNECTED, 1)
                .get(Blood.HEMOGLOBIN);
    }

    private static double halfDpg(double start) {
        Bench man = SimpleBody.steadyHeart(5);
        double half = (man.get(Blood.DPG) + start) / 2;
        man.set(Blood.DPG, start);
        double hours = 0;
        while (man.get(Blood.DPG) < half && hours < LONGEST_H) {
            man.pass(QUARTER);
            hours += QUARTER / HOUR;
        }
        return hours;
    }
}
