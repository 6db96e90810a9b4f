package org.lungbridge.solver;

import java.util.List;
import java.util.Locale;
import org.lungbridge.ode.OdeSystem;

/** Makes solvers by name. */
public final class Solvers {
    /** The names {@link #of} knows; the first is the default. */
    public static final List<String> NAMES = List.of("rodas5p", "rodas4", "tsit5", "dp853", "dp54");

    private Solvers() {}

    /**
     * A solver for these equations.
     *
     * @param name {@code rodas5p} (stiff, order 5, the default), {@code rodas4} (stiff, order 4), {@code tsit5}
     *     (explicit, order 5), {@code dp853} or {@code dp54} (Apache Commons Math, explicit, meant for one lane)
     */
    public static Integrator of(String name, OdeSystem system, Tolerance tolerance) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "rodas5p" -> rosenbrock(RosenbrockTableau.rodas5p(), system, tolerance);
            case "rodas4" -> rosenbrock(RosenbrockTableau.rodas4(), system, tolerance);
            case "tsit5" ->
                new LaneIntegrator(system, new ExplicitMethod(RungeKuttaTableau.tsit5(), system), tolerance);
            case "dp853" -> CommonsMathIntegrator.order8(system, tolerance);
            case "dp54" -> CommonsMathIntegrator.order5(system, tolerance);
            default ->
                throw new IllegalArgumentException(
                        "There is no solver (%s).\nMaybe one of %s was meant.".formatted(name, NAMES));
        };
    }

    private static Integrator rosenbrock(RosenbrockTableau tableau, OdeSystem system, Tolerance tolerance) {
        return new LaneIntegrator(system, new RosenbrockMethod(tableau, system), tolerance);
    }
}
