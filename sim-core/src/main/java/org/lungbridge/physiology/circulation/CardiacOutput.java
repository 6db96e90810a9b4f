package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;

/**
 * Cardiac output: the heart's function curve, lifted by reflexes and drugs, lowered by pressure around the heart.
 *
 * <pre>
 *   d  = softplus(Pra − Pit + 4 mmHg)                                            distending pressure
 *   q  = 9 L/min · s · κ · z · softplus(1 + 0.15 E + 0.5 b) · (1 − e^(−d/5 mmHg))
 *   CO = √(q² + (0.02 L/min)²)
 * </pre>
 *
 * <p>Pra right atrial, Pit intrathoracic pressure, κ contractility, z anemia factor, E norepinephrine effect, b fast
 * baroreflex, s = normal blood volume/5 L. The floor keeps a dead patient computable. <b>Leaves out</b> afterload of the
 * left heart and rhythm.
 *
 * <p>Sources: Guyton 1955 Physiol Rev 35:123 (form); constants designed to meet 5.8 L/min at rest and the fall with PEEP.
 */
public final class CardiacOutput implements Component {
    private static final Source GUYTON = new Source(
            "guyton-1955",
            "Guyton 1955, Physiol Rev 35:123 (form); constants set to meet rest, PEEP and bleeding targets");
    private static final Source HAMZAOUI = new Source(
            "hamzaoui-2010", "Hamzaoui 2010, Crit Care 14:R142: norepinephrine raises cardiac index by 12 %");
    private static final double FLOOR = L_PER_MIN.engine(0.02);
    private static final double DISTENDING_WIDTH = 0.3;
    private static final double DRIVE_WIDTH = 0.05;

    private final Variable.Read normalVolume;
    private final Variable.Read atrial;
    private final Variable.Read intrathoracic;
    private final Variable.Read contractility;
    private final Variable.Read anemia;
    private final Variable.Read effect;
    private final Variable.Read reflex;
    private final Variable.Signal output;
    private final Variable.Parameter plateau;
    private final Variable.Parameter offset;
    private final Variable.Parameter pressureScale;
    private final Variable.Parameter perEffect;
    private final Variable.Parameter perReflex;
    private final Partial byAtrial;
    private final Partial byIntrathoracic;
    private final Partial byContractility;
    private final Partial byAnemia;
    private final Partial byEffect;
    private final Partial byReflex;

    public CardiacOutput(Declarations d) {
        normalVolume = d.reads(Body.NORMAL_BLOOD_VOLUME);
        atrial = d.reads(Circulation.RIGHT_ATRIAL_PRESSURE);
        intrathoracic = d.reads(Circulation.INTRATHORACIC_PRESSURE);
        contractility = d.reads(Circulation.CONTRACTILITY);
        anemia = d.reads(Circulation.ANEMIA_FACTOR);
        effect = d.reads(Circulation.NOREPINEPHRINE_EFFECT);
        reflex = d.reads(Circulation.BAROREFLEX_FAST);
        output = d.provides(Circulation.CARDIAC_OUTPUT);
        plateau = d.parameter("plateau", 9, L_PER_MIN, 5, 16, Tag.DESIGN, GUYTON);
        offset = d.parameter("offset", 4, MMHG, 2, 6, Tag.DESIGN, GUYTON);
        pressureScale = d.parameter("pressure_scale", 5, MMHG, 3, 8, Tag.DESIGN, GUYTON);
        perEffect = d.parameter("per_norepinephrine", 0.15, ONE, 0, 0.5, Tag.DESIGN, HAMZAOUI);
        perReflex = d.parameter("per_reflex", 0.5, ONE, 0.2, 1, Tag.DESIGN, GUYTON);
        byAtrial = d.partial(output, atrial);
        byIntrathoracic = d.partial(output, intrathoracic);
        byContractility = d.partial(output, contractility);
        byAnemia = d.partial(output, anemia);
        byEffect = d.partial(output, effect);
        byReflex = d.partial(output, reflex);
    }

    private double transmural(Rows x, int i) {
        return x.of(atrial)[i] - x.of(intrathoracic)[i] + x.of(offset)[i];
    }

    /** Share of the plateau that filling reaches. */
    private double filled(Rows x, int i) {
        double distending = Functions.softplus(transmural(x, i), DISTENDING_WIDTH);
        return 1 - Functions.exp(-distending / x.of(pressureScale)[i]);
    }

    private double drive(Rows x, int i) {
        return 1 + x.of(perEffect)[i] * x.of(effect)[i] + x.of(perReflex)[i] * x.of(reflex)[i];
    }

    private double strength(Rows x, int i) {
        return x.of(plateau)[i] * x.of(normalVolume)[i] / ReferenceBody.BLOOD_VOLUME;
    }

    @Override
    public void signals(Rows x) {
        double[] contractility = x.of(this.contractility), anemia = x.of(this.anemia), output = x.of(this.output);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double driven = Functions.softplus(drive(x, i), DRIVE_WIDTH);
            double flow = strength(x, i) * contractility[i] * anemia[i] * driven * filled(x, i);
            output[i] = Math.sqrt(flow * flow + FLOOR * FLOOR);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] contractility = x.of(this.contractility), anemia = x.of(this.anemia), output = x.of(this.output);
        double[] pressureScale = x.of(this.pressureScale), perEffect = x.of(this.perEffect);
        double[] perReflex = x.of(this.perReflex), byAtrial = x.of(this.byAtrial);
        double[] byIntrathoracic = x.of(this.byIntrathoracic), byContractility = x.of(this.byContractility);
        double[] byAnemia = x.of(this.byAnemia), byEffect = x.of(this.byEffect), byReflex = x.of(this.byReflex);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double drive = drive(x, i);
            double driven = Functions.softplus(drive, DRIVE_WIDTH);
            double filled = filled(x, i);
            double strength = strength(x, i);
            double flow = strength * contractility[i] * anemia[i] * driven * filled;
            double outward = flow / output[i];
            double filledSlope =
                    (1 - filled) / pressureScale[i] * Functions.softplusSlope(transmural(x, i), DISTENDING_WIDTH);
            double perDriven = outward * strength * contractility[i] * anemia[i] * filled;
            byAtrial[i] = outward * strength * contractility[i] * anemia[i] * driven * filledSlope;
            byIntrathoracic[i] = -byAtrial[i];
            byContractility[i] = outward * strength * anemia[i] * driven * filled;
            byAnemia[i] = outward * strength * contractility[i] * driven * filled;
            byEffect[i] = perDriven * perEffect[i] * Functions.softplusSlope(drive, DRIVE_WIDTH);
            byReflex[i] = perDriven * perReflex[i] * Functions.softplusSlope(drive, DRIVE_WIDTH);
        }
    }
}
