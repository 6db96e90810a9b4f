/* Port of CircuitLoop.java: the blood chemistry of the patient in a small body on VV-ECMO. Equations are written there. */
#include <math.h>
#include <string.h>

#include "blood.h"
#include "equations.h"

#define SITES 9
#define STATES 25
#define KNOBS 6
#define HB 9.8
#define TEMPERATURE 37.0
#define P50 26.8
#define VENOUS 0
#define ARTERY 1
#define CAPILLARY 2
#define ARTERIAL 3
#define SEGMENT 4
#define LAST 8
#define ALVEOLAR 18
#define PUMP 20
#define TISSUE 21
#define SHUNT 22
#define HEART 23
#define BASE 24
#define O2_TRANSFER 0.0084
#define CO2_TRANSFER 0.077
#define O2_DIFFUSION 0.03
#define CO2_DIFFUSION 0.8
#define INSPIRED 713.0
#define PER_PRESSURE 8.63
#define LUNG 12.0
#define TISSUE_EXCHANGE 0.3
#define TISSUE_STORE 150.0
#define QUOTIENT 0.8

static const double VOLUME[SITES] = {25, 2.5, 0.8, 8, 0.5, 0.5, 0.5, 0.5, 0.5};

static blood site[SITES];
static double last[STATES + KNOBS];
static int place[STATES * STATES];
static int column_start[STATES + 1];
static int row_of[STATES * STATES];
static int recording;
static double *values;

static double recirculation(const double *at) { return 0.5 * at[PUMP] / (at[PUMP] + at[HEART]); }

static double area(double flow) { return sqrt(1.2 / (flow + 0.05)); }

static double sweep_conductance(const double *knobs) { return 100 * knobs[1] / 863 / 5; }

static void membrane(const double *at, const double *knobs, double *d) {
    double q = at[PUMP];
    double rec = recirculation(at);
    double fac = area(q);
    double g = sweep_conductance(knobs);
    double co2 = g * (1 - exp(-CO2_TRANSFER * q * fac / g));
    double o2 = O2_TRANSFER * q * fac;
    double upO2 = (1 - rec) * at[2 * VENOUS] + rec * at[2 * LAST];
    double upCo2 = (1 - rec) * at[2 * VENOUS + 1] + rec * at[2 * LAST + 1];
    for (int j = SEGMENT; j <= LAST; j++) {
        d[2 * j] = (q * (upO2 - at[2 * j]) + o2 * (INSPIRED * knobs[2] - site[j].po2)) / VOLUME[j];
        d[2 * j + 1] = (q * (upCo2 - at[2 * j + 1]) - co2 * site[j].pco2) / VOLUME[j];
        upO2 = at[2 * j];
        upCo2 = at[2 * j + 1];
    }
}

static void body(const double *at, const double *knobs, double *d) {
    double output = at[HEART];
    double returned = at[PUMP] * (1 - recirculation(at));
    double s = at[SHUNT];
    double use = knobs[5] * at[0] / (at[0] + 1);
    double o2 = O2_DIFFUSION * (at[ALVEOLAR] - site[CAPILLARY].po2);
    double co2 = CO2_DIFFUSION * (site[CAPILLARY].pco2 - at[ALVEOLAR + 1]);
    double tissue = TISSUE_EXCHANGE * (at[TISSUE] - site[VENOUS].pco2);
    for (int x = 0; x < 2; x++) {
        double venous = at[x];
        double artery = at[2 * ARTERY + x];
        double capillary = at[2 * CAPILLARY + x];
        double arterial = at[2 * ARTERIAL + x];
        double gain = x == 0 ? -use : tissue;
        double taken = x == 0 ? o2 : -co2;
        d[x] = (output * (arterial - venous) + gain) / VOLUME[VENOUS];
        d[2 * ARTERY + x] =
                ((output - returned) * venous + returned * at[2 * LAST + x] - output * artery) / VOLUME[ARTERY];
        d[2 * CAPILLARY + x] = (output * (1 - s) * (artery - capillary) + taken) / VOLUME[CAPILLARY];
        d[2 * ARTERIAL + x] = output * ((1 - s) * capillary + s * artery - arterial) / VOLUME[ARTERIAL];
    }
    d[ALVEOLAR] = (knobs[4] * (INSPIRED * knobs[3] - at[ALVEOLAR]) - PER_PRESSURE * o2) / LUNG;
    d[ALVEOLAR + 1] = (PER_PRESSURE * co2 - knobs[4] * at[ALVEOLAR + 1]) / LUNG;
    d[TISSUE] = (QUOTIENT * use - tissue) / TISSUE_STORE;
}

static void slow(const double *at, const double *knobs, double *d) {
    double artery = site[ARTERY].po2;
    d[PUMP] = (knobs[0] * knobs[0] - at[PUMP] * (4 + 20 * at[PUMP])) / 6;
    d[SHUNT] = (0.3 + 0.4 * artery / (artery + 40) - at[SHUNT]) / 60;
    d[HEART] = (0.8 + 18 / (site[ARTERIAL].po2 + 30) - at[HEART]) / 15;
    d[BASE] = (-10 + 20 * (7.4 - site[ARTERIAL].ph) - at[BASE]) / 7200;
}

static void add(int row, int column, double slope) {
    if (recording) {
        place[row * STATES + column] = 0;
    } else {
        values[place[row * STATES + column]] += slope;
    }
}

static void add_po2(int row, int j, double factor) {
    add(row, 2 * j, factor * site[j].po2_o2);
    add(row, 2 * j + 1, factor * site[j].po2_co2);
    add(row, BASE, factor * site[j].po2_beox);
}

static void add_pco2(int row, int j, double factor) {
    add(row, 2 * j, factor * site[j].pco2_o2);
    add(row, 2 * j + 1, factor * site[j].pco2_co2);
    add(row, BASE, factor * site[j].pco2_beox);
}

static void membrane_slopes(const double *at, const double *knobs) {
    double q = at[PUMP];
    double sum = q + at[HEART];
    double rec = recirculation(at);
    double fac = area(q);
    double qfac_q = fac * (1 - 0.5 * q / (q + 0.05));
    double g = sweep_conductance(knobs);
    double decay = exp(-CO2_TRANSFER * q * fac / g);
    double co2 = g * (1 - exp(-CO2_TRANSFER * q * fac / g));
    double co2_q = CO2_TRANSFER * qfac_q * decay;
    double o2 = O2_TRANSFER * q * fac;
    for (int j = SEGMENT; j <= LAST; j++) {
        double per = 1 / VOLUME[j];
        for (int x = 0; x < 2; x++) {
            int row = 2 * j + x;
            double up;
            if (j == SEGMENT) {
                double step = at[2 * LAST + x] - at[x];
                up = at[x] + rec * step;
                add(row, x, per * q * (1 - rec));
                add(row, 2 * LAST + x, per * q * rec);
                add(row, PUMP, per * q * step * 0.5 * at[HEART] / (sum * sum));
                add(row, HEART, -per * q * step * 0.5 * q / (sum * sum));
            } else {
                up = at[row - 2];
                add(row, row - 2, per * q);
            }
            add(row, row, -per * q);
            add(row, PUMP, per * (up - at[row]));
        }
        add_po2(2 * j, j, -per * o2);
        add(2 * j, PUMP, per * O2_TRANSFER * qfac_q * (INSPIRED * knobs[2] - site[j].po2));
        add_pco2(2 * j + 1, j, -per * co2);
        add(2 * j + 1, PUMP, -per * co2_q * site[j].pco2);
    }
}

static void body_slopes(const double *at) {
    double output = at[HEART];
    double q = at[PUMP];
    double sum = q + output;
    double returned = q * (1 - recirculation(at));
    double returned_q = 1 - 0.5 * q * (q + 2 * output) / (sum * sum);
    double returned_heart = 0.5 * q * q / (sum * sum);
    double s = at[SHUNT];
    for (int x = 0; x < 2; x++) {
        int artery = 2 * ARTERY + x;
        int capillary = 2 * CAPILLARY + x;
        int arterial = 2 * ARTERIAL + x;
        int last = 2 * LAST + x;
        double per = 1 / VOLUME[VENOUS];
        add(x, arterial, per * output);
        add(x, x, -per * output);
        add(x, HEART, per * (at[arterial] - at[x]));
        per = 1 / VOLUME[ARTERY];
        double step = at[last] - at[x];
        add(artery, x, per * (output - returned));
        add(artery, last, per * returned);
        add(artery, artery, -per * output);
        add(artery, HEART, per * (at[x] - at[artery] + returned_heart * step));
        add(artery, PUMP, per * returned_q * step);
        per = 1 / VOLUME[CAPILLARY];
        add(capillary, artery, per * output * (1 - s));
        add(capillary, capillary, -per * output * (1 - s));
        add(capillary, HEART, per * (1 - s) * (at[artery] - at[capillary]));
        add(capillary, SHUNT, -per * output * (at[artery] - at[capillary]));
        per = 1 / VOLUME[ARTERIAL];
        add(arterial, capillary, per * output * (1 - s));
        add(arterial, artery, per * output * s);
        add(arterial, arterial, -per * output);
        add(arterial, SHUNT, per * output * (at[artery] - at[capillary]));
        add(arterial, HEART, per * ((1 - s) * at[capillary] + s * at[artery] - at[arterial]));
    }
}

static void gas_slopes(const double *at, const double *knobs) {
    double use_o2 = knobs[5] / ((at[0] + 1) * (at[0] + 1));
    add(0, 0, -use_o2 / VOLUME[VENOUS]);
    add(1, TISSUE, TISSUE_EXCHANGE / VOLUME[VENOUS]);
    add_pco2(1, VENOUS, -TISSUE_EXCHANGE / VOLUME[VENOUS]);
    add(TISSUE, 0, QUOTIENT * use_o2 / TISSUE_STORE);
    add(TISSUE, TISSUE, -TISSUE_EXCHANGE / TISSUE_STORE);
    add_pco2(TISSUE, VENOUS, TISSUE_EXCHANGE / TISSUE_STORE);
    add(2 * CAPILLARY, ALVEOLAR, O2_DIFFUSION / VOLUME[CAPILLARY]);
    add_po2(2 * CAPILLARY, CAPILLARY, -O2_DIFFUSION / VOLUME[CAPILLARY]);
    add(2 * CAPILLARY + 1, ALVEOLAR + 1, CO2_DIFFUSION / VOLUME[CAPILLARY]);
    add_pco2(2 * CAPILLARY + 1, CAPILLARY, -CO2_DIFFUSION / VOLUME[CAPILLARY]);
    add(ALVEOLAR, ALVEOLAR, -(knobs[4] + PER_PRESSURE * O2_DIFFUSION) / LUNG);
    add_po2(ALVEOLAR, CAPILLARY, PER_PRESSURE * O2_DIFFUSION / LUNG);
    add(ALVEOLAR + 1, ALVEOLAR + 1, -(knobs[4] + PER_PRESSURE * CO2_DIFFUSION) / LUNG);
    add_pco2(ALVEOLAR + 1, CAPILLARY, PER_PRESSURE * CO2_DIFFUSION / LUNG);
}

static void slow_slopes(const double *at) {
    double artery = site[ARTERY].po2 + 40;
    double arterial = site[ARTERIAL].po2 + 30;
    add(PUMP, PUMP, -(4 + 40 * at[PUMP]) / 6);
    add_po2(SHUNT, ARTERY, 16 / (artery * artery) / 60);
    add(SHUNT, SHUNT, -1.0 / 60);
    add_po2(HEART, ARTERIAL, -18 / (arterial * arterial) / 15);
    add(HEART, HEART, -1.0 / 15);
    add(BASE, 2 * ARTERIAL, -20 * site[ARTERIAL].ph_o2 / 7200);
    add(BASE, 2 * ARTERIAL + 1, -20 * site[ARTERIAL].ph_co2 / 7200);
    add(BASE, BASE, -(1 + 20 * site[ARTERIAL].ph_beox) / 7200);
}

static void slopes(const double *at, const double *knobs) {
    membrane_slopes(at, knobs);
    body_slopes(at);
    gas_slopes(at, knobs);
    slow_slopes(at);
}

static void restart(void) {
    for (int j = 0; j < SITES; j++) {
        site[j].log_x = NAN;
        site[j].ph = NAN;
    }
    last[0] = NAN;
}

/* starts each search where the last evaluation ended */
static void rates(const double *at, const double *knobs, double *d) {
    for (int j = 0; j < SITES; j++) {
        blood_solve(&site[j], at[2 * j], at[2 * j + 1], HB, at[BASE], TEMPERATURE, P50, site[j].log_x, site[j].ph);
    }
    membrane(at, knobs, d);
    body(at, knobs, d);
    slow(at, knobs, d);
    memcpy(last, at, STATES * sizeof(double));
    memcpy(last + STATES, knobs, KNOBS * sizeof(double));
}

static void jacobian(const double *at, const double *knobs, double *into) {
    double d[STATES];
    if (memcmp(last, at, STATES * sizeof(double)) || memcmp(last + STATES, knobs, KNOBS * sizeof(double))) {
        rates(at, knobs, d);
    }
    for (int j = 0; j < SITES; j++) {
        blood_slopes(&site[j]);
    }
    values = into;
    memset(into, 0, column_start[STATES] * sizeof(double));
    slopes(at, knobs);
}

const equations *circuit(void) {
    static equations these = {"circuit", STATES, KNOBS, 0, column_start, row_of, restart, rates, jacobian};
    if (these.entries == 0) {
        double at[STATES], knobs[KNOBS];
        for (int s = 0; s < STATES; s++) {
            at[s] = 1;
        }
        for (int k = 0; k < KNOBS; k++) {
            knobs[k] = 1;
        }
        memset(place, -1, sizeof place);
        for (int s = 0; s < STATES; s++) {
            place[s * STATES + s] = 0;
        }
        recording = 1;
        slopes(at, knobs);
        recording = 0;
        for (int c = 0; c < STATES; c++) {
            column_start[c] = these.entries;
            for (int r = 0; r < STATES; r++) {
                if (place[r * STATES + c] == 0) {
                    place[r * STATES + c] = these.entries;
                    row_of[these.entries++] = r;
                }
            }
        }
        column_start[STATES] = these.entries;
        restart();
    }
    return &these;
}
