package org.lungbridge.physiology.lung;

import org.lungbridge.quantity.Source;

/** Where the numbers of the lung come from. */
final class LungSources {
    static final Source CALIBRATION = new Source(
            "lung-units",
            "Lungbridge lung-unit calibration 2026: tuned jointly on published supine and prone cohort means of severe"
                    + " ARDS; single numbers are not identified");
    static final Source VENEGAS =
            new Source("venegas-1998", "Venegas JG, Harris RS, Simon BA 1998, J Appl Physiol 84:389-395 (form)");
    static final Source PELOSI =
            new Source("pelosi-1998", "Pelosi P et al. 1998, Am J Respir Crit Care Med 157:387-393");
    static final Source MARSHALL =
            new Source("marshall-1994", "Marshall BE, Marshall C, Frasch F, Hanson CW 1994, Respir Physiol 96:231-247");
    static final Source SHUNT_AND_OUTPUT = new Source(
            "shunt-output-2013",
            "Piglet study 2013, Anesthesiology 118:914: shunt rises 1.9-3.5 % per L/min; exponent fitted to it");
    static final Source NUNN = new Source(
            "nunn", "Nunn's Applied Respiratory Physiology: anatomical dead space by weight, intubated minus 70 mL");
    static final Source PULMONARY_CIRCULATION = new Source(
            "pulmonary-circulation", "Textbook pulmonary hemodynamics: 1.5 mmHg·min/L at rest, left atrium 5-12 mmHg");
    static final Source SINHA =
            new Source("sinha-2009", "Sinha P, Fauvel NJ, Singh S, Soni N 2009, Br J Anaesth 102:692-697");

    private LungSources() {}
}
