package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Error against step size, with fixed steps: a mistyped coefficient shows as a lost order. */
class ConvergenceTest {
    /** A slope may fall short of the order by this much at the step sizes used. */
    private static final double SHORTFALL = 0.2;

    static Stream<Arguments> methodsAndProblems() {
        return Stream.of("rodas4", "rodas5p", "tsit5")
                .flatMap(name ->
                        Stream.of(new Circle(), new FallingHyperbola()).map(problem -> Arguments.of(name, problem)));
    }

    @ParameterizedTest
    @MethodSource("methodsAndProblems")
    void solutionConvergesWithItsOrder(String name, ExactProblem problem) {
        int order = name.equals("rodas4") ? 4 : 5;
        double coarse = errors(name, problem, 20)[0];
        double fine = errors(name, problem, 40)[0];
        assertThat(slope(coarse, fine)).isGreaterThan(order - SHORTFALL).isLessThan(order + 1.5);
    }

    @ParameterizedTest
    @MethodSource("methodsAndProblems")
    void denseOutputConvergesWithItsOrder(String name, ExactProblem problem) {
        int order = name.equals("rodas4") ? 3 : 4;
        double coarse = errors(name, problem, 40)[1];
        double fine = errors(name, problem, 80)[1];
        assertThat(slope(coarse, fine)).isGreaterThan(order + 1 - 2 * SHORTFALL);
    }

    private static double slope(double coarse, double fine) {
        return Math.log(coarse / fine) / Math.log(2);
    }

    /** Largest error at the end of two time units and within steps. */
    private static double[] errors(String name, ExactProblem problem, int steps) {
        LaneProblem system = new LaneProblem(problem);
        StepMethod method = switch (name) {
            case "rodas4" -> new RosenbrockMethod(RosenbrockTableau.rodas4(), system);
            case "rodas5p" -> new RosenbrockMethod(RosenbrockTableau.rodas5p(), system);
            default -> new ExplicitMethod(RungeKuttaTableau.tsit5(), system);
        };
        double h = 2.0 / steps;
        double[] initial = problem.initial();
        double[][] y = new double[initial.length][1];
        for (int s = 0; s < initial.length; s++) {
            y[s][0] = initial[s];
        }
        double[] inner = new double[initial.length];
        double within = 0;
        for (int k = 0; k < steps; k++) {
            method.attempt(new double[] {k * h}, new double[] {h}, y, new boolean[] {true});
            for (double theta : new double[] {0.2, 0.5, 0.7}) {
                method.interpolate(0, theta, inner);
                within = Math.max(within, distance(inner, problem.exact((k + theta) * h)));
            }
            for (int s = 0; s < initial.length; s++) {
                y[s][0] = method.candidate()[s];
                inner[s] = y[s][0];
            }
        }
        return new double[] {distance(inner, problem.exact(2)), within};
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int s = 0; s < a.length; s++) {
            largest = Math.max(largest, Math.abs(a[s] - b[s]));
        }
        return largest;
    }

    interface ExactProblem extends Problem {
        double[] exact(double t);
    }

    /** A point runs round a circle with a speed that depends on its radius; answer (cos t, sin t). */
    record Circle() implements ExactProblem {
        @Override
        public double[] initial() {
            return new double[] {1, 0};
        }

        @Override
        public double[] nominal() {
            return new double[] {1, 1};
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            double speed = y[0] * y[0] + y[1] * y[1];
            d[0] = -y[1] * speed;
            d[1] = y[0] * speed;
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            double speed = y[0] * y[0] + y[1] * y[1];
            j[0][0] = -2 * y[0] * y[1];
            j[0][1] = -speed - 2 * y[1] * y[1];
            j[1][0] = speed + 2 * y[0] * y[0];
            j[1][1] = 2 * y[0] * y[1];
        }

        @Override
        public double[] exact(double t) {
            return new double[] {Math.cos(t), Math.sin(t)};
        }
    }

    /** y' = −y² cos t, y = 1/(1 + sin t): depends on time, not linear. */
    record FallingHyperbola() implements ExactProblem {
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
            d[0] = -y[0] * y[0] * Math.cos(t);
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            j[0][0] = -2 * y[0] * Math.cos(t);
        }

        @Override
        public boolean autonomous() {
            return false;
        }

        @Override
        public void timeDerivative(double t, double[] y, double[] dfdt) {
            dfdt[0] = y[0] * y[0] * Math.sin(t);
        }

        @Override
        public double[] exact(double t) {
            return new double[] {1 / (1 + Math.sin(t))};
        }
    }
}
