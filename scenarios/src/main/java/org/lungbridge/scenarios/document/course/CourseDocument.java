package org.lungbridge.scenarios.document.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/** A course protocol: what staff see to at their rounds. A duty that is not written is nobody's; {@code {}} is the usual way. */
public record CourseDocument(
        @Spelled(value = "[A-Za-z0-9]+([-.][A-Za-z0-9]+)*", inWords = "words and digits joined by hyphens or points")
        @About("The short name of the course; its lines in the list of events carry it; course unless written.")
        @Nullable
        String id,

        @About("One line that says what is done.") @Nullable String title,

        @About("The course in a few sentences, and what of it was chosen here.") @Nullable
        String description,

        @About("Published sources: authors, year, journal, number.") @Nullable
        List<String> references,

        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d")
        @About("The first round; 1 h unless written.")
        @Nullable
        Measure first,

        @Takes(value = Dimension.TIME, low = "15 min", high = "24 h")
        @About("Between two rounds; 1 h unless written.")
        @Nullable
        Measure interval,

        @About("Norepinephrine by mean arterial pressure.") @Nullable
        VasopressorRule vasopressor,

        @About("Boluses of crystalloid for low pressure and for chatter of the drainage line.") @Nullable
        FluidsRule fluids,

        @About("Whether the patient needs VV-ECMO, and its start; again after it was stopped.") @Nullable
        EcmoIndicationRule ecmoIndication,

        @About("Ventilation that rests the lung on ECMO.") @Nullable
        RestVentilationRule restVentilation,

        @About("Exchange of a membrane lung that clots or no longer oxygenates.") @Nullable
        MembraneExchangeRule membraneExchange,

        @About("What is done for hypoxemia on VV-ECMO, one rung at each round.") @Nullable
        HypoxemiaLadderRule hypoxemiaLadder,

        @About("Sweep gas by PaCO2.") @Nullable SweepTitrationRule sweepTitration,

        @About("FiO2 and PEEP by table, small breaths, rate by pH; rests while ECMO rests the lung.") @Nullable
        VentilatorTitrationRule ventilatorTitration,

        @About("Prone sessions below a PaO2/FiO2.") @Nullable
        ProneSessionsRule proneSessions,

        @About("Weaning of ECMO, trial of sweep off, checklist, decannulation.") @Nullable
        EcmoWeaningRule ecmoWeaning,

        @About("Daily awakening, support of own breaths, breathing trial, extubation, tracheostomy.") @Nullable
        SpontaneousBreathingRule spontaneousBreathing,

        @About("Oxygen without a tube, step by step to room air, or the tube again.") @Nullable
        OxygenSupportRule oxygenSupport,

        @About("Antibiotics empirically, or for procalcitonin, C-reactive protein or fever.") @Nullable
        AntibioticsRule antibiotics,

        @About("When staff find out that the lung bleeds; from the beginning if not written.") @Nullable
        DiagnosisRule diagnosis,

        @About("Methylprednisolone pulses, then prednisolone with a taper.") @Nullable
        GlucocorticoidsRule glucocorticoids,

        @About("Cyclophosphamide pulses, less for age and kidneys.") @Nullable
        CyclophosphamideRule cyclophosphamide,

        @About("Rituximab after plasma exchange, which then waits.") @Nullable
        RituximabRule rituximab,

        @About("Intravenous immunoglobulin once a day.") @Nullable
        ImmunoglobulinRule immunoglobulin,

        @About("Mycophenolate and a calcineurin inhibitor.") @Nullable
        MaintenanceRule maintenance,

        @About("A series of plasma exchanges.") @Nullable PlasmaExchangesRule plasmaExchange,

        @About("Continuous renal replacement.") @Nullable RenalReplacementRule renalReplacement,

        @About("Furosemide out of shock for a positive fluid balance.") @Nullable
        DiuresisRule diuresis,

        @About("Blood products by results, while no strategy with rules of its own is followed.") @Nullable
        TransfusionsRule transfusion,

        @About("What is done for a lung that goes on bleeding, one rung after the other.") @Nullable
        RescueLadderRule rescueLadder,

        @About("Enoxaparin once a day as soon as bleeding is controlled.") @Nullable
        ThromboprophylaxisRule thromboprophylaxis,

        @About("Whether a patient whose lung does not recover may be listed for a transplant.") @Nullable
        TransplantCandidacyRule transplantCandidacy,

        @About("ECMO without recovery: a talk with the family, then withdrawal of life support.") @Nullable
        WithdrawalRule withdrawal,

        @About("When the patient leaves intensive care and hospital.") @Nullable
        DischargesRule discharge,

        @About("Suction of a bleeding lung at an interval, and when peak pressure rises.") @Nullable
        SuctionsRule suction,

        @About("Blood for the laboratory; every other duty decides on what it brings.") @Nullable
        SamplesRule samples) {
    /** A course whose list nobody changes afterwards. */
    public CourseDocument {
        references = references == null ? null : List.copyOf(references);
    }
}
