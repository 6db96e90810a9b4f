package org.lungbridge.solver;

/** Problems with published or exact answers. */
final class Problems {
    private Problems() {}

    /** Robertson 1966, three reactions with rate constants 0.04, 3e7, 1e4. */
    record Robertson() implements Problem {
        @Override
        public double[] initial() {
            return new double[] {1, 0, 0};
        }

        @Override
        public double[] nominal() {
            return new double[] {1, 1e-5, 1};
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            d[0] = -0.04 * y[0] + 1e4 * y[1] * y[2];
            d[2] = 3e7 * y[1] * y[1];
            d[1] = 0.04 * y[0] - 1e4 * y[1] * y[2] - 3e7 * y[1] * y[1];
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            j[0][0] = -0.04;
            j[0][1] = 1e4 * y[2];
            j[0][2] = 1e4 * y[1];
            j[2][0] = 0;
            j[2][1] = 6e7 * y[1];
            j[2][2] = 0;
            j[1][0] = 0.04;
            j[1][1] = -1e4 * y[2] - 6e7 * y[1];
            j[1][2] = -1e4 * y[1];
        }
    }

    /** Van der Pol's oscillator y'' = mu ((1 − y²) y') − y, in the time of the oscillation. */
    record VanDerPol(double mu) implements Problem {
        @Override
        public double[] initial() {
            return new double[] {2, 0};
        }

        @Override
        public double[] nominal() {
            return new double[] {1, 1};
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            d[0] = y[1];
            d[1] = mu * (1 - y[0] * y[0]) * y[1] - y[0];
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            j[0][0] = 0;
            j[0][1] = 1;
            j[1][0] = -2 * mu * y[0] * y[1] - 1;
            j[1][1] = mu * (1 - y[0] * y[0]);
        }
    }

    /** HIRES: high irradiance response of photomorphogenesis, Schäfer 1975, eight species. */
    record Hires() implements Problem {
        @Override
        public double[] initial() {
            return new double[] {1, 0, 0, 0, 0, 0, 0, 0.0057};
        }

        @Override
        public double[] nominal() {
            return new double[] {1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3};
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            double bound = 280 * y[5] * y[7];
            d[0] = -1.71 * y[0] + 0.43 * y[1] + 8.32 * y[2] + 0.0007;
            d[1] = 1.71 * y[0] - 8.75 * y[1];
            d[2] = -10.03 * y[2] + 0.43 * y[3] + 0.035 * y[4];
            d[3] = 8.32 * y[1] + 1.71 * y[2] - 1.12 * y[3];
            d[4] = -1.745 * y[4] + 0.43 * y[5] + 0.43 * y[6];
            d[5] = -bound + 0.69 * y[3] + 1.71 * y[4] - 0.43 * y[5] + 0.69 * y[6];
            d[6] = bound - 1.81 * y[6];
            d[7] = -bound + 1.81 * y[6];
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            double[][] constant = {
                {-1.71, 0.43, 8.32, 0, 0, 0, 0, 0},
                {1.71, -8.75, 0, 0, 0, 0, 0, 0},
                {0, 0, -10.03, 0.43, 0.035, 0, 0, 0},
                {0, 8.32, 1.71, -1.12, 0, 0, 0, 0},
                {0, 0, 0, 0, -1.745, 0.43, 0.43, 0},
                {0, 0, 0, 0.69, 1.71, -0.43, 0.69, 0},
                {0, 0, 0, 0, 0, 0, -1.81, 0},
                {0, 0, 0, 0, 0, 0, 1.81, 0}
            };
            for (int s = 0; s < 8; s++) {
                j[s] = constant[s];
            }
            for (int s = 5; s < 8; s++) {
                double sign = s == 6 ? 1 : -1;
                j[s][5] += sign * 280 * y[7];
                j[s][7] += sign * 280 * y[5];
            }
        }
    }

    /** y' = rate (y − cos t) − sin t, answer cos t from y(0) = 1; or a decaying start. Depends on time. */
    record ProtheroRobinson(double rate) implements Problem {
        @Override
        public double[] initial() {
            return new double[] {1};
        }

        @Override
        public double[] nominal() {
            return new double[] {1};
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            d[0] = rate * (y[0] - Math.cos(t)) - Math.sin(t);
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            j[0][0] = rate;
        }

        @Override
        public boolean autonomous() {
            return false;
        }

        @Override
        public void timeDerivative(double t, double[] y, double[] dfdt) {
            dfdt[0] = rate * Math.sin(t) - Math.cos(t);
        }
    }
}
