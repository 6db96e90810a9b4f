package org.lungbridge.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;

/** What does not fit together is found when the model is assembled, and named. */
class AssemblyTest {
    private static final Quantity A = new Quantity("toy.a", Unit.MMOL, 1, "a store");
    private static final Quantity B = new Quantity("toy.b", Unit.MMOL, 2, "another store");
    private static final Quantity RATE = new Quantity("toy.rate", Unit.PER_S, 0.1, "a rate constant");
    private static final Quantity TWICE = new Quantity("toy.twice", Unit.PER_S, 0.1, "twice the rate constant");
    private static final Source TEST = Source.assumption("only for this test");

    /** a → b with a rate constant that is a signal. */
    private static final class Exchange implements Component {
        private final Variable.State a;
        private final Variable.State b;
        private final Variable.Read rate;
        private final Partial aByA;
        private final Partial bByA;

        Exchange(Declarations d, boolean owns) {
            a = d.state(A, 3);
            b = owns ? d.state(B, 1) : d.contributesTo(B);
            rate = d.readsLater(TWICE);
            aByA = d.partial(a, a);
            bByA = d.partial(b, a);
            d.partialsByDifference(List.of(a, b), List.of(rate));
        }

        @Override
        public void rates(Rows x) {
            for (int i = 0; i < x.lanes(); i++) {
                double flow = x.of(rate)[i] * x.of(a)[i];
                x.rateOf(a)[i] -= flow;
                x.rateOf(b)[i] += flow;
            }
        }

        @Override
        public void partials(Rows x) {
            for (int i = 0; i < x.lanes(); i++) {
                x.of(aByA)[i] = -x.of(rate)[i];
                x.of(bByA)[i] = x.of(rate)[i];
            }
        }
    }

    /** Provides one quantity as a multiple of another. */
    private static Part multiple(String name, Quantity of, Quantity from) {
        return new Part(name, d -> {
            Variable.Read read = d.reads(from);
            Variable.Signal signal = d.provides(of);
            Partial slope = d.partial(signal, read);
            return new Component() {
                @Override
                public void signals(Rows x) {
                    x.of(signal)[0] = 2 * x.of(read)[0];
                }

                @Override
                public void partials(Rows x) {
                    x.of(slope)[0] = 2;
                }
            };
        });
    }

    private static Part constant() {
        return new Part("constant", d -> {
            d.parameter(RATE, 0.05, 0, 1, Tag.DESIGN, TEST, Spread.none());
            return new Component() {};
        });
    }

    private static Part exchange(boolean owns) {
        return new Part("exchange", d -> new Exchange(d, owns));
    }

    private static Model whole() {
        return Model.assemble(1, List.of(exchange(true), multiple("doubling", TWICE, RATE), constant()));
    }

    @Test
    void signalsAreComputedBeforeThoseWhoReadThem() {
        Model model = whole();
        double[][] dydt = new double[2][1];
        model.rates(new double[1], new double[][] {{3}, {1}}, dydt);
        assertThat(dydt[0][0]).isCloseTo(-0.3, within(1e-15));
        assertThat(dydt[1][0]).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void theSystemHasOnlyEntriesOfStatesAndHubs() {
        Model model = whole();
        model.rates(new double[1], new double[][] {{3}, {1}}, new double[2][1]);
        double[][] entries = new double[model.pattern().entries()][1];
        model.linearize(entries);
        double[][] jacobian = DenseJacobian.of(model.pattern(), entries);
        assertThat(jacobian[0]).containsExactly(-0.1, 0);
        assertThat(jacobian[1]).containsExactly(0.1, 0);
    }

    @Test
    void aHeldStateDoesNotMove() {
        Model model = whole();
        model.hold(model.variable(A), true);
        double[][] dydt = new double[2][1];
        model.rates(new double[1], new double[][] {{3}, {1}}, dydt);
        double[][] entries = new double[model.pattern().entries()][1];
        model.linearize(entries);
        assertThat(dydt[0][0]).isZero();
        assertThat(dydt[1][0]).isCloseTo(0.3, within(1e-15));
        assertThat(DenseJacobian.of(model.pattern(), entries)[0]).containsExactly(0, 0);
        assertThatThrownBy(() -> model.hold(model.variable(RATE), true)).hasMessageContaining("toy.rate");
    }

    @Test
    void twoOwnersOfOneQuantityAreNamed() {
        Part second = new Part("second", d -> {
            d.state(B, 1);
            return new Component() {};
        });
        assertThatThrownBy(() -> Model.assemble(1, List.of(exchange(true), second)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("toy.b", "exchange", "second", "contributesTo");
    }

    @Test
    void aQuantityNobodyDeclaresIsNamed() {
        assertThatThrownBy(() ->
                        Model.assemble(1, List.of(exchange(false), multiple("doubling", TWICE, RATE), constant())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("exchange", "toy.b");
    }

    @Test
    void aLoopOfSignalsNamesItsComponents() {
        assertThatThrownBy(() -> Model.assemble(1, List.of(multiple("one", TWICE, RATE), multiple("two", RATE, TWICE))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("one", "two", "loop");
    }

    @Test
    void onlySettingsAndParametersCanBeSet() {
        Model model = whole();
        model.set(model.variable(RATE), 0, 0.5);
        assertThat(model.value(model.variable(RATE), 0)).isEqualTo(0.5);
        assertThatThrownBy(() -> model.set(model.variable(A), 0, 1)).hasMessageContaining("toy.a");
        assertThatThrownBy(() -> model.stateRow(RATE)).hasMessageContaining("toy.rate");
    }

    @Test
    void aLaneMovesToAnotherModelOfTheSamePartsOnly() {
        Model from = whole();
        from.set(from.variable(RATE), 0, 0.2);
        Model to = whole();
        to.restoreLane(0, from.saveLane(0));
        assertThat(to.value(to.variable(RATE), 0)).isEqualTo(0.2);
        assertThatThrownBy(() -> to.restoreLane(0, new LaneValues(new double[0], new double[0], new double[0])))
                .hasMessageContaining("other parts");
    }

    @Test
    void aParameterOutsideOfItsRangeIsRefused() {
        assertThatThrownBy(() -> new ParameterInfo(RATE, 2, 0, 1, Tag.DESIGN, TEST, Spread.none()))
                .hasMessageContainingAll("toy.rate", "2.0");
    }

    @Test
    void theAssemblyCanBeDescribed() {
        Model model = whole();
        assertThat(model.componentNames()).containsExactly("exchange", "doubling", "constant");
        assertThat(model.differencedPartials()).isEqualTo(2);
        assertThat(model.differenceEvaluations()).isEqualTo(2);
        assertThat(model.parameters()).hasSize(1);
        assertThat(model.stateVariables()).hasSize(2);
        assertThat(model.settings()).isEmpty();
        assertThat(model.find("toy.nothing")).isEmpty();
    }
}
