package org.lungbridge.physiology.blood;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Kidney;

/**
 * Red cells made and destroyed: why hemoglobin stays low for weeks in intensive care and comes back at home.
 *
 * <pre>
 *   rM       = a (made − M/120 d)
 *   made     = Hb_h V0/120 d · drive · calm · marrow
 *   drive    = e^(1.83 g (1 − Hb/Hb_h))            2.5 at half of the hemoglobin in health with kidneys that work
 *   calm     = 1 − 0.8 C/(C + 50 mg/L)             C-reactive protein
 * </pre>
 *
 * <p>M hemoglobin in the blood, Hb_h its concentration in health, V0 the blood volume in health, g filtration as a fraction:
 * erythropoietin comes from the kidney. a is 1 while a disease is followed, else 0. A cell made takes the place of plasma.
 * <b>Valid for</b> hemoglobin of 30 g/L to that in health. <b>Leaves out</b> iron, the five days a cell takes to mature, the
 * shorter life of stored cells, hemolysis by antibodies, erythropoietin as a drug.
 *
 * <p>Sources: life of red cells 115-120 d (Franco 2012, Transfus Med Hemother 39:302, recalled); the marrow makes two to three
 * times the usual in anemia as long as iron lasts (Hillman 1967, Semin Hematol 4:327, recalled); too little erythropoietin and
 * few reticulocytes in the critically ill (Rogiers 1997, Intensive Care Med 23:159, recalled); form and size of the brake by
 * inflammation are design choices.
 */
public final class Erythropoiesis implements Component {
    private static final Source LIFE = new Source(
            "franco-2012", "Franco RS 2012, Transfus Med Hemother 39:302: red cells live 115-120 d, recalled");
    private static final Source DRIVE = new Source(
            "hillman-1967", "Hillman RS, Finch CA 1967, Semin Hematol 4:327: two to three times the usual, recalled");
    private static final Source BRAKE = new Source(
            "rogiers-1997",
            "Rogiers P et al. 1997, Intensive Care Med 23:159: erythropoietin too low in the critically ill, recalled; size"
                    + " chosen");
    private static final Source HEALTH =
            Source.assumption("Hemoglobin in health between that of men and that of women");

    private final Variable.State mass;
    private final Variable.State booked;
    private final Variable hemoglobin;
    private final Variable volume;
    private final Variable active;
    private final Variable filtration;
    private final Variable reactiveProtein;
    private final Variable marrow;
    private final Variable life;
    private final Variable health;
    private final Variable steepness;
    private final Variable brake;
    private final Variable half;
    private final Partial[] bySelf;
    private final Partial[] byHemoglobin;
    private final Partial[] byFiltration;
    private final Partial[] byReactiveProtein;
    private final Partial[] byMarrow;

    /** Declares what is made and destroyed. */
    public Erythropoiesis(Declarations d) {
        mass = d.contributesTo(Blood.HEMOGLOBIN_MASS);
        booked = d.contributesTo(Audit.HEMOGLOBIN);
        hemoglobin = d.readsLater(Blood.HEMOGLOBIN);
        volume = d.readsLater(Body.NORMAL_BLOOD_VOLUME);
        active = d.readsLater(Disease.ACTIVE);
        filtration = d.readsLater(Kidney.FILTRATION);
        reactiveProtein = d.readsLater(Disease.C_REACTIVE_PROTEIN);
        marrow = d.readsLater(Coagulation.MARROW);
        life = d.parameter("life", 120, Unit.DAY, 100, 130, RECALLED, LIFE);
        health = d.parameter("health", 140, Unit.G_PER_L, 120, 160, DESIGN, HEALTH);
        steepness = d.parameter("drive", 1.83, Unit.ONE, 1, 2.8, RECALLED, DRIVE);
        brake = d.parameter("brake", 0.8, Unit.ONE, 0, 0.95, DESIGN, BRAKE);
        half = d.parameter("brake_half", 50, Unit.MG_PER_L, 20, 150, DESIGN, BRAKE);
        bySelf = both(d, mass);
        byHemoglobin = both(d, hemoglobin);
        byFiltration = both(d, filtration);
        byReactiveProtein = both(d, reactiveProtein);
        byMarrow = both(d, marrow);
    }

    private Partial[] both(Declarations d, Variable by) {
        return new Partial[] {d.partial(mass, by), d.partial(booked, by)};
    }

    /** Made in health. */
    private double usual(Rows x, int l) {
        return x.of(active)[l] * x.of(health)[l] * x.of(volume)[l] / x.of(life)[l];
    }

    private double lack(Rows x, int l) {
        return 1 - x.of(hemoglobin)[l] / x.of(health)[l];
    }

    private double drive(Rows x, int l) {
        return Functions.exp(x.of(steepness)[l] * x.of(filtration)[l] * lack(x, l));
    }

    private double calm(Rows x, int l) {
        double c = x.of(reactiveProtein)[l];
        return 1 - x.of(brake)[l] * c / (c + x.of(half)[l]);
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double made = usual(x, l) * drive(x, l) * calm(x, l) * x.of(marrow)[l];
            double net = made - x.of(active)[l] * x.of(mass)[l] / x.of(life)[l];
            x.rateOf(mass)[l] += net;
            x.rateOf(booked)[l] += net;
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double each = usual(x, l) * drive(x, l) * calm(x, l);
            double made = each * x.of(marrow)[l];
            double slope = made * x.of(steepness)[l];
            double far = x.of(reactiveProtein)[l] + x.of(half)[l];
            double perProtein = -x.of(brake)[l] * x.of(half)[l] / (far * far);
            fill(x, l, bySelf, -x.of(active)[l] / x.of(life)[l]);
            fill(x, l, byHemoglobin, -slope * x.of(filtration)[l] / x.of(health)[l]);
            fill(x, l, byFiltration, slope * lack(x, l));
            fill(x, l, byReactiveProtein, usual(x, l) * drive(x, l) * x.of(marrow)[l] * perProtein);
            fill(x, l, byMarrow, each);
        }
    }

    private static void fill(Rows x, int l, Partial[] partials, double slope) {
        x.of(partials[0])[l] = slope;
        x.of(partials[1])[l] = slope;
    }
}
