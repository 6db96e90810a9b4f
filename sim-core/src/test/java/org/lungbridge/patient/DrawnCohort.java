package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;

/** Sixty drawn patients with alveolar hemorrhage or ARDS after a day at rest, the same for every test. */
final class DrawnCohort {
    /** Four units do for a cohort; one sub-unit would not do for carbon dioxide. */
    static final LungResolution LUNG = new LungResolution(4, 2);

    private static final int DRAWN = 60;
    private static final long SEED = 1;
    private static final Map<LungPreset, List<DrawnBed>> SETTLED = new ConcurrentHashMap<>();

    private DrawnCohort() {}

    /** Everybody who lives through the day with a plateau below 34 cmH2O and PaCO2 below 85 mmHg. */
    static List<DrawnBed> of(LungPreset preset) {
        return SETTLED.computeIfAbsent(
                preset,
                p -> LongStream.range(0, DRAWN)
                        .parallel()
                        .mapToObj(number -> DrawnBed.of(SEED, number, LUNG, p))
                        .flatMap(Optional::stream)
                        .filter(bed -> bed.atRest(Lung.PLATEAU_PRESSURE) < 34 && bed.atRest(Blood.ARTERIAL_PCO2) < 85)
                        .toList());
    }

    /** Those of them whose PaO2/FiO2 lies in this range, mmHg. */
    static List<DrawnBed> of(LungPreset preset, double low, double high) {
        return of(preset).stream()
                .filter(bed -> bed.atRest(Lung.PF_RATIO) > low && bed.atRest(Lung.PF_RATIO) < high)
                .toList();
    }
}
