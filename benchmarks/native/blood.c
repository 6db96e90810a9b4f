#include "blood.h"

#include <math.h>

#define LN10 2.302585092994046
#define SOLUBILITY 0.0304
#define PK 6.1
#define STANDARD_BICARBONATE 24.26
#define HEMOGLOBIN_DILUTION 0.0143
#define PLASMA_BUFFER 9.5
#define HEMOGLOBIN_BUFFER 1.63
#define HALDANE 0.2
#define BICARBONATE_FLOOR 0.05
#define SEVERINGHAUS_CUBIC 23400.0
#define SEVERINGHAUS_LINEAR 150.0
#define NORMAL_P50 26.8
#define BOHR 0.48
#define TEMPERATURE_SHIFT 0.024
#define CO2_SHIFT 0.06
#define STANDARD_PH 7.4
#define STANDARD_TEMPERATURE 37.0
#define OXYGEN_PER_HB 1.34
#define OXYGEN_SOLUBILITY 0.003
#define KELMAN 2.22
#define HEMATOCRIT_PER_HB 0.03
#define LOG_SOLUBILITY (-3.493312670569961)
#define LOG_STANDARD_PCO2 3.6888794541139363
#define LOG_FLOOR (-2.995732273553991)
#define SMALLEST 1e-3
#define STEP_TOLERANCE 1e-8
#define BUDGET 60
#define HALVINGS 12
#define FARTHEST_LOG_X 12
#define FARTHEST_PH 1.5
#define COLD_BICARBONATE 8

static double positive(double x, double e) {
    double root = sqrt(x * x + e * e);
    return x > 0 ? 0.5 * (x + root) : 0.5 * e * e / (root - x);
}

static double positive_slope(double x, double e) { return positive(x, e) / sqrt(x * x + e * e); }

static double cell_ratio(double ph, double saturation) {
    double p = STANDARD_PH - ph;
    return 0.59 + p * (0.2913 - 0.0844 * p) + (0.074 - p * (0.0638 + 0.0094 * p)) * (1 - saturation);
}

static double cell_ratio_slope_ph(double ph, double saturation) {
    double p = STANDARD_PH - ph;
    return -((0.2913 - 0.1688 * p) + (-0.0638 - 0.0188 * p) * (1 - saturation));
}

static double cell_ratio_slope_saturation(double ph) {
    double p = STANDARD_PH - ph;
    return -(0.074 - p * (0.0638 + 0.0094 * p));
}

static double bicarbonate_ratio(double ph, double temperature) {
    double p = STANDARD_PH - ph;
    double pk = 6.086 + 0.042 * p + (38 - temperature) * (0.00472 + 0.00139 * p);
    return exp(LN10 * (ph - pk));
}

static void load_carbon_dioxide(blood *b) {
    b->ratio = bicarbonate_ratio(b->ph, b->temperature);
    b->cell_ratio = cell_ratio(b->ph, b->saturation);
    b->cells = 1 - HEMATOCRIT_PER_HB * b->hb * (1 - b->cell_ratio);
    double in_plasma = b->plasma * b->pco2 * (1 + b->ratio);
    double hematocrit = HEMATOCRIT_PER_HB * b->hb;
    b->co2 = in_plasma * b->cells;
    b->co2_x = b->co2 * b->log_bicarbonate_x
             + in_plasma * hematocrit * cell_ratio_slope_saturation(b->ph) * b->saturation_x;
    b->co2_ph = b->co2 * b->log_pco2_ph
              + b->plasma * b->pco2 * b->ratio * (LN10 * (1 + 0.042 + 0.00139 * (38 - b->temperature))) * b->cells
              + in_plasma * hematocrit * cell_ratio_slope_ph(b->ph, b->saturation);
}

static void move_to(blood *b, double log_x, double ph) {
    b->log_x = log_x;
    b->ph = ph;
    double x = exp(log_x);
    double square = x * x;
    double w = x * (square + SEVERINGHAUS_LINEAR);
    double per_sum = 1 / (w + SEVERINGHAUS_CUBIC);
    b->saturation = w * per_sum;
    b->deoxygenated = SEVERINGHAUS_CUBIC * per_sum;
    b->saturation_x = b->deoxygenated * per_sum * x * (3 * square + SEVERINGHAUS_LINEAR);

    double line = STANDARD_BICARBONATE + (b->base + HALDANE * b->hb * b->deoxygenated) * b->per_undiluted
                - b->buffer * (ph - STANDARD_PH);
    double log_bicarbonate;
    if (line > BICARBONATE_FLOOR) {
        log_bicarbonate = log(line);
        b->bicarbonate = line;
        b->per_line = 1 / line;
    } else {
        log_bicarbonate = LOG_FLOOR + (line / BICARBONATE_FLOOR - 1);
        b->bicarbonate = exp(log_bicarbonate);
        b->per_line = 1 / BICARBONATE_FLOOR;
    }
    b->log_bicarbonate_x = b->per_line * (-HALDANE * b->hb * b->per_undiluted * b->saturation_x);
    b->log_bicarbonate_ph = -b->per_line * b->buffer;
    double above = LN10 * (ph - PK);
    b->log_pco2 = log_bicarbonate - LOG_SOLUBILITY - above;
    b->pco2 = b->bicarbonate * (1 / SOLUBILITY) * exp(-above);
    b->log_pco2_ph = b->log_bicarbonate_ph - LN10;

    double log_factor = -LN10 * TEMPERATURE_SHIFT * (b->temperature - STANDARD_TEMPERATURE)
                      - CO2_SHIFT * (b->log_pco2 - LOG_STANDARD_PCO2) + LN10 * BOHR * (ph - STANDARD_PH);
    b->po2 = b->p50 * (1 / NORMAL_P50) * exp(log_x - log_factor);
    b->log_po2_x = 1 + CO2_SHIFT * b->log_bicarbonate_x;
    b->log_po2_ph = CO2_SHIFT * b->log_pco2_ph - LN10 * BOHR;
    double dissolved = OXYGEN_SOLUBILITY * b->po2;
    b->o2 = OXYGEN_PER_HB * b->hb * b->saturation + dissolved;
    b->o2_x = OXYGEN_PER_HB * b->hb * b->saturation_x + dissolved * b->log_po2_x;
    b->o2_ph = dissolved * b->log_po2_ph;
    load_carbon_dioxide(b);
}

static void nudge(blood *b, double x, double ph) {
    double step = b->log_bicarbonate_x * x + b->log_pco2_ph * ph;
    b->log_x += x;
    b->ph += ph;
    b->saturation += b->saturation_x * x;
    b->bicarbonate += b->bicarbonate * (b->log_bicarbonate_x * x + b->log_bicarbonate_ph * ph);
    b->log_pco2 += step;
    b->pco2 += b->pco2 * step;
    b->po2 += b->po2 * (b->log_po2_x * x + b->log_po2_ph * ph);
    b->o2 += b->o2_x * x + b->o2_ph * ph;
    b->co2 += b->co2_x * x + b->co2_ph * ph;
}

static double residual(const blood *b, double o2, double o2_scale, double co2, double co2_scale) {
    return fabs(o2 - b->o2) * o2_scale + fabs(co2 - b->co2) * co2_scale;
}

static int newton(blood *b, double log_x, double ph, double o2, double co2) {
    double o2_scale = 1 / fmax(1, o2);
    double co2_scale = 1 / co2;
    move_to(b, log_x, ph);
    double size = residual(b, o2, o2_scale, co2, co2_scale);
    for (int i = 0; i < BUDGET; i++) {
        double e1 = o2 - b->o2;
        double e2 = co2 - b->co2;
        double per = 1 / (b->o2_x * b->co2_ph - b->o2_ph * b->co2_x);
        double step_x = (e1 * b->co2_ph - b->o2_ph * e2) * per;
        double step_ph = (b->o2_x * e2 - b->co2_x * e1) * per;
        if (fmax(fabs(step_x), fabs(step_ph)) < STEP_TOLERANCE) {
            nudge(b, step_x, step_ph);
            return 1;
        }
        double too_long = fmax(fabs(step_x), fabs(step_ph) * (1 / 0.15));
        if (too_long > 1) {
            step_x /= too_long;
            step_ph /= too_long;
        }
        double from_x = b->log_x, from_ph = b->ph, part = 1, before = size;
        move_to(b, from_x + step_x, from_ph + step_ph);
        size = residual(b, o2, o2_scale, co2, co2_scale);
        for (int k = 0; k < HALVINGS && !(size < before); k++) {
            part *= 0.5;
            move_to(b, from_x + part * step_x, from_ph + part * step_ph);
            size = residual(b, o2, o2_scale, co2, co2_scale);
        }
    }
    return 0;
}

static double curve_inverse(double saturation) {
    double a = 0.5 * SEVERINGHAUS_CUBIC * saturation / (1 - saturation);
    double c = cbrt(sqrt(125000 + a * a) + a);
    double square = c * c;
    return 2 * a / (square + 50 + 2500 / square);
}

static double cold_log_x(const blood *b, double o2) {
    double capacity = OXYGEN_PER_HB * b->hb;
    if (o2 > capacity) {
        return log(fmax(150, (o2 - capacity) / OXYGEN_SOLUBILITY));
    }
    return log(curve_inverse(fmin(0.98, fmax(0.002, o2 / capacity))));
}

void blood_solve(blood *b, double o2, double co2, double hb, double beox, double temperature, double p50,
                 double guess_log_x, double guess_ph) {
    double cold = 37 - temperature;
    b->hb = hb;
    b->temperature = temperature;
    b->p50 = p50;
    b->per_undiluted = 1 / (1 - HEMOGLOBIN_DILUTION * hb);
    b->base = beox;
    b->buffer = PLASMA_BUFFER + HEMOGLOBIN_BUFFER * hb;
    b->plasma = KELMAN * (0.0307 + cold * (0.00057 + 0.00002 * cold));
    b->o2_slope = positive_slope(o2, SMALLEST);
    b->co2_slope = positive_slope(co2, SMALLEST);
    o2 = positive(o2, SMALLEST);
    co2 = positive(co2, SMALLEST);
    if (fabs(guess_log_x) < FARTHEST_LOG_X && fabs(guess_ph - STANDARD_PH) < FARTHEST_PH
        && newton(b, guess_log_x, guess_ph, o2, co2)) {
        return;
    }
    double bicarbonate = STANDARD_BICARBONATE + beox / (1 - HEMOGLOBIN_DILUTION * hb) - COLD_BICARBONATE;
    newton(b, cold_log_x(b, o2), fmin(7.35, STANDARD_PH + bicarbonate / b->buffer), o2, co2);
}

void blood_slopes(blood *b) {
    move_to(b, b->log_x, b->ph);
    double log_pco2_beox = b->per_line * b->per_undiluted;
    double log_po2_beox = CO2_SHIFT * log_pco2_beox;
    double o2_beox = OXYGEN_SOLUBILITY * b->po2 * log_po2_beox;
    double co2_beox = b->co2 * log_pco2_beox;
    double per = 1 / (b->o2_x * b->co2_ph - b->o2_ph * b->co2_x);
    double first[3] = {b->o2_slope, 0, -o2_beox};
    double second[3] = {0, b->co2_slope, -co2_beox};
    double x[3], ph[3];
    for (int k = 0; k < 3; k++) {
        x[k] = (b->co2_ph * first[k] - b->o2_ph * second[k]) * per;
        ph[k] = (b->o2_x * second[k] - b->co2_x * first[k]) * per;
    }
    b->po2_o2 = b->po2 * (b->log_po2_x * x[0] + b->log_po2_ph * ph[0]);
    b->po2_co2 = b->po2 * (b->log_po2_x * x[1] + b->log_po2_ph * ph[1]);
    b->po2_beox = b->po2 * (b->log_po2_x * x[2] + b->log_po2_ph * ph[2] + log_po2_beox);
    b->pco2_o2 = b->pco2 * (b->log_bicarbonate_x * x[0] + b->log_pco2_ph * ph[0]);
    b->pco2_co2 = b->pco2 * (b->log_bicarbonate_x * x[1] + b->log_pco2_ph * ph[1]);
    b->pco2_beox = b->pco2 * (b->log_bicarbonate_x * x[2] + b->log_pco2_ph * ph[2] + log_pco2_beox);
    b->ph_o2 = ph[0];
    b->ph_co2 = ph[1];
    b->ph_beox = ph[2];
}
