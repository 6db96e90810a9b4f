package org.lungbridge;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.function.Predicate;
import org.lungbridge.model.Component;

/**
 * The core gives the same bits on every JVM and on every day: no library function whose last bit differs between JVMs,
 * no clock, no unkeyed chance, no screen. {@code Math.tanh} and {@code Math.cbrt}, for one, differ between JDK 17
 * and JDK 25; {@code org.lungbridge.lanes} has functions that do not.
 */
@AnalyzeClasses(packages = "org.lungbridge", importOptions = ImportOption.DoNotIncludeTests.class)
class ReproducibleCodeTest {
    /** Exact by the language's definition. Everything else in Math is refused, fma too (hardware decides its cost). */
    private static final Set<String> EXACT_MATH = Set.of(
            "abs",
            "addExact",
            "ceil",
            "copySign",
            "floor",
            "floorDiv",
            "floorMod",
            "getExponent",
            "incrementExact",
            "max",
            "min",
            "multiplyExact",
            "multiplyHigh",
            "negateExact",
            "nextDown",
            "nextUp",
            "rint",
            "round",
            "scalb",
            "signum",
            "sqrt",
            "subtractExact",
            "toIntExact",
            "ulp");

    /** System may copy arrays and name a logger; it may not tell the time, print or read the environment. */
    private static final Set<String> HARMLESS_SYSTEM =
            Set.of("arraycopy", "identityHashCode", "lineSeparator", "getLogger");

    private static final Set<String> CLOCKS_AND_CHANCE = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.util.UUID",
            "java.util.concurrent.ThreadLocalRandom");

    /** What runs inside a step, where {@code StrictMath} is too slow and {@code lanes} has the functions. */
    private static final Set<String> INSIDE_A_STEP = Set.of("signals", "rates", "partials", "displays", "events");

    @ArchTest
    static final ArchRule onlyExactMathReachesTheCore = ArchRuleDefinition.classes()
            .should(neverAccess(
                    "a Math function that is not exact",
                    access -> isIn(access, "java.lang.Math") && !EXACT_MATH.contains(access.getName())));

    @ArchTest
    static final ArchRule theCoreReadsNoClockAndPrintsNothing = ArchRuleDefinition.classes()
            .should(neverAccess(
                    "the clock, the environment or a stream of System",
                    access -> isIn(access, "java.lang.System") && !HARMLESS_SYSTEM.contains(access.getName())));

    @ArchTest
    static final ArchRule allChanceIsKeyed = ArchRuleDefinition.classes()
            .should(neverAccess(
                    "a clock, a process or unkeyed chance",
                    access -> CLOCKS_AND_CHANCE.contains(access.getTargetOwner().getName())));

    @ArchTest
    static final ArchRule componentsUseTheLaneFunctionsInsideAStep = ArchRuleDefinition.classes()
            .should(neverAccess(
                    "StrictMath inside a step",
                    access -> isIn(access, "java.lang.StrictMath")
                            && access.getOriginOwner().isAssignableTo(Component.class)
                            && INSIDE_A_STEP.contains(access.getOrigin().getName())));

    private static boolean isIn(JavaAccess<?> access, String owner) {
        return access.getTargetOwner().getName().equals(owner);
    }

    private static ArchCondition<JavaClass> neverAccess(String what, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>("never access " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (forbidden.test(access)) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }
}
