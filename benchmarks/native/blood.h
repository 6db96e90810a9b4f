/* Blood chemistry: tensions of known contents. A port of org.lungbridge.chemistry (ContentsToTensions, BloodPoint, ...). */
#ifndef BLOOD_H
#define BLOOD_H

typedef struct {
    double hb, temperature, p50, per_undiluted, base, buffer, plasma;
    double log_x, ph, saturation, bicarbonate, log_pco2, pco2, po2, o2, co2;
    double deoxygenated, ratio, cells, cell_ratio;
    double saturation_x, log_bicarbonate_x, log_bicarbonate_ph, log_pco2_ph, log_po2_x, log_po2_ph;
    double o2_x, o2_ph, co2_x, co2_ph, per_line;
    double o2_slope, co2_slope;
    /* slopes in O2 content, CO2 content and base excess */
    double po2_o2, po2_co2, po2_beox, pco2_o2, pco2_co2, pco2_beox, ph_o2, ph_co2, ph_beox;
} blood;

void blood_solve(blood *b, double o2, double co2, double hb, double beox, double temperature, double p50,
                 double guess_log_x, double guess_ph);
void blood_slopes(blood *b);

#endif
