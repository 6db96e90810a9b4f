package org.lungbridge.chemistry;

/** Published models of blood that the simulator does not use: independent witnesses for the tests. */
final class OtherBloodModels {
    private OtherBloodModels() {}

    /** Kelman 1966 J Appl Physiol 21:1375: saturation from virtual PO2 (mmHg). */
    static double kelman1966(double x) {
        if (x <= 10) {
            return 0.003683 * x + 0.000584 * x * x;
        }
        double above = x * (x * (x * (x - 67.073989) + 2121.4010) - 8532.2289);
        double below = x * (x * (x * (x - 67.104406) + 2396.1674) - 31346.258) + 935960.87;
        return above / below;
    }

    /** Kelman 1966: saturation with his own Bohr coefficient 0.40. */
    static double kelman1966(double po2, double pH, double pco2, double temperature) {
        double shift = 0.40 * (pH - 7.4) - 0.024 * (temperature - 37) - 0.06 * StrictMath.log10(pco2 / 40);
        return kelman1966(po2 * StrictMath.pow(10, shift));
    }

    /** Douglas, Jones and Reed 1988 J Appl Physiol 65:473: CO2 content, mL/dL. */
    static double douglas1988(double pco2, double pH, double saturation, double hb, double temperature) {
        double solubility = 0.0307 + 0.00057 * (37 - temperature) + 0.00002 * (37 - temperature) * (37 - temperature);
        double pK = 6.086 + 0.042 * (7.4 - pH) + (38 - temperature) * (0.00472 + 0.00139 * (7.4 - pH));
        double plasma = 2.226 * solubility * pco2 * (1 + StrictMath.pow(10, pH - pK));
        return plasma * (1 - 0.0289 * hb / ((3.352 - 0.456 * saturation) * (8.142 - pH)));
    }

    /** What Dash and Bassingthwaighte 2016 say about blood; contents in mL/dL. */
    record Dash2016(double p50, double saturation, double o2, double co2) {}

    /** Dash, Korman and Bassingthwaighte 2016 Eur J Appl Physiol 116:97; hb in g/dL. */
    static Dash2016 dash2016(double po2, double pco2, double pH, double temperature, double hb) {
        double gibbsDonnan = 0.69;
        double cellPH = pH + StrictMath.log10(gibbsDonnan);
        double h = StrictMath.pow(10, -cellPH);
        double dT = temperature - 37;
        double alphaO2 = 1.46e-6 * (1 - 1e-2 * dT + 4.234e-4 * dT * dT);
        double alphaCo2 = 32.66e-6 * (1 - 1.86e-2 * dT + 6.515e-4 * dT * dT);
        double o2 = alphaO2 * po2;
        double co2 = alphaCo2 * pco2;
        double p50 = dashP50(cellPH - 7.24, pco2 - 40, dT);
        double k2 = 21.5;
        double k3 = 11.3;
        double b12 = 1 + 1e-6 / h;
        double b3 = 1 + h / 2.4e-8;
        double b4 = 1 + h / 1.2e-8;
        double hill = 2.8 - 1.2 * StrictMath.pow(10, -po2 / 29.2);
        double oxy = k3 * b12 * co2 + b4;
        double deoxy = k2 * b12 * co2 + b3;
        double k4 = StrictMath.pow(o2, hill - 1) * deoxy / (StrictMath.pow(alphaO2 * p50, hill) * oxy);
        double kO2 = k4 * oxy / deoxy;
        double saturation = kO2 * o2 / (1 + kO2 * o2);
        double kCo2 = (k2 * b12 + k3 * k4 * b12 * o2) / (b3 + k4 * b4 * o2);
        double carbamate = kCo2 * co2 / (1 + kCo2 * co2);
        double hematocrit = 0.03 * hb;
        double hbMolar = hb * 10 / 64_100;
        double water = (1 - hematocrit) * 0.94 + hematocrit * 0.65;
        double bicarbonateWater = (1 - hematocrit) * 0.94 + hematocrit * 0.65 * gibbsDonnan;
        double bicarbonate = StrictMath.pow(10, pH - 6.12) * co2;
        return new Dash2016(
                p50,
                saturation,
                2240 * (water * o2 + 4 * hbMolar * saturation),
                2240 * (water * co2 + bicarbonateWater * bicarbonate + 4 * hbMolar * carbamate));
    }

    private static double dashP50(double dPH, double dCo2, double dT) {
        double ph = 26.8 + 1.2 * (-21.279 * dPH + 8.872 * dPH * dPH - 1.47 * dPH * dPH * dPH);
        double co2 = 26.8 + 1.7 * (4.28e-2 * dCo2 + 3.64e-5 * dCo2 * dCo2);
        double t = 26.8 + 0.98 * (1.4945 * dT + 4.335e-2 * dT * dT + 7e-4 * dT * dT * dT);
        return 26.8 * (ph / 26.8) * (co2 / 26.8) * (t / 26.8);
    }
}
