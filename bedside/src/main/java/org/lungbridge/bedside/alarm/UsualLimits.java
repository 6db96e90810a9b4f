package org.lungbridge.bedside.alarm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits a session begins with. Design choices near what monitors and consoles come with, not advice; everybody may change
 * them.
 */
public final class UsualLimits {
    private static final String TABLE = """
            SpO2 | SpO2 | 1 | 0.85 | - | high | medium | 5 | 1 | 0.5 | 1 | 0.01
            heartRate_perMin | Heart rate | /min | 50 | 130 | high | medium | 5 | 0 | 20 | 250 | 5
            MAP_mmHg | Mean arterial pressure | mmHg | 60 | 110 | high | medium | 5 | 0 | 20 | 200 | 5
            CVP_mmHg | Central venous pressure | mmHg | 0 | 20 | low | low | 20 | 0 | -10 | 50 | 1
            respiratoryRate_perMin | Respiratory rate | /min | 6 | 40 | high | medium | 10 | 0 | 0 | 80 | 1
            EtCO2_mmHg | End-tidal CO2 | mmHg | - | 60 | medium | medium | 20 | 0 | 0 | 120 | 1
            temperature_degC | Temperature | °C | 34 | 39 | medium | medium | 60 | 0 | 25 | 43 | 0.5
            peakPressure_cmH2O | Peak airway pressure | cmH2O | - | 45 | medium | high | 5 | 0 | 5 | 90 | 1
            minuteVentilation_LPerMin | Minute ventilation | L/min | 1 | 20 | high | medium | 15 | 0 | 0 | 40 | 0.5
            ecmoBloodFlow_LPerMin | ECMO blood flow | L/min | 1.5 | 7 | high | medium | 2 | 1 | 0 | 10 | 0.1
            ecmoDrainagePressure_mmHg | Drainage pressure | mmHg | -100 | - | medium | low | 3 | 0 | -300 | 50 | 5
            ecmoPostMembranePressure_mmHg | Return pressure | mmHg | - | 300 | medium | medium | 3 | 0 | 0 | 500 | 5
            ecmoMembraneDeltaP_mmHg | Membrane pressure drop | mmHg | - | 60 | low | medium | 30 | 0 | 0 | 200 | 5
            ecmoPreMembraneSO2 | Saturation before the membrane | 1 | 0.5 | - | low | low | 60 | 0 | 0 | 1 | 0.01
            """;

    private UsualLimits() {}

    /** All of them, in the order of the screen. */
    public static List<AlarmLimit> all() {
        List<AlarmLimit> all = new ArrayList<>();
        TABLE.lines().map(line -> line.split(" \\| ", -1)).forEach(field -> all.add(read(field)));
        return List.copyOf(all);
    }

    private static AlarmLimit read(String[] field) {
        return new AlarmLimit(
                field[0],
                field[1],
                field[2],
                true,
                limit(field[3]),
                limit(field[4]),
                Priority.of(field[5]),
                Priority.of(field[6]),
                Double.parseDouble(field[7]),
                field[8].equals("1"),
                Double.parseDouble(field[9]),
                Double.parseDouble(field[10]),
                Double.parseDouble(field[11]));
    }

    private static @Nullable Double limit(String text) {
        return text.equals("-") ? null : Double.valueOf(text);
    }
}
