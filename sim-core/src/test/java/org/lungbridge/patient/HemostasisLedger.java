package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Metabolism;

/**
 * The books of every plasma protein and of heparin, written a second time from the description: what was made, cleared
 * (turnover, circuit, use), lost with blood and given. Exists in tests only.
 */
final class HemostasisLedger implements Component {
    private static final double UNCONTROLLED = 1e30;

    private final List<Book> books = new ArrayList<>();

    HemostasisLedger(Declarations d) {
        for (Factor factor : Factor.ALL) {
            books.add(new FactorBook(d, factor));
        }
        books.add(new HeparinBook(d));
    }

    /** Net of a substance since the start, by its book. */
    static double net(HemostasisWard.Seen seen, Quantity substance) {
        return entry(seen, substance, "made")
                + entry(seen, substance, "given")
                - entry(seen, substance, "cleared")
                - entry(seen, substance, "lost");
    }

    /** What moved either way. */
    static double turnover(HemostasisWard.Seen seen, Quantity substance) {
        return entry(seen, substance, "made")
                + entry(seen, substance, "given")
                + entry(seen, substance, "cleared")
                + entry(seen, substance, "lost");
    }

    private static double entry(HemostasisWard.Seen seen, Quantity substance, String entry) {
        return seen.gained(book(substance, entry));
    }

    private static Quantity book(Quantity substance, String entry) {
        return new Quantity("ledger." + substance.name() + "." + entry, Unit.ONE, UNCONTROLLED, entry);
    }

    private static Variable.Read parameter(Declarations d, String name) {
        return d.readsLater(new Quantity(name, Unit.ONE, 1, "a parameter"));
    }

    @Override
    public void rates(Rows x) {
        books.forEach(book -> book.rates(x));
    }

    @Override
    public void partials(Rows x) {
        books.forEach(book -> book.partials(x));
    }

    /** Four integrals of one substance. */
    private abstract static class Book {
        final Variable.State made;
        final Variable.State cleared;
        final Variable.State lost;
        final Variable.State given;
        final Variable.Read amount;
        final Variable.Read plasma;
        final Variable.Read plasmaLoss;
        private final Partial lostAmount;
        private final Partial lostPlasma;
        private final Partial lostLoss;

        Book(Declarations d, Quantity substance) {
            made = d.state(book(substance, "made"), 0);
            cleared = d.state(book(substance, "cleared"), 0);
            lost = d.state(book(substance, "lost"), 0);
            given = d.state(book(substance, "given"), 0);
            amount = d.readsLater(substance);
            plasma = d.readsLater(Blood.PLASMA_VOLUME);
            plasmaLoss = d.readsLater(Blood.PLASMA_LOSS);
            lostAmount = d.partial(lost, amount);
            lostPlasma = d.partial(lost, plasma);
            lostLoss = d.partial(lost, plasmaLoss);
        }

        /** Concentration of what bleeds away over amount per plasma. */
        abstract double concentrating(Rows x);

        void rates(Rows x) {
            x.rateOf(lost)[0] += concentrating(x) * x.of(plasmaLoss)[0] * x.of(amount)[0] / x.of(plasma)[0];
        }

        void partials(Rows x) {
            double perPlasma = concentrating(x) / x.of(plasma)[0];
            x.of(lostAmount)[0] = x.of(plasmaLoss)[0] * perPlasma;
            x.of(lostLoss)[0] = x.of(amount)[0] * perPlasma;
            x.of(lostPlasma)[0] = -x.of(plasmaLoss)[0] * x.of(amount)[0] * perPlasma / x.of(plasma)[0];
        }
    }

    private static final class FactorBook extends Book {
        private final boolean liverMade;
        private final Variable.Read consumption;
        private final Variable.Read connected;
        private final Variable.Read liver;
        private final Variable.Read plasmaGiven;
        private final Variable.Read exchanged;
        private final Variable.Read donorShare;
        private final Variable.Read cryoprecipitate;
        private final Variable.Read heparinRate;
        private final Variable.Read weight;
        private final Variable.Read clot;
        private final Variable.Read release;
        private final Map<String, Variable.Read> numbers;
        private final Variable.Read releaseTime;
        private final Variable.Read perHeparin;
        private final Variable.Read heparinShare;
        private final Variable.Read perClot;
        private final boolean antithrombin;
        private final boolean fibrinogen;
        private final boolean fromWall;
        private final Partial madePlasma;
        private final Partial clearedAmount;
        private final Partial clearedConsumption;
        private final Partial clearedClot;
        private final Partial givenRelease;

        FactorBook(Declarations d, Factor factor) {
            super(d, factor.amount());
            liverMade = factor.madeByLiver();
            antithrombin = factor.part().equals("antithrombin");
            fibrinogen = factor.part().equals("fibrinogen");
            fromWall = !liverMade;
            consumption = d.readsLater(Coagulation.CONSUMPTION);
            connected = d.readsLater(Ecmo.CONNECTED);
            liver = d.readsLater(Metabolism.LIVER_FUNCTION);
            plasmaGiven = d.readsLater(Blood.PLASMA_PRODUCT);
            exchanged = d.readsLater(Exchange.PLASMA_FLOW);
            donorShare = d.readsLater(Exchange.DONOR_SHARE);
            cryoprecipitate = d.readsLater(Blood.CRYOPRECIPITATE);
            heparinRate = d.readsLater(Drug.HEPARIN_RATE);
            weight = d.readsLater(Body.WEIGHT);
            clot = d.readsLater(Ecmo.CLOT);
            release = d.readsLater(Drug.DESMOPRESSIN_RELEASE);
            numbers = Map.of(
                    "turnover", parameter(d, factor.parameter("turnover")),
                    "setpoint", parameter(d, factor.parameter("setpoint")),
                    "circuit_loss", parameter(d, factor.parameter("circuit_loss")),
                    "use", parameter(d, factor.parameter("use")),
                    "in_plasma", parameter(d, factor.parameter("in_plasma")),
                    "in_cryoprecipitate", parameter(d, factor.parameter("in_cryoprecipitate")));
            releaseTime = parameter(d, "desmopressin.release_time");
            perHeparin = parameter(d, "antithrombin_use.per_heparin");
            heparinShare = parameter(d, "antithrombin_use.share");
            perClot = parameter(d, "fibrinogen_in_clot.per_clot");
            madePlasma = d.partial(made, plasma);
            clearedAmount = d.partial(cleared, amount);
            clearedConsumption = d.partial(cleared, consumption);
            clearedClot = d.partial(cleared, clot);
            givenRelease = d.partial(given, release);
        }

        private double number(Rows x, String name) {
            return x.of(numbers.get(name))[0];
        }

        @Override
        double concentrating(Rows x) {
            return 1;
        }

        private double perPlasma(Rows x) {
            double f = x.of(liver)[0];
            double synthesis = liverMade ? 1.01 * f * f / (f * f + 0.01) : 1;
            return number(x, "turnover") * number(x, "setpoint") * synthesis;
        }

        private double leaving(Rows x) {
            double leaving = number(x, "turnover")
                    + number(x, "circuit_loss") * x.of(connected)[0]
                    + number(x, "use") * x.of(consumption)[0];
            double byHeparin = x.of(heparinShare)[0] * x.of(perHeparin)[0] * x.of(heparinRate)[0] / x.of(weight)[0];
            double byClot = x.of(perClot)[0] * x.of(connected)[0] * x.of(clot)[0] * x.of(clot)[0];
            return leaving + (antithrombin ? byHeparin : 0) + (fibrinogen ? byClot : 0);
        }

        @Override
        void rates(Rows x) {
            super.rates(x);
            x.rateOf(made)[0] += perPlasma(x) * x.of(plasma)[0];
            x.rateOf(cleared)[0] += leaving(x) * x.of(amount)[0];
            double donors = x.of(plasmaGiven)[0] + x.of(exchanged)[0] * x.of(donorShare)[0];
            double products =
                    donors * number(x, "in_plasma") + x.of(cryoprecipitate)[0] * number(x, "in_cryoprecipitate");
            double released = fromWall ? x.of(release)[0] / x.of(releaseTime)[0] : 0;
            x.rateOf(given)[0] += products + released;
        }

        @Override
        void partials(Rows x) {
            super.partials(x);
            x.of(madePlasma)[0] = perPlasma(x);
            x.of(clearedAmount)[0] = leaving(x);
            x.of(clearedConsumption)[0] = number(x, "use") * x.of(amount)[0];
            double perClotSquared = fibrinogen ? x.of(perClot)[0] * x.of(connected)[0] * x.of(amount)[0] : 0;
            x.of(clearedClot)[0] = 2 * perClotSquared * x.of(clot)[0];
            x.of(givenRelease)[0] = fromWall ? 1 / x.of(releaseTime)[0] : 0;
        }
    }

    private static final class HeparinBook extends Book {
        private final Variable.Read infusion;
        private final Variable.Read weight;
        private final Variable.Read tissue;
        private final Map<String, Variable.Read> numbers;
        private final Partial clearedAmount;
        private final Partial clearedPlasma;
        private final Partial givenTissue;
        private final Partial clearedByTissue;

        HeparinBook(Declarations d) {
            super(d, Drug.HEPARIN);
            infusion = d.readsLater(Drug.HEPARIN_RATE);
            weight = d.readsLater(Body.WEIGHT);
            tissue = d.readsLater(Drug.HEPARIN_TISSUE);
            numbers = Map.of(
                    "volume", parameter(d, "heparin.volume"),
                    "reference", parameter(d, "heparin.reference_plasma"),
                    "capacity", parameter(d, "heparin.capacity"),
                    "half", parameter(d, "heparin.half_capacity"),
                    "linear", parameter(d, "heparin.linear"),
                    "factor", parameter(d, "heparin.clearance_factor"),
                    "uptake", parameter(d, "heparin.tissue_uptake"),
                    "return", parameter(d, "heparin.tissue_return"));
            clearedAmount = d.partial(cleared, amount);
            clearedPlasma = d.partial(cleared, plasma);
            givenTissue = d.partial(given, tissue);
            clearedByTissue = d.partial(made, tissue);
        }

        private double number(Rows x, String name) {
            return x.of(numbers.get(name))[0];
        }

        @Override
        double concentrating(Rows x) {
            return number(x, "reference") / number(x, "volume");
        }

        private double level(Rows x) {
            return concentrating(x) * x.of(amount)[0] / x.of(plasma)[0];
        }

        @Override
        void rates(Rows x) {
            super.rates(x);
            double c = level(x);
            double intrinsic = number(x, "capacity") * c / (number(x, "half") + c) + number(x, "linear") * c;
            double eliminated = number(x, "factor") * number(x, "volume") * x.of(weight)[0] * intrinsic;
            x.rateOf(cleared)[0] += eliminated + number(x, "uptake") * x.of(weight)[0] * c;
            x.rateOf(given)[0] += x.of(infusion)[0] + number(x, "return") * x.of(tissue)[0];
        }

        @Override
        void partials(Rows x) {
            super.partials(x);
            double c = level(x);
            double sum = number(x, "half") + c;
            double intrinsic = number(x, "capacity") * number(x, "half") / (sum * sum) + number(x, "linear");
            double eliminated = number(x, "factor") * number(x, "volume") * intrinsic;
            double perLevel = (eliminated + number(x, "uptake")) * x.of(weight)[0];
            x.of(clearedAmount)[0] = perLevel * concentrating(x) / x.of(plasma)[0];
            x.of(clearedPlasma)[0] = -perLevel * c / x.of(plasma)[0];
            x.of(givenTissue)[0] = number(x, "return");
            x.of(clearedByTissue)[0] = 0;
        }
    }
}
