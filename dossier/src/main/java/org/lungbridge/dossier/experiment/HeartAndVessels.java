package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;

/** The circulation alone, an hour after something has changed, and in percent of the same man unchanged. */
final class HeartAndVessels implements Experiment {
    private static final double HOUR = 3600;
    private static final double VOLUME = 5;

    @Override
    public String id() {
        return "heart-and-vessels";
    }

    @Override
    public String about() {
        return "The circulation of a man of 70 kg an hour after a loss of blood, norepinephrine, vasoplegia, anemia or pressure in the"
                + " chest; also in percent of what it was. The reflex gain is 1.2 awake and 0.6 sedated.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("gain", "1", 1.2),
                Port.usual("loss", "L", 0),
                Port.usual("lossShare", "%", 0),
                Port.usual("norepinephrine", "ug/kg/min", 0),
                Port.usual("vasoplegia", "1", 1),
                Port.usual("restingHemoglobin", "g/dL", 14),
                Port.usual("hemoglobin", "g/dL", 14),
                Port.usual("intrathoracic", "mmHg", SimpleBody.VENTILATED));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("output", "L/min"),
                Port.of("pressure", "mmHg"),
                Port.of("rightAtrium", "mmHg"),
                Port.of("meanSystemic", "mmHg"),
                Port.of("heartRate", "1/min"),
                Port.of("outputShare", "%"),
                Port.of("pressureShare", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench before = man(in).pass(HOUR);
        double volume = VOLUME - in.number("loss") - VOLUME * in.number("lossShare") / 100;
        Bench man = man(in).set(Blood.VOLUME, volume)
                .set(Blood.HEMOGLOBIN, in.number("hemoglobin"))
                .set(Circulation.NOREPINEPHRINE, in.number("norepinephrine"))
                .pass(HOUR);
        double output = man.get(Circulation.CARDIAC_OUTPUT);
        double pressure = man.get(Circulation.ARTERIAL_PRESSURE);
        return Map.of(
                "output",
                output,
                "pressure",
                pressure,
                "rightAtrium",
                man.get(Circulation.RIGHT_ATRIAL_PRESSURE),
                "meanSystemic",
                man.get(Circulation.MEAN_SYSTEMIC_PRESSURE),
                "heartRate",
                man.get(Circulation.HEART_RATE),
                "outputShare",
                100 * output / before.get(Circulation.CARDIAC_OUTPUT),
                "pressureShare",
                100 * pressure / before.get(Circulation.ARTERIAL_PRESSURE));
    }

    private static Bench man(Inputs in) {
        return SimpleBody.circulation(in.number("gain"))
                .set(Circulation.INTRATHORACIC_PRESSURE, in.number("intrathoracic"))
                .set(Circulation.VASOPLEGIA, in.number("vasoplegia"))
                .set(Blood.RESTING_HEMOGLOBIN, in.number("restingHemoglobin"))
                .set(Blood.HEMOGLOBIN, in.number("restingHemoglobin"));
    }
}
