package org.lungbridge.dossier.cohort;

import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.outcome.Death;
import org.lungbridge.scenarios.cohort.Cohort;
import org.lungbridge.scenarios.run.RunResult;

/**
 * What became of one of a cohort; days since the start of the run, NaN where something did not happen.
 *
 * @param number which patient
 * @param refused drafts that were no physiological patient; -1 if none was one
 * @param failure why there is no course, empty if there is one
 * @param ecmo whether on ECMO at any time
 * @param leftEcmo whether ECMO ended for good and the patient was then alive
 * @param cause of death; empty for who lives
 * @param ecmoDays days on ECMO
 * @param runs how often ECMO was begun
 * @param firstRun days of the first run, if the patient lived two days without ECMO after it
 * @param weaningBegins day on which weaning of ECMO began first
 * @param failedTrials trials of sweep off that failed
 * @param exchanges plasma exchanges
 * @param replaced whether kidneys were replaced
 * @param recovered whether such a patient lives without at the end
 * @param extubated day of the last extubation
 * @param home day of discharge home
 * @param support respiratory support at discharge or at the end
 * @param withdrawn whether life support was withdrawn
 * @param bled whether there was a major bleed outside of the lung on ECMO
 * @param clotted whether a membrane or pump head clotted or was exchanged
 * @param rebled day on which the lung bled again, from two days after the first run on: by 100 mL in a day, or a late re-bleed
 * @param activity most activity of capillaritis from two days after ECMO on
 * @param aptt median aPTT on ECMO with heparin running, s
 * @param supine dead space (Enghoff) at 3 h
 * @param prone the same at 11 h
 */
public record DiseaseRow(
        int number,
        int refused,
        String failure,
        boolean ecmo,
        boolean leftEcmo,
        String cause,
        double ecmoDays,
        int runs,
        double firstRun,
        double weaningBegins,
        long failedTrials,
        int exchanges,
        boolean replaced,
        boolean recovered,
        double extubated,
        double home,
        String support,
        boolean withdrawn,
        boolean bled,
        boolean clotted,
        double rebled,
        double activity,
        double aptt,
        double supine,
        double prone) {
    /** Admits and runs the patient of this number. */
    static DiseaseRow of(Cohort cohort, int number) {
        try {
            Cohort.Member member = cohort.member(number);
            RunResult run = member.run().run((done, total) -> {}, () -> false);
            DiseaseFacts facts = DiseaseFacts.of(member.scenario().onlyPatient(), run);
            return run.outcome().finished()
                    ? facts.row(number, member.refused(), "")
                    : facts.row(number, member.refused(), run.outcome().endReason());
        } catch (ImplausiblePatient nobody) {
            return DiseaseFacts.none(number, "nobody could be this patient");
        }
    }

    /** Whether there is a course to its end. */
    public boolean isComplete() {
        return failure.isEmpty();
    }

    /** Whether the patient died. */
    public boolean died() {
        return !cause.isEmpty();
    }

    /** Whether the first run ended in a patient who lived without. */
    public boolean weaned() {
        return !Double.isNaN(firstRun);
    }

    /** Whether the lung bled again after ECMO. */
    public boolean bledAgain() {
        return !Double.isNaN(rebled);
    }

    /** Whether the patient is on ECMO at the end. */
    public boolean stillOnEcmo() {
        return ecmo && !died() && !leftEcmo;
    }

    /** The cause in a few words, with what staff decided before. */
    static String cause(Death death) {
        return death.mode() == Death.Mode.DESPITE_TREATMENT
                ? death.cause()
                : death.cause() + " " + death.mode().inWords();
    }
}
