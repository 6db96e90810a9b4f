package org.lungbridge.solver;

/**
 * Numbers of a Rosenbrock method in the form without products of Jacobian and vector (E. Hairer, G. Wanner, Solving
 * Ordinary Differential Equations II, 2nd ed. 1996, section IV.7).
 *
 * <pre>
 *   (I/(γh) − J) u_i = f(t + node_i h, y + Σ a_ij u_j) + Σ (c_ij/h) u_j + slope_i h ∂f/∂t
 *   y1 = y + Σ weight_j u_j      error = Σ error_j u_j
 *   y(θ) = (1−θ) y + θ (y1 + (1−θ)(p_1 + θ (p_2 + θ p_3)))      p_l = Σ dense_lj u_j
 * </pre>
 *
 * @param name as users write it
 * @param order of the solution
 * @param errorOrder order in h of the error estimate of one step, which the step control uses
 * @param gamma γ
 * @param nodes node_i = Σ α_ij
 * @param slopes slope_i = Σ γ_ij
 * @param a stage couplings, row i has i entries
 * @param c slope couplings, row i has i entries
 * @param weights of the solution
 * @param errors of the error estimate
 * @param dense rows of the interpolation polynomial
 */
record RosenbrockTableau(
        String name,
        int order,
        int errorOrder,
        double gamma,
        double[] nodes,
        double[] slopes,
        double[][] a,
        double[][] c,
        double[] weights,
        double[] errors,
        double[][] dense) {

    /** Number of stages. */
    int stages() {
        return nodes.length;
    }

    /**
     * RODAS, six stages, order 4(3), stiffly accurate, L-stable, dense output of order 3 (Hairer, Wanner 1996,
     * section VI.4, coefficients of the program RODAS, method 1).
     */
    static RosenbrockTableau rodas4() {
        double[] last = {1.221224509226641, 6.019134481288629, 12.53708332932087, -0.6878860361058950};
        return new RosenbrockTableau(
                "rodas4",
                4,
                4,
                0.25,
                new double[] {0, 0.386, 0.21, 0.63, 1, 1},
                new double[] {0.25, -0.1043, 0.1035, -0.03620000000000023, 0, 0},
                new double[][] {
                    {},
                    {1.544},
                    {0.9466785280815826, 0.2557011698983284},
                    {3.314825187068521, 2.896124015972201, 0.9986419139977817},
                    last,
                    extended(last, 1)
                },
                new double[][] {
                    {},
                    {-5.6688},
                    {-2.430093356833875, -0.2063599157091915},
                    {-0.1073529058151375, -9.594562251023355, -20.47028614809616},
                    {7.496443313967647, -10.24680431464352, -33.99990352819905, 11.70890893206160},
                    {8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054}
                },
                extended(last, 2),
                new double[] {0, 0, 0, 0, 0, 1},
                new double[][] {
                    {10.12623508344586, -7.487995877610167, -34.80091861555747, -7.992771707568823, 1.025137723295662, 0
                    },
                    {-0.6762803392801253, 6.087714651680015, 16.43084320892478, 24.76722511418386, -6.594389125716872, 0
                    }
                });
    }

    /**
     * Rodas5P, eight stages, order 5(4), stiffly accurate, L-stable, dense output of order 4 (G. Steinebach 2023,
     * BIT Numer Math 63:27, doi:10.1007/s10543-023-00967-x).
     */
    static RosenbrockTableau rodas5p() {
        double[] last = {
            -7.502846399306121, 2.561846144803919, -11.627539656261098, -0.18268767659942256, 0.030198172008377946
        };
        return new RosenbrockTableau(
                "rodas5p",
                5,
                5,
                0.21193756319429014,
                new double[] {0, 0.6358126895828704, 0.4095798393397535, 0.9769306725060716, 0.4288403609558664, 1, 1, 1
                },
                new double[] {
                    0.21193756319429014,
                    -0.42387512638858027,
                    -0.3384627126235924,
                    1.8046452872882734,
                    2.325825639765069,
                    0,
                    0,
                    0
                },
                new double[][] {
                    {},
                    {3},
                    {2.849394379747939, 0.45842242204463923},
                    {-6.954028509809101, 2.489845061869568, -10.358996098473584},
                    {2.8029986275628964, 0.5072464736228206, -0.3988312541770524, -0.04721187230404641},
                    last,
                    extended(last, 1),
                    extended(last, 2)
                },
                rodas5pSlopeCouplings(),
                extended(last, 3),
                new double[] {0, 0, 0, 0, 0, 0, 0, 1},
                rodas5pDense());
    }

    private static double[][] rodas5pSlopeCouplings() {
        return new double[][] {
            {},
            {-14.155112264123755},
            {-17.97296035885952, -2.859693295451294},
            {147.12150275711716, -1.41221402718213, 71.68940251302358},
            {165.43517024871676, -0.4592823456491126, 42.90938336958603, -5.961986721573306},
            {24.854864614690072, -3.0009227002832186, 47.4931110020768, 5.5814197821558125, -0.6610691825249471},
            {
                30.91273214028599,
                -3.1208243349937974,
                77.79954646070892,
                34.28646028294783,
                -19.097331116725623,
                -28.087943162872662
            },
            {
                37.80277123390563,
                -3.2571969029072276,
                112.26918849496327,
                66.9347231244047,
                -40.06618937091002,
                -54.66780262877968,
                -9.48861652309627
            }
        };
    }

    private static double[][] rodas5pDense() {
        return new double[][] {
            {
                25.948786856663858,
                -2.5579724845846235,
                10.433815404888879,
                -2.3679251022685204,
                0.524948541321073,
                1.1241088310450404,
                0.4272876194431874,
                -0.17202221070155493
            },
            {
                -9.91568850695171,
                -0.9689944594115154,
                3.0438037242978453,
                -24.495224566215796,
                20.176138334709044,
                15.98066361424651,
                -6.789040303419874,
                -6.710236069923372
            },
            {
                11.419903575922262,
                2.8879645146136994,
                72.92137995996029,
                80.12511834622643,
                -52.072871366152654,
                -59.78993625266729,
                -0.15582684282751913,
                4.883087185713722
            }
        };
    }

    private static double[] extended(double[] row, int ones) {
        double[] longer = java.util.Arrays.copyOf(row, row.length + ones);
        java.util.Arrays.fill(longer, row.length, longer.length, 1);
        return longer;
    }
}
