package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_DAY;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;

/**
 * Platelets of the patient and transfused ones.
 *
 * <pre>
 *   count   = (P + T)/circulating volume
 *   circuit = connected · (0.14/d · exp(−age/1.5 d) + 0.03/d · (1 + clot))
 *   used    = circuit + 0.55/d · HIT + 0.02/d · replacement/0.28 + 0.05/d · sepsis
 *   rP      = 0.10/d · set-point · marrow · volume − (0.10/d + used) · P − loss · P/volume      circulating volume
 *   rT      = 0.60 · (1 − 0.4 connected)(1 − refractoriness) · infusion
 *             − (0.23/d + 0.23/d · connected + used − circuit) · T − loss · T/volume
 * </pre>
 *
 * <p>The prime thins them by a tenth at once, contact costs a sixth in three days, then the marrow keeps pace: the count
 * does not depend on the day on ECMO (Abrams 2016, −0.85 % a day, −2.05 to 0.36). Transfused platelets: a third goes to
 * the spleen, 0.6 of the rest appears on ECMO and lives half as long (half-life 1.5 d). Linear in P and T, so neither
 * turns negative. <b>Leaves out</b> the marrow's slow answer to a low count, and alloantibodies as a course in time.
 *
 * <p>Sources: life span 10 d, textbook; consumption calibrated on the course of Abrams 2016 and Jiritano 2020; HIT, more
 * than half within 2-3 d; the rest are design choices.
 */
public final class Platelets implements Component {
    private static final Source LIFE = new Source("platelet-life", "Platelets live about 10 d, textbook, recalled");
    private static final Source ABRAMS = new Source(
            "abrams-2016",
            "Abrams 2016, platelets on VV-ECMO: no fall with days (-0.85 %/d, CI -2.05 to 0.36); fitted");
    private static final Source JIRITANO =
            new Source("jiritano-2020", "Jiritano 2020, Intensive Care Med: HIT on ECMO, count falls by half in 2-3 d");
    private static final Source SEPSIS = Source.assumption("Full sepsis raises the turnover of platelets by half");
    private static final Source TRANSFUSED = new Source(
            "platelet-transfusion",
            "Recovery 60 % (spleen), stored platelets half-life 3 d, shorter on ECMO, recalled");
    private static final Source BEFORE = new Source(
            "platelet-setpoint", "Count before illness: 200 usually, lupus 70-100, leukemia 20; 150-400 in health");

    private static final Source FILTER =
            Source.assumption("A filter of renal replacement takes 2 % of platelets a day");
    /** Clearance by 25 mL/kg/h as a fraction of normal. */
    private static final double USUAL_REPLACEMENT = 0.28;

    private final Variable.State own;
    private final Variable.State transfused;
    private final Variable.Read circulating;
    private final Variable.Read bloodLoss;
    private final Variable.Read connected;
    private final Variable.Read age;
    private final Variable.Read clot;
    private final Variable.Read hit;
    private final Variable.Read sepsis;
    private final Variable.Read marrow;
    private final Variable refractoriness;
    private final Variable.Read replacement;
    private final Variable.Setting infusion;
    private final Variable.Signal count;
    private final Variable.Parameter setpoint;
    private final Variable.Parameter turnover;
    private final Variable.Parameter contact;
    private final Variable.Parameter contactTime;
    private final Variable.Parameter wear;
    private final Variable.Parameter perHit;
    private final Variable.Parameter perSepsis;
    private final Variable.Parameter perReplacement;
    private final Variable.Parameter recovery;
    private final Variable.Parameter circuitRecovery;
    private final Variable.Parameter storedTurnover;
    private final Variable.Parameter storedOnCircuit;
    private final Partial[] countBy;
    private final Partial[] ownBy;
    private final Partial[] transfusedBy;

    public Platelets(Declarations d) {
        own = d.state(Coagulation.PLATELETS, 1000);
        transfused = d.state(Coagulation.TRANSFUSED_PLATELETS, 0);
        circulating = d.reads(Blood.CIRCULATING_VOLUME);
        bloodLoss = d.readsLater(Blood.BLOOD_LOSS);
        connected = d.readsLater(Ecmo.CONNECTED);
        age = d.readsLater(Ecmo.MEMBRANE_AGE);
        clot = d.readsLater(Ecmo.CLOT);
        hit = d.readsLater(Coagulation.HIT);
        sepsis = d.readsLater(Coagulation.SEPSIS);
        marrow = d.readsLater(Coagulation.MARROW);
        refractoriness = d.setting(Coagulation.REFRACTORINESS, 0);
        replacement = d.readsLater(Exchange.RENAL_CLEARANCE);
        infusion = d.setting(Coagulation.PLATELET_INFUSION, 0);
        count = d.provides(Coagulation.PLATELET_COUNT);
        var spread = new Spread.LogNormal(200, 0.35);
        setpoint = d.parameter(Coagulation.PLATELET_SETPOINT, 200, 5, 1000, Tag.DESIGN, BEFORE, spread);
        turnover = d.parameter("turnover", 0.10, PER_DAY, 0.08, 0.14, Tag.RECALLED, LIFE);
        contact = d.parameter("contact", 0.14, PER_DAY, 0.12, 0.30, Tag.CALIBRATED, ABRAMS);
        contactTime = d.parameter("contact_time", 1.5, DAY, 0.5, 4, Tag.CALIBRATED, ABRAMS);
        wear = d.parameter("wear", 0.03, PER_DAY, 0, 0.1, Tag.CALIBRATED, ABRAMS);
        perHit = d.parameter("per_hit", 0.55, PER_DAY, 0.3, 1, Tag.CALIBRATED, JIRITANO);
        perSepsis = d.parameter("per_sepsis", 0.05, PER_DAY, 0, 0.2, Tag.DESIGN, SEPSIS);
        perReplacement = d.parameter("per_replacement", 0.02, PER_DAY, 0, 0.1, Tag.DESIGN, FILTER);
        recovery = d.parameter("recovery", 0.60, ONE, 0.4, 0.8, Tag.RECALLED, TRANSFUSED);
        circuitRecovery = d.parameter("circuit_recovery", 0.60, ONE, 0.3, 1, Tag.DESIGN, TRANSFUSED);
        storedTurnover = d.parameter("stored_turnover", 0.231, PER_DAY, 0.15, 0.5, Tag.RECALLED, TRANSFUSED);
        storedOnCircuit = d.parameter("stored_on_circuit", 0.231, PER_DAY, 0, 0.5, Tag.DESIGN, TRANSFUSED);
        countBy = partials(d, count, own, transfused, circulating);
        ownBy = partials(d, own, own, circulating, bloodLoss, age, clot, hit, sepsis, marrow);
        transfusedBy = partials(d, transfused, transfused, circulating, bloodLoss, hit, sepsis);
    }

    private static Partial[] partials(Declarations d, Variable of, Variable... wrt) {
        Partial[] partials = new Partial[wrt.length];
        for (int k = 0; k < wrt.length; k++) {
            partials[k] = d.partial(of, wrt[k]);
        }
        return partials;
    }

    private double fading(Rows x, int i) {
        return Functions.exp(-x.of(age)[i] / x.of(contactTime)[i]);
    }

    private double used(Rows x, int i) {
        double filter = x.of(perReplacement)[i] * x.of(replacement)[i] / USUAL_REPLACEMENT;
        return filter + x.of(perHit)[i] * x.of(hit)[i] + x.of(perSepsis)[i] * x.of(sepsis)[i];
    }

    private double ownUsed(Rows x, int i) {
        double contact = x.of(this.contact)[i] * fading(x, i) + x.of(wear)[i] * (1 + x.of(clot)[i]);
        return x.of(turnover)[i] + x.of(connected)[i] * contact + used(x, i);
    }

    private double transfusedUsed(Rows x, int i) {
        return x.of(storedTurnover)[i] + x.of(connected)[i] * x.of(storedOnCircuit)[i] + used(x, i);
    }

    private double supplied(Rows x, int i) {
        return x.of(turnover)[i] * x.of(setpoint)[i] * x.of(circulating)[i];
    }

    private double appearing(Rows x, int i) {
        double onCircuit = 1 - (1 - x.of(circuitRecovery)[i]) * x.of(connected)[i];
        return x.of(recovery)[i] * onCircuit * (1 - x.of(refractoriness)[i]);
    }

    @Override
    public void signals(Rows x) {
        double[] own = x.of(this.own), transfused = x.of(this.transfused), circulating = x.of(this.circulating);
        double[] count = x.of(this.count);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            count[i] = (own[i] + transfused[i]) / circulating[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] own = x.of(this.own), transfused = x.of(this.transfused), circulating = x.of(this.circulating);
        double[] bloodLoss = x.of(this.bloodLoss), marrow = x.of(this.marrow), infusion = x.of(this.infusion);
        double[] rateOfOwn = x.rateOf(this.own), rateOfTransfused = x.rateOf(this.transfused);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double lost = bloodLoss[i] / circulating[i];
            rateOfOwn[i] += supplied(x, i) * marrow[i] - (ownUsed(x, i) + lost) * own[i];
            rateOfTransfused[i] += appearing(x, i) * infusion[i] - (transfusedUsed(x, i) + lost) * transfused[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] own = x.of(this.own), transfused = x.of(this.transfused), circulating = x.of(this.circulating);
        double[] bloodLoss = x.of(this.bloodLoss), connected = x.of(this.connected), wear = x.of(this.wear);
        double[] contact = x.of(this.contact), contactTime = x.of(this.contactTime), perHit = x.of(this.perHit);
        double[] perSepsis = x.of(this.perSepsis);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double perVolume = 1 / circulating[i];
            double lost = bloodLoss[i] * perVolume;
            x.of(countBy[0])[i] = x.of(countBy[1])[i] = perVolume;
            x.of(countBy[2])[i] = -(own[i] + transfused[i]) * perVolume * perVolume;
            x.of(ownBy[0])[i] = -ownUsed(x, i) - lost;
            x.of(ownBy[1])[i] = lost * own[i] * perVolume + supplied(x, i) * x.of(marrow)[i] * perVolume;
            x.of(ownBy[2])[i] = -own[i] * perVolume;
            x.of(ownBy[3])[i] = connected[i] * contact[i] * fading(x, i) / contactTime[i] * own[i];
            x.of(ownBy[4])[i] = -connected[i] * wear[i] * own[i];
            x.of(ownBy[5])[i] = -perHit[i] * own[i];
            x.of(ownBy[6])[i] = -perSepsis[i] * own[i];
            x.of(ownBy[7])[i] = supplied(x, i);
            x.of(transfusedBy[0])[i] = -transfusedUsed(x, i) - lost;
            x.of(transfusedBy[1])[i] = lost * transfused[i] * perVolume;
            x.of(transfusedBy[2])[i] = -transfused[i] * perVolume;
            x.of(transfusedBy[3])[i] = -perHit[i] * transfused[i];
            x.of(transfusedBy[4])[i] = -perSepsis[i] * transfused[i];
        }
    }
}
