package org.lungbridge.care.course;

/**
 * The latest arterial blood gas that has come back.
 *
 * @param po2 mmHg; this and the others are not numbers before the first gas
 * @param pco2 mmHg
 * @param ph pH
 * @param drawn when, s; minus infinity before the first
 */
record Gas(double po2, double pco2, double ph, double drawn) {
    /** How long lung and circuit take to a steady gas after a change: 20 minutes (CO2 of fast stores, design choice). */
    private static final double SETTLING = In.minutes(20);

    /** A gas older than this no longer says how the patient is (design choice). */
    private static final double OLD = In.hours(7);

    static Gas latest(Round now) {
        return new Gas(now.value("PaO2"), now.value("PaCO2"), now.value("pHa"), now.drawn("PaO2"));
    }

    /** Whether it shows the patient under the present settings of ventilator and console, and not long ago. */
    boolean isCurrent(Round now) {
        double changed = Math.max(now.memory.get(Notes.VENTILATOR), now.memory.get(Notes.CONSOLE));
        return now.time() - drawn < OLD && drawn >= changed + (changed > 0 ? SETTLING : 0);
    }

    /** PaO2 over a fraction of O2. */
    double over(double fraction) {
        return po2 / fraction;
    }

    /** Alveolar minus arterial O2 tension at a fraction of O2 (respiratory quotient 0.8), mmHg. */
    double gradient(double fraction) {
        double barometricLessWater = 713;
        double quotient = 0.8;
        return fraction * barometricLessWater - pco2 / quotient - po2;
    }
}
