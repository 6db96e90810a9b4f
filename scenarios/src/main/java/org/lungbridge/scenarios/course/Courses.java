package org.lungbridge.scenarios.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lungbridge.care.course.BesideStrategy;
import org.lungbridge.care.course.Course;
import org.lungbridge.care.course.Diagnosis;
import org.lungbridge.care.course.Duty;
import org.lungbridge.care.course.Transfusions;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.course.CourseChoice;
import org.lungbridge.scenarios.document.course.CourseDocument;
import org.lungbridge.scenarios.document.course.DiagnosisRule;
import org.lungbridge.scenarios.strategy.Strategies;

/** Translates documents of course protocols. */
public final class Courses {
    private static final double HOUR = 3600;

    private Courses() {}

    /** The course protocol of a scenario, if it has one. */
    public static Optional<Course> of(Scenario scenario) {
        CourseChoice written = scenario.care() == null ? null : scenario.care().course();
        if (written == null) {
            return Optional.empty();
        }
        CourseDocument inline = written.inline();
        CourseDocument document = inline == null ? Library.course(String.valueOf(written.name())) : inline;
        Course course = of(document, scenario.onlyPatient().age().engineValue());
        boolean products = Strategies.of(scenario)
                .filter(strategy -> strategy.transfusion() != null)
                .isPresent();
        return Optional.of(products ? withoutItsProducts(course) : course);
    }

    /** The strategy owns products as long as it is followed. */
    private static Course withoutItsProducts(Course course) {
        List<Duty> duties = course.duties().stream()
                .map(duty -> duty instanceof Transfusions ? new BesideStrategy(duty) : duty)
                .toList();
        return new Course(course.id(), course.first(), course.interval(), duties);
    }

    /**
     * The course that a document describes; duties in the order in which they are seen to.
     *
     * @param age of the patient, years
     */
    public static Course of(CourseDocument document, double age) {
        List<Duty> duties = new ArrayList<>();
        add(duties, document.vasopressor(), Duties::of);
        add(duties, document.fluids(), Duties::of);
        add(duties, document.ecmoIndication(), Duties::of);
        add(duties, document.restVentilation(), Duties::of);
        add(duties, document.membraneExchange(), Duties::of);
        add(duties, document.hypoxemiaLadder(), Duties::of);
        add(duties, document.sweepTitration(), Duties::of);
        add(duties, document.ventilatorTitration(), Duties::of);
        add(duties, document.proneSessions(), Duties::of);
        add(duties, document.ecmoWeaning(), Duties::of);
        add(duties, document.spontaneousBreathing(), Duties::of);
        add(duties, document.oxygenSupport(), Duties::of);
        add(duties, document.antibiotics(), Duties::of);
        treatment(duties, document, age);
        add(duties, document.renalReplacement(), Duties::of);
        add(duties, document.diuresis(), Duties::of);
        add(duties, document.transfusion(), Duties::of);
        add(duties, document.rescueLadder(), Duties::of);
        add(duties, document.thromboprophylaxis(), Duties::of);
        add(duties, document.transplantCandidacy(), rule -> Duties.of(rule, age));
        add(duties, document.withdrawal(), Duties::of);
        add(duties, document.discharge(), Duties::of);
        add(duties, document.suction(), Duties::of);
        add(duties, document.samples(), Duties::of);
        String id = document.id();
        return new Course(
                id == null ? "course" : id,
                Written.or(document.first(), HOUR),
                Written.or(document.interval(), HOUR),
                duties);
    }

    /** What treats the disease, from the diagnosis on; nothing does where it is missed. */
    private static void treatment(List<Duty> duties, CourseDocument document, double age) {
        DiagnosisRule written = document.diagnosis();
        Diagnosis diagnosis = written == null ? Diagnosis.USUAL : DiseaseDuties.of(written);
        if (written != null) {
            duties.add(diagnosis);
        }
        if (diagnosis.missed()) {
            return;
        }
        double known = diagnosis.after();
        add(duties, document.glucocorticoids(), rule -> DiseaseDuties.of(rule, known));
        add(duties, document.cyclophosphamide(), rule -> DiseaseDuties.of(rule, age, known));
        add(duties, document.rituximab(), rule -> DiseaseDuties.of(rule, known));
        add(duties, document.immunoglobulin(), rule -> DiseaseDuties.of(rule, known));
        add(duties, document.maintenance(), rule -> DiseaseDuties.of(rule, known));
        add(duties, document.plasmaExchange(), rule -> DiseaseDuties.of(rule, known));
    }

    private static <R> void add(List<Duty> duties, @Nullable R rule, Function<R, Duty> duty) {
        if (rule != null) {
            duties.add(duty.apply(rule));
        }
    }
}
