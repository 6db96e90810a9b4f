package org.lungbridge.scenarios.course;

import org.lungbridge.care.course.Cyclophosphamide;
import org.lungbridge.care.course.Diagnosis;
import org.lungbridge.care.course.Glucocorticoids;
import org.lungbridge.care.course.Immunoglobulin;
import org.lungbridge.care.course.Maintenance;
import org.lungbridge.care.course.PlasmaExchanges;
import org.lungbridge.care.course.Rituximab;
import org.lungbridge.scenarios.document.course.CyclophosphamideRule;
import org.lungbridge.scenarios.document.course.DiagnosisRule;
import org.lungbridge.scenarios.document.course.GlucocorticoidsRule;
import org.lungbridge.scenarios.document.course.ImmunoglobulinRule;
import org.lungbridge.scenarios.document.course.MaintenanceRule;
import org.lungbridge.scenarios.document.course.PlasmaExchangesRule;
import org.lungbridge.scenarios.document.course.RituximabRule;

/**
 * Duties that treat the disease, as a document writes them; what it leaves open is as usual. They begin so long after the disease is
 * known ({@code known}, s).
 */
final class DiseaseDuties {
    private DiseaseDuties() {}

    static Diagnosis of(DiagnosisRule rule) {
        Diagnosis usual = Diagnosis.USUAL;
        return new Diagnosis(
                Written.or(rule.after(), usual.after()),
                Written.or(rule.bronchoscopy(), usual.bronchoscopy()),
                Written.or(rule.missed(), usual.missed()));
    }

    static Glucocorticoids of(GlucocorticoidsRule rule, double known) {
        Glucocorticoids usual = Glucocorticoids.USUAL;
        return new Glucocorticoids(
                known + Written.or(rule.start(), usual.start()),
                Written.or(rule.pulse(), usual.pulse()),
                Written.or(rule.pulses(), usual.pulses()),
                Written.or(rule.daily(), usual.daily()),
                Written.or(rule.factor(), usual.factor()),
                Written.or(rule.least(), usual.least()),
                Written.or(rule.stop(), usual.stop()));
    }

    static Cyclophosphamide of(CyclophosphamideRule rule, double age, double known) {
        Cyclophosphamide usual = Cyclophosphamide.USUAL;
        return new Cyclophosphamide(
                known + Written.or(rule.start(), usual.start()),
                Written.or(rule.perKilogram(), usual.perKilogram()),
                Written.or(rule.most(), usual.most()),
                Written.or(rule.pulses(), usual.pulses()),
                Written.or(rule.interval(), usual.interval()),
                age,
                Written.or(rule.heldForInfection(), usual.heldForInfection()));
    }

    static Rituximab of(RituximabRule rule, double known) {
        Rituximab usual = Rituximab.USUAL;
        return new Rituximab(
                known + Written.or(rule.start(), usual.start()),
                Written.or(rule.dose(), usual.dose()),
                Written.or(rule.doses(), usual.doses()),
                Written.or(rule.interval(), usual.interval()),
                Written.or(rule.hold(), usual.hold()));
    }

    static Immunoglobulin of(ImmunoglobulinRule rule, double known) {
        Immunoglobulin usual = Immunoglobulin.USUAL;
        return new Immunoglobulin(
                known + Written.or(rule.start(), usual.start()),
                Written.or(rule.perKilogram(), usual.perKilogram()),
                Written.or(rule.doses(), usual.doses()));
    }

    static Maintenance of(MaintenanceRule rule, double known) {
        Maintenance usual = Maintenance.USUAL;
        return new Maintenance(
                known + Written.or(rule.start(), usual.start()),
                Written.or(rule.mycophenolate(), usual.mycophenolate()),
                Written.or(rule.calcineurinInhibitor(), usual.calcineurinInhibitor()),
                Written.or(rule.stop(), usual.stop()));
    }

    static PlasmaExchanges of(PlasmaExchangesRule rule, double known) {
        PlasmaExchanges usual = PlasmaExchanges.USUAL;
        return new PlasmaExchanges(
                known + Written.or(rule.start(), usual.start()),
                Written.or(rule.sessions(), usual.sessions()),
                Written.or(rule.interval(), usual.interval()),
                Written.or(rule.laterInterval(), usual.laterInterval()),
                Written.or(rule.plasmaVolumes(), usual.plasmaVolumes()),
                Written.or(rule.duration(), usual.duration()),
                Written.or(rule.donorShareBleeding(), usual.donorShareBleeding()),
                Written.or(rule.donorShare(), usual.donorShare()));
    }
}
