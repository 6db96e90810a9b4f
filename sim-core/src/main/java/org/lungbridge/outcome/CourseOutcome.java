package org.lungbridge.outcome;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lungbridge.engine.EventRecord;

/**
 * What became of a patient, as trials and registries ask it.
 *
 * <p>Each start of ECMO after a stop is a re-cannulation. Days on the ventilator are days on a tube or tracheostomy; a run
 * without the column {@code airwaySupport} had a tube throughout.
 *
 * @param death death; none for who lives at the end of the run
 * @param ecmo runs on ECMO
 * @param ventilator stretches on an invasive ventilator
 * @param ventilatorFree days free of the ventilator at 28
 * @param ecmoFree days free of ECMO in the first 60 of the run; none without ECMO
 * @param stay when intensive care and hospital were left
 * @param renal renal replacement
 * @param neurology what happened to the brain
 * @param hemoptysis blood that was coughed up
 * @param response when the lung answered to treatment
 * @param lastSupport respiratory support at discharge from hospital, or at the end of the run
 * @param disability what remains of who went home
 * @param transplant when lungs were transplanted, s; the run ends with it
 * @param withdrawn when life support was withdrawn, s
 * @param treatments how often what was done
 * @param bleeds bleeding by published definitions
 * @param complications complications as a registry counts them
 */
public record CourseOutcome(
        Optional<Death> death,
        List<Span> ecmo,
        List<Span> ventilator,
        FreeDays ventilatorFree,
        Optional<FreeDays> ecmoFree,
        Stay stay,
        Renal renal,
        Neurology neurology,
        Hemoptysis hemoptysis,
        Response response,
        Support lastSupport,
        Disability disability,
        OptionalDouble transplant,
        OptionalDouble withdrawn,
        Treatments treatments,
        List<GradedBleed> bleeds,
        RegistryComplications complications) {
    private static final double VENTILATOR_HORIZON = 28;
    private static final double ECMO_HORIZON = 60;

    /** A record whose lists nobody changes afterwards. */
    public CourseOutcome {
        ecmo = List.copyOf(ecmo);
        ventilator = List.copyOf(ventilator);
        bleeds = List.copyOf(bleeds);
    }

    /** The outcome of a course. */
    public static CourseOutcome of(Course course) {
        List<Span> ecmo = ecmo(course);
        List<Span> ventilator = ventilator(course);
        Stay stay = Stay.of(course);
        List<GradedBleed> bleeds = GradedBleed.of(course);
        Renal renal = Renal.of(course);
        Neurology brain = Neurology.of(course);
        Support breathing =
                Support.of(course.columns().at(Support.COLUMN, stay.hospital().orElse(course.end())));
        return new CourseOutcome(
                Death.of(course),
                ecmo,
                ventilator,
                FreeDays.afterLast(ventilator, course, VENTILATOR_HORIZON),
                ecmo.stream().findFirst().map(first -> FreeDays.everyDayOff(ecmo, course, ECMO_HORIZON)),
                stay,
                renal,
                brain,
                Hemoptysis.of(course),
                Response.of(course),
                breathing,
                Disability.of(course, stay, renal, brain, breathing),
                first(course, "transplant"),
                first(course, "withdraw-life-support"),
                Treatments.of(course),
                bleeds,
                RegistryComplications.of(course, bleeds));
    }

    private static OptionalDouble first(Course course, String what) {
        return course.all(what).stream().mapToDouble(EventRecord::time).findFirst();
    }

    /** Times that ECMO was started anew. */
    public int recannulations() {
        return Math.max(0, ecmo.size() - 1);
    }

    static List<Span> ecmo(Course course) {
        List<Span> byOrders = course.between(Set.of("start-ecmo"), Set.of("stop-ecmo", "withdraw-life-support"));
        return byOrders.isEmpty() ? course.where("ecmoPumpSpeed_rpm", speed -> speed > 0) : byOrders;
    }

    private static List<Span> ventilator(Course course) {
        return course.columns().has(Support.COLUMN)
                ? course.where(Support.COLUMN, Support::isInvasive)
                : List.of(new Span(0, course.end(), course.alive()));
    }
}
