package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.ML_PER_IU;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;

/**
 * How much clotting goes on: contact with the circuit, clot in the membrane lung, inflamed capillaries, sepsis; less of it
 * under anticoagulants.
 *
 * <pre>
 *   drive       = connected · (0.3 + 0.7 · exp(−age/12 h) + 2 · clot²) + 0.1 · capillaritis + sepsis
 *   consumption = drive · exp(−2 · anticoagulation (IU/mL))
 * </pre>
 *
 * <p>Age is that of the membrane lung, the largest foreign surface: an exchange begins with new contact activation.
 * <b>Holds for</b> any anticoagulation; 1 is a circuit in its first hour without heparin. <b>Leaves out</b> disseminated
 * coagulation that feeds itself, and products that activate.
 *
 * <p>Sources: design of this project; the weights give thrombin-antithrombin of 4 + 30 · consumption µg/L, which on ECMO
 * peaks in the first hours and stays raised.
 */
public final class ConsumptionIndex implements Component {
    private static final Source CONTACT =
            Source.assumption("Thrombin generation on ECMO peaks within hours of the start and stays raised");
    private static final Source OTHERS =
            Source.assumption("Clot, inflamed capillaries and sepsis consume as a circuit does; relative sizes chosen");
    private static final Source HEPARIN =
            Source.assumption("Half of the consumption is left at 0.35 IU/mL of heparin effect");

    private final Variable.Read connected;
    private final Variable.Read age;
    private final Variable.Read clot;
    private final Variable.Read capillaritis;
    private final Variable.Read sepsis;
    private final Variable.Read anticoagulation;
    private final Variable.Signal consumption;
    private final Variable.Parameter lasting;
    private final Variable.Parameter early;
    private final Variable.Parameter earlyTime;
    private final Variable.Parameter perClot;
    private final Variable.Parameter perCapillaritis;
    private final Variable.Parameter perHeparin;
    private final Partial byAge;
    private final Partial byClot;
    private final Partial byCapillaritis;
    private final Partial bySepsis;
    private final Partial byAnticoagulation;

    public ConsumptionIndex(Declarations d) {
        connected = d.reads(Ecmo.CONNECTED);
        age = d.reads(Ecmo.MEMBRANE_AGE);
        clot = d.reads(Ecmo.CLOT);
        capillaritis = d.reads(Bleeding.CAPILLARITIS);
        sepsis = d.reads(Coagulation.SEPSIS);
        anticoagulation = d.reads(Coagulation.ANTICOAGULATION);
        consumption = d.provides(Coagulation.CONSUMPTION);
        lasting = d.parameter("lasting_contact", 0.3, ONE, 0, 1, Tag.DESIGN, CONTACT);
        early = d.parameter("early_contact", 0.7, ONE, 0, 2, Tag.DESIGN, CONTACT);
        earlyTime = d.parameter("early_time", 12, HOUR, 4, 36, Tag.DESIGN, CONTACT);
        perClot = d.parameter("per_clot", 2, ONE, 0, 5, Tag.DESIGN, OTHERS);
        perCapillaritis = d.parameter("per_capillaritis", 0.1, ONE, 0, 0.5, Tag.DESIGN, OTHERS);
        perHeparin = d.parameter("per_heparin", 2, ML_PER_IU, 0, 6, Tag.DESIGN, HEPARIN);
        byAge = d.partial(consumption, age);
        byClot = d.partial(consumption, clot);
        byCapillaritis = d.partial(consumption, capillaritis);
        bySepsis = d.partial(consumption, sepsis);
        byAnticoagulation = d.partial(consumption, anticoagulation);
    }

    private double fading(Rows x, int i) {
        return x.of(early)[i] * Functions.exp(-x.of(age)[i] / x.of(earlyTime)[i]);
    }

    private double left(Rows x, int i) {
        return Functions.exp(-x.of(perHeparin)[i] * x.of(anticoagulation)[i]);
    }

    @Override
    public void signals(Rows x) {
        double[] connected = x.of(this.connected), clot = x.of(this.clot), capillaritis = x.of(this.capillaritis);
        double[] sepsis = x.of(this.sepsis), lasting = x.of(this.lasting), perClot = x.of(this.perClot);
        double[] perCapillaritis = x.of(this.perCapillaritis), consumption = x.of(this.consumption);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double circuit = connected[i] * (lasting[i] + fading(x, i) + perClot[i] * clot[i] * clot[i]);
            double drive = circuit + perCapillaritis[i] * capillaritis[i] + sepsis[i];
            consumption[i] = drive * left(x, i);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] connected = x.of(this.connected), clot = x.of(this.clot), earlyTime = x.of(this.earlyTime);
        double[] perClot = x.of(this.perClot), perCapillaritis = x.of(this.perCapillaritis);
        double[] perHeparin = x.of(this.perHeparin), consumption = x.of(this.consumption), byAge = x.of(this.byAge);
        double[] byClot = x.of(this.byClot), byCapillaritis = x.of(this.byCapillaritis), bySepsis = x.of(this.bySepsis);
        double[] byAnticoagulation = x.of(this.byAnticoagulation);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double left = left(x, i);
            byAge[i] = -connected[i] * fading(x, i) / earlyTime[i] * left;
            byClot[i] = 2 * connected[i] * perClot[i] * clot[i] * left;
            byCapillaritis[i] = perCapillaritis[i] * left;
            bySepsis[i] = left;
            byAnticoagulation[i] = -perHeparin[i] * consumption[i];
        }
    }
}
