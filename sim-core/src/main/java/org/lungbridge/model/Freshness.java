package org.lungbridge.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Knows which components need not be computed again: those of whose inputs no bit has changed since, for a component is a pure
 * function of what it has declared. A drug that is not given, a machine whose knobs nobody turns, and hemostasis while a blood gas
 * settles cost nothing.
 *
 * <p>Every row has the number of the pass in which it changed last, every component that in which it was computed.
 */
final class Freshness {
    private final double[][] signals;
    private final double[][] before;
    private final int[][] ownSignals;
    private final int[][] inputs;
    private final int[][] slopeInputs;
    private final long[] changed;
    private final long[] computed;
    private final long[] sloped;
    private final int firstSignal;
    private final int firstGuess;
    private long pass;
    private long everything = 1;

    Freshness(Declarations d, int[] order, double[][] signals, int lanes) {
        int components = d.componentNames.size();
        this.signals = signals;
        this.before = new double[signals.length][lanes];
        firstSignal = d.states.size();
        firstGuess = firstSignal + signals.length;
        changed = new long[firstGuess + d.guesses.size()];
        computed = new long[components];
        sloped = new long[components];
        ownSignals = new int[components][];
        inputs = new int[components][];
        slopeInputs = new int[components][];
        Set<Integer> earlier = new HashSet<>();
        for (int c : order) {
            ownSignals[c] = rows(d.writable.get(c), Variable.Bank.SIGNAL, 0);
            Set<Integer> all = new LinkedHashSet<>();
            for (int row : rows(d.readable.get(c), Variable.Bank.STATE, 0)) {
                all.add(row);
            }
            for (Variable.Guess guess : d.guesses) {
                if (Objects.equals(d.ownerOf.get(guess.quantity().name()), c)) {
                    all.add(firstGuess + guess.row);
                }
            }
            Set<Integer> needed = new LinkedHashSet<>(all);
            for (int row : rows(d.readable.get(c), Variable.Bank.SIGNAL, firstSignal)) {
                all.add(row);
                if (earlier.contains(row)) {
                    needed.add(row);
                }
            }
            inputs[c] = needed.stream().mapToInt(Integer::intValue).toArray();
            slopeInputs[c] = all.stream().mapToInt(Integer::intValue).toArray();
            Arrays.stream(ownSignals[c]).forEach(row -> earlier.add(firstSignal + row));
        }
    }

    private static int[] rows(List<Variable> variables, Variable.Bank bank, int first) {
        return variables.stream()
                .filter(variable -> variable.bank == bank.ordinal())
                .mapToInt(variable -> first + variable.row)
                .distinct()
                .toArray();
    }

    /** Parameters, settings or anything else may have changed. */
    void forget() {
        everything = pass + 1;
    }

    /** Signals are going to be computed, perhaps at other states. */
    void begin() {
        pass++;
    }

    void stateChanged(int row) {
        changed[row] = pass;
    }

    /** Seen by the next pass. */
    void guessChanged(int row) {
        changed[firstGuess + row] = pass + 1;
    }

    /** Whether the signals of a component are still those of its inputs. */
    boolean isFresh(int component) {
        return isFresh(inputs[component], computed[component]);
    }

    /** Whether the slopes of a component are still those of its inputs. */
    boolean hasFreshSlopes(int component) {
        return isFresh(slopeInputs[component], sloped[component]);
    }

    private boolean isFresh(int[] rows, long since) {
        if (everything > since) {
            return false;
        }
        for (int row : rows) {
            if (changed[row] > since) {
                return false;
            }
        }
        return true;
    }

    /** The signals of a component have been computed. */
    void computed(int component) {
        computed[component] = pass;
        for (int row : ownSignals[component]) {
            if (takeOver(signals[row], before[row])) {
                changed[firstSignal + row] = pass;
            }
        }
    }

    /** Copies a row; true if a bit of it differs from what was there. */
    static boolean takeOver(double[] from, double[] to) {
        long difference = 0;
        for (int i = 0; i < to.length; i++) {
            difference |= Double.doubleToRawLongBits(from[i]) ^ Double.doubleToRawLongBits(to[i]);
            to[i] = from[i];
        }
        return difference != 0;
    }

    /** The slopes of a component have been computed. */
    void sloped(int component) {
        sloped[component] = pass;
    }
}
