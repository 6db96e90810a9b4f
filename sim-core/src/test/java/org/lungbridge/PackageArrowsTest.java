package org.lungbridge;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import org.lungbridge.model.Component;

/**
 * The whitelist of package arrows: what is not listed is refused. A new package needs a line here and a reason in
 * {@code docs/decisions}.
 */
@AnalyzeClasses(packages = "org.lungbridge", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageArrowsTest {
    private static final String ROOT = "org.lungbridge.";
    private static final String COMMONS_MATH = "org.apache.commons.math3";
    private static final String COMMONS_RNG = "org.apache.commons.rng";

    private static final Set<String> FOR_COMPONENTS =
            Set.of("model", "vocabulary", "chemistry", "network", "lanes", "quantity");

    /** Package, and what it may use besides itself and the plain Java listed in {@link #PLAIN_JAVA}. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("quantity", Set.of()),
            entry("lanes", Set.of()),
            entry("chance", Set.of(COMMONS_RNG)),
            entry("ode", Set.of("lanes")),
            entry("vocabulary", Set.of("quantity")),
            entry("recording", Set.of("quantity")),
            entry("chemistry", Set.of("quantity", "lanes")),
            entry("solver", Set.of("ode", "lanes", COMMONS_MATH)),
            entry("model", Set.of("quantity", "ode", "lanes")),
            entry("network", Set.of("model", "ode", "quantity", "lanes")),
            entry("physiology", FOR_COMPONENTS),
            entry("device", FOR_COMPONENTS),
            entry(
                    "patient",
                    Set.of(
                            "engine",
                            "physiology",
                            "device",
                            "model",
                            "vocabulary",
                            "chemistry",
                            "chance",
                            "quantity",
                            "lanes")),
            entry("engine", Set.of("model", "solver", "ode", "recording", "chance", "quantity")),
            entry("laboratory", Set.of("engine", "vocabulary", "model", "network", "solver", "chance", "quantity")),
            entry("care", Set.of("care", "engine", "laboratory", "vocabulary", "chance", "quantity")),
            entry("outcome", Set.of("engine", "laboratory", "recording", "vocabulary", "quantity")),
            entry("rules", Set.of("engine", "laboratory", "recording", "vocabulary", "chance", "quantity")),
            entry(
                    "fitting",
                    Set.of(
                            "engine",
                            "model",
                            "vocabulary",
                            "quantity",
                            "patient",
                            "physiology",
                            "chemistry",
                            "solver",
                            "ode",
                            COMMONS_MATH)));

    /** No java.io, java.nio, java.net, java.time, java.awt: the core knows no files, sockets, clocks or screens. */
    private static final Set<String> PLAIN_JAVA = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.function",
            "java.util.stream",
            "org.jspecify.annotations");

    @ArchTest
    static final ArchRule everyPackageUsesOnlyWhatIsListed =
            ArchRuleDefinition.classes().should(useOnlyListedPackages());

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            SlicesRuleDefinition.slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule componentsNeverKnowEachOther =
            ArchRuleDefinition.classes().should(leaveOtherComponentsAlone());

    @ArchTest
    static void theListNamesNoPackageItDoesNotJudge(JavaClasses unused) {
        MAY_USE.forEach((name, uses) -> assertThat(uses)
                .as("what package (%s) may use", name)
                .allMatch(used -> MAY_USE.containsKey(used) || used.startsWith("org.apache.")));
    }

    private static ArchCondition<JavaClass> useOnlyListedPackages() {
        return new ArchCondition<>("use only what the whitelist allows their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!MAY_USE.containsKey(room(type.getPackageName()))) {
                    events.add(SimpleConditionEvent.violated(
                            type, "Package (" + type.getPackageName() + ") is not in the whitelist."));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!target.isPrimitive() && !allowed(type.getPackageName(), target.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to) || PLAIN_JAVA.contains(to)) {
            return true;
        }
        Set<String> uses = MAY_USE.get(room(from));
        if (to.startsWith(ROOT)) {
            return uses.contains(room(to));
        }
        return uses.stream().anyMatch(library -> library.startsWith("org.apache.") && to.startsWith(library));
    }

    /** The part of a package name after the root: {@code physiology} for {@code org.lungbridge.physiology.lung}. */
    private static String room(String packageName) {
        String inside = packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : packageName;
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    private static ArchCondition<JavaClass> leaveOtherComponentsAlone() {
        return new ArchCondition<>("not depend on another component") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isComponent(type)) {
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isComponent(target) && !file(target).equals(file(type))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isComponent(JavaClass type) {
        return type.isAssignableTo(Component.class) && !type.isEquivalentTo(Component.class);
    }

    private static String file(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
