package org.lungbridge.patient;

/**
 * Size and sex of a patient and what follows from them.
 *
 * <pre>
 *   predicted weight (kg) = 50   + 0.91·(height − 152.4 cm)   men      ARDS Network, N Engl J Med 2000;342:1301
 *                         = 45.5 + 0.91·(height − 152.4 cm)   women
 *   surface (m²)          = sqrt(height·weight/3600)               Mosteller, N Engl J Med 1987;317:1098
 *   blood volume (L)      = 0.070·weight men, 0.065·weight women       textbook values, recalled
 * </pre>
 *
 * @param sex of the patient, for blood volume and predicted weight
 * @param height_cm height, 120 to 230
 * @param weight_kg actual weight, 25 to 250
 */
public record Anthropometry(Sex sex, double height_cm, double weight_kg) {
    private static final double BASE_MALE_KG = 50;
    private static final double BASE_FEMALE_KG = 45.5;
    private static final double KG_PER_CM = 0.91;
    private static final double BASE_HEIGHT_CM = 152.4;
    private static final double BLOOD_MALE_L_PER_KG = 0.070;
    private static final double BLOOD_FEMALE_L_PER_KG = 0.065;

    /** Sex as far as these formulas know it. */
    public enum Sex {
        FEMALE,
        MALE
    }

    public Anthropometry {
        if (!(height_cm >= 120 && height_cm <= 230)) {
            throw new IllegalArgumentException(
                    "The height (%s cm) is not that of an adult (120 to 230 cm).".formatted(height_cm));
        }
        if (!(weight_kg >= 25 && weight_kg <= 250)) {
            throw new IllegalArgumentException(
                    "The weight (%s kg) is not that of an adult (25 to 250 kg).".formatted(weight_kg));
        }
    }

    /** Predicted body weight, kg. */
    public double predictedWeight_kg() {
        return predictedWeight_kg(sex, height_cm);
    }

    /** Predicted body weight, kg, of this sex and height (cm). */
    public static double predictedWeight_kg(Sex sex, double height_cm) {
        return (sex == Sex.MALE ? BASE_MALE_KG : BASE_FEMALE_KG) + KG_PER_CM * (height_cm - BASE_HEIGHT_CM);
    }

    /** Height, cm, of this sex and predicted body weight (kg). */
    public static double heightOf(Sex sex, double predicted_kg) {
        return BASE_HEIGHT_CM + (predicted_kg - (sex == Sex.MALE ? BASE_MALE_KG : BASE_FEMALE_KG)) / KG_PER_CM;
    }

    /** Blood volume in health, L. */
    public double bloodVolume_L() {
        return weight_kg * (sex == Sex.MALE ? BLOOD_MALE_L_PER_KG : BLOOD_FEMALE_L_PER_KG);
    }

    /** Body surface area, m². */
    public double surface_m2() {
        return Math.sqrt(height_cm * weight_kg / 3600);
    }
}
