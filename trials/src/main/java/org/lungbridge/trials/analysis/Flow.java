package org.lungbridge.trials.analysis;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the patients, as a CONSORT diagram shows it.
 *
 * @param drafts drawn in all; 0 where nobody knows
 * @param refused of them no patient, or excluded
 * @param refusals why drafts were refused, and how many each
 * @param planned patients of the plan
 * @param drawn patients in the table
 * @param arms one for each arm
 */
public record Flow(
        int drafts, int refused, SortedMap<String, Integer> refusals, int planned, int drawn, List<ArmFlow> arms) {
    /**
     * What became of an arm.
     *
     * @param arm id
     * @param planned courses
     * @param complete run to their end
     * @param failed not computed to their end
     * @param implausible without a patient
     * @param missing neither in the table
     * @param reasons why courses were lost, and how many each
     */
    public record ArmFlow(
            String arm,
            int planned,
            int complete,
            int failed,
            int implausible,
            int missing,
            SortedMap<String, Integer> reasons) {
        /** Counts that nobody changes afterwards. */
        public ArmFlow {
            reasons = new TreeMap<>(reasons);
        }
    }

    /** A flow that nobody changes afterwards. */
    public Flow {
        refusals = new TreeMap<>(refusals);
        arms = List.copyOf(arms);
    }

    static Flow of(AnalysisPlan plan, OutcomeTable outcomes, PatientTable patients) {
        int planned = plan.patients() * plan.studies();
        int refused = 0;
        for (String cell : patients.words("refused")) {
            refused += cell.isEmpty() ? 0 : Integer.parseInt(cell);
        }
        List<ArmFlow> arms = plan.arms().stream()
                .map(arm -> of(outcomes.of(arm.id()), planned))
                .toList();
        return new Flow(patients.size() + refused, refused, refusals(patients), planned, patients.size(), arms);
    }

    private static SortedMap<String, Integer> refusals(PatientTable patients) {
        SortedMap<String, Integer> reasons = new TreeMap<>();
        for (String cell : patients.words("refusals")) {
            for (String reason : cell.isEmpty() ? new String[0] : cell.split("; ", -1)) {
                reasons.merge(reason, 1, Integer::sum);
            }
        }
        return reasons;
    }

    private static ArmFlow of(ArmCourses courses, int planned) {
        int seen = courses.complete() + courses.failed() + courses.implausible();
        return new ArmFlow(
                courses.arm(),
                planned,
                courses.complete(),
                courses.failed(),
                courses.implausible(),
                Math.max(0, planned - seen),
                courses.reasons());
    }

    /** Whether courses of the plan are not in the table. */
    public boolean isPartial() {
        return arms.stream().anyMatch(arm -> arm.missing() > 0);
    }
}
