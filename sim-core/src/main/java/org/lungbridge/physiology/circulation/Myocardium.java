package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.MIN;
import static org.lungbridge.quantity.Unit.ML_STPD_PER_DL;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMOL_PER_L;
import static org.lungbridge.quantity.Unit.ONE;

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
import org.lungbridge.vocabulary.Circulation;

/**
 * The heart muscle: weak in sepsis, strained by pulmonary pressure, failing without oxygen and in acid blood.
 *
 * <pre>
 *   held = P V (2/(P⁴ + V⁴))^¼                              P PaO2, V the PO2 of normal blood with this saturation
 *   W    = 22 mmHg (C/2.2 mL/dL)²                           what the widest coronaries bring, C arterial O2 content
 *   rPm  = (held W/(held⁴ + W⁴)^¼ − Pm)/2 min
 *   κ    = m · v · σ((Pm − 22 mmHg)/2.5 mmHg) · σ((pH − 6.8)/0.06) / (1 + (softplus(mPAP − 25 mmHg)/20 mmHg)²) · alive
 *         / (1 + (max(0, 0.9 mmol/L − Ca)/0.25 mmol/L)³)
 * </pre>
 *
 * <p>Pm is the O2 tension the muscle feels, m its strength (0.7-1 in sepsis), v its variation from hour to hour,
 * mPAP mean pulmonary artery pressure. Held is PaO2 while the dissociation curve is normal, and lies near the smaller
 * of the two when acidosis or alkalosis shifts it: oxygen must be in the blood, and must get out of it. And there must be enough:
 * coronaries that widen make up for anemia down to a content of about 4 mL/dL, dissolved oxygen included; at half of that the heart
 * fails at any tension. Above pH 7.1 acidosis takes less than 1 %. <b>Leaves out</b> coronary disease, which shortens the reserve,
 * lasting injury, arterioles that acidosis widens, and that carbon dioxide depresses the muscle more than fixed acids.
 *
 * <p>Sources: arrest below a PaO2 of 20-25 mmHg for minutes (clinical and high-altitude experience, design); acidosis
 * after Wildenthal 1968 (dog, depressed by pH 6.8), Downing 1965 (cat with sympathetic drive, hardly depressed at 6.8),
 * Jacobus 1982 (rabbit, half at 0.22 below normal inside the cell) and Shin 2017 (no intact survivor below 6.8); right
 * heart factor a design choice; calcium after Drop 1980 and Lang 1988 (pressure falls with ionized calcium, clearly below
 * 0.8 mmol/L; recalled), sizes chosen; anemia after Wilkerson 1988 (baboons on room air compensate to a hematocrit of 10 %, six of seven
 * live to 4 %) and people: half die within a month at a lowest hemoglobin of 2.1-3.0 g/dL, all at 1.1-2.0 (Carson 2002, recalled), there
 * within a day in the median (Tobian 2009).
 */
public final class Myocardium implements Component {
    private static final Source HYPOXIA = Source.assumption(
            "The hypoxic heart fails at a PaO2 near 20-25 mmHg and within minutes; width and delay chosen");
    private static final Source ACIDOSIS = new Source(
            "acid-heart",
            "Wildenthal K 1968, Am J Physiol 214:1352; Downing SE 1965, Am J Physiol 208:931; Jacobus WE 1982, J Mol Cell"
                    + " Cardiol 14 Suppl 3:13; Shin J 2017, Crit Care 21:322 (abstracts); midpoint and width chosen between"
                    + " them");
    private static final Source RIGHT_HEART =
            Source.assumption("An unprepared right heart fails as mean pulmonary pressure exceeds 40-45 mmHg");
    private static final Source CALCIUM = new Source(
            "low-calcium-heart",
            "Drop LJ, Scheidegger D 1980, J Thorac Cardiovasc Surg 79:425; Lang RM 1988, Circulation 77:942 (recalled):"
                    + " contractility and pressure fall with ionized calcium; onset and size chosen");
    private static final Source ANEMIA = new Source(
            "anemic-heart",
            "Wilkerson DK 1988, Surgery 103:665 (baboons, abstract); Carson JL 2002, Transfusion 42:812 (recalled); Tobian AAR 2009,"
                    + " Transfusion 49:1395 (abstract): content that no coronary flow makes up for, chosen between them");
    private static final Source SEPSIS = Source.assumption(
            "Septic cardiomyopathy takes up to 30 % of contractility; whoever builds a patient sets it");
    private static final double STRAIN_WIDTH = 0.5;
    /** Keeps the felt tension differentiable at none, mmHg⁴. */
    private static final double NONE = 1e-6;

    private final Variable.State tension;
    private final Variable.Read po2;
    private final Variable.Read lnVirtual;
    private final Variable.Read content;
    private final Variable.Read pH;
    private final Variable.Read pulmonary;
    private final Variable.Read alive;
    private final Variable.Read calcium;
    private final Variable.Signal contractility;
    private final Variable.Setting variation;
    private final Variable.Parameter strength;
    private final Variable.Parameter time;
    private final Variable.Parameter failingPo2;
    private final Variable.Parameter failingWidth;
    private final Variable.Parameter leastContent;
    private final Variable.Parameter failingPH;
    private final Variable.Parameter failingPHWidth;
    private final Variable.Parameter strainOnset;
    private final Variable.Parameter strainScale;
    private final Variable.Parameter calciumOnset;
    private final Variable.Parameter calciumScale;
    private final Partial tensionTension;
    private final Partial tensionPo2;
    private final Partial tensionLnVirtual;
    private final Partial tensionContent;
    private final Partial byTension;
    private final Partial byPH;
    private final Partial byPulmonary;
    private final Partial byCalcium;

    public Myocardium(Declarations d) {
        tension = d.state(Circulation.MYOCARDIAL_PO2, 90);
        po2 = d.readsLater(Blood.ARTERIAL_PO2);
        lnVirtual = d.readsLater(Blood.ARTERIAL_LN_VIRTUAL_PO2);
        content = d.readsLater(Blood.ARTERIAL_O2_CONTENT);
        pH = d.reads(Blood.ARTERIAL_PH);
        pulmonary = d.reads(Circulation.PULMONARY_PRESSURE);
        alive = d.reads(Circulation.ALIVE);
        calcium = d.reads(Blood.IONIZED_CALCIUM);
        contractility = d.provides(Circulation.CONTRACTILITY);
        variation = d.setting(Circulation.OUTPUT_VARIATION, 1);
        strength = d.parameter(Circulation.MYOCARDIAL_FUNCTION, 1, 0.2, 1.3, Tag.DESIGN, SEPSIS, Spread.none());
        time = d.parameter("time", 2, MIN, 0.5, 5, Tag.DESIGN, HYPOXIA);
        failingPo2 = d.parameter("failing_po2", 22, MMHG, 18, 27, Tag.DESIGN, HYPOXIA);
        failingWidth = d.parameter("failing_width", 2.5, MMHG, 1, 5, Tag.DESIGN, HYPOXIA);
        leastContent = d.parameter("least_content", 2.2, ML_STPD_PER_DL, 1.5, 4, Tag.DESIGN, ANEMIA);
        failingPH = d.parameter("failing_ph", 6.8, ONE, 6.6, 7, Tag.DESIGN, ACIDOSIS);
        failingPHWidth = d.parameter("failing_ph_width", 0.06, ONE, 0.03, 0.12, Tag.DESIGN, ACIDOSIS);
        strainOnset = d.parameter("strain_onset", 25, MMHG, 20, 35, Tag.DESIGN, RIGHT_HEART);
        strainScale = d.parameter("strain_scale", 20, MMHG, 10, 40, Tag.DESIGN, RIGHT_HEART);
        calciumOnset = d.parameter("calcium_onset", 0.9, MMOL_PER_L, 0.8, 1, Tag.DESIGN, CALCIUM);
        calciumScale = d.parameter("calcium_scale", 0.25, MMOL_PER_L, 0.15, 0.5, Tag.DESIGN, CALCIUM);
        tensionTension = d.partial(tension, tension);
        tensionPo2 = d.partial(tension, po2);
        tensionLnVirtual = d.partial(tension, lnVirtual);
        tensionContent = d.partial(tension, content);
        byTension = d.partial(contractility, tension);
        byPH = d.partial(contractility, pH);
        byPulmonary = d.partial(contractility, pulmonary);
        byCalcium = d.partial(contractility, calcium);
    }

    private double supplied(Rows x, int i) {
        return (x.of(tension)[i] - x.of(failingPo2)[i]) / x.of(failingWidth)[i];
    }

    private double bearable(Rows x, int i) {
        return (x.of(pH)[i] - x.of(failingPH)[i]) / x.of(failingPHWidth)[i];
    }

    private double strain(Rows x, int i) {
        return Functions.softplus(x.of(pulmonary)[i] - x.of(strainOnset)[i], STRAIN_WIDTH) / x.of(strainScale)[i];
    }

    /** Contractility with all the oxygen and at normal pH, as strong as calcium lets it be. */
    private double fed(Rows x, int i) {
        double strain = strain(x, i);
        return x.of(strength)[i] * x.of(variation)[i] / (1 + strain * strain) * x.of(alive)[i] * coupled(x, i);
    }

    /** How far calcium is too low: exactly none above the onset, with two continuous slopes there. */
    private double missing(Rows x, int i) {
        return Math.max(0, x.of(calciumOnset)[i] - x.of(calcium)[i]) / x.of(calciumScale)[i];
    }

    /** What calcium leaves of the coupling of excitation and contraction. */
    private double coupled(Rows x, int i) {
        double missing = missing(x, i);
        return 1 / (1 + missing * missing * missing);
    }

    private static double fourth(double value) {
        return value * value * (value * value);
    }

    private static double fourthRoot(double value) {
        return Math.sqrt(Math.sqrt(value));
    }

    /** W: the tension that the widest coronaries keep up at this content. */
    private double brought(Rows x, int i) {
        double share = x.of(content)[i] / x.of(leastContent)[i];
        return x.of(failingPo2)[i] * share * share;
    }

    @Override
    public void signals(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            x.of(contractility)[i] =
                    fed(x, i) * Functions.logistic(supplied(x, i)) * Functions.logistic(bearable(x, i));
        }
    }

    @Override
    public void rates(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double tense = x.of(po2)[i];
            double saturated = Functions.exp(x.of(lnVirtual)[i]);
            double held = tense * saturated * fourthRoot(2 / (fourth(tense) + fourth(saturated) + NONE));
            double brought = brought(x, i);
            double felt = held * brought * fourthRoot(1 / (fourth(held) + fourth(brought) + NONE));
            x.rateOf(tension)[i] += (felt - x.of(tension)[i]) / x.of(time)[i];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double tense = x.of(po2)[i];
            double saturated = Functions.exp(x.of(lnVirtual)[i]);
            double sum = fourth(tense) + fourth(saturated) + NONE;
            double root = fourthRoot(2 / sum);
            double held = tense * saturated * root;
            double brought = brought(x, i);
            double both = fourth(held) + fourth(brought) + NONE;
            double scale = fourthRoot(1 / both) / x.of(time)[i];
            double byHeld = scale * brought * (1 - fourth(held) / both);
            double byBrought = scale * held * (1 - fourth(brought) / both);
            x.of(tensionTension)[i] = -1 / x.of(time)[i];
            x.of(tensionPo2)[i] = byHeld * root * saturated * (1 - fourth(tense) / sum);
            x.of(tensionLnVirtual)[i] = byHeld * root * tense * saturated * (1 - fourth(saturated) / sum);
            double least = x.of(leastContent)[i];
            x.of(tensionContent)[i] = byBrought * 2 * x.of(failingPo2)[i] * x.of(content)[i] / (least * least);
            double fed = fed(x, i);
            double oxygen = Functions.logistic(supplied(x, i));
            double acid = Functions.logistic(bearable(x, i));
            double strain = strain(x, i);
            double strainSlope = Functions.softplusSlope(x.of(pulmonary)[i] - x.of(strainOnset)[i], STRAIN_WIDTH)
                    / x.of(strainScale)[i];
            x.of(byTension)[i] = fed * acid * Functions.logisticSlope(supplied(x, i)) / x.of(failingWidth)[i];
            x.of(byPH)[i] = fed * oxygen * Functions.logisticSlope(bearable(x, i)) / x.of(failingPHWidth)[i];
            double missing = missing(x, i);
            double calciumSlope = 3 * missing * missing * coupled(x, i) / x.of(calciumScale)[i];
            x.of(byCalcium)[i] = fed * oxygen * acid * calciumSlope;
            x.of(byPulmonary)[i] = -fed * oxygen * acid * 2 * strain * strainSlope / (1 + strain * strain);
        }
    }
}
