package org.lungbridge.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lungbridge.network.Reaction;
import org.lungbridge.network.ReactionTable;

/**
 * Writes a reaction table as straight-line C: rates and exact Jacobian, compressed by columns, the whole diagonal
 * included. What C computes is what {@code MassAction} computes, reaction by reaction in the same order.
 */
public final class NetworkToC {
    private final String name;
    private final ReactionTable table;
    private final int[][] net;
    private final List<int[]> places = new ArrayList<>();
    private final int[][] place;

    private NetworkToC(String name, ReactionTable table) {
        this.name = name;
        this.table = table;
        net = table.stoichiometry();
        place = new int[net.length][net.length];
        number();
    }

    /** Writes both networks into a directory. */
    public static void main(String[] words) throws IOException {
        write(Path.of(words[0]));
    }

    static void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(
                directory.resolve("hockin_mann.c"),
                new NetworkToC("hockin_mann", Network.hockinMann(false, 0, 1).table()).text());
        Files.writeString(
                directory.resolve("wajima.c"),
                new NetworkToC("wajima", Network.wajima(0, 1).table()).text());
    }

    private void number() {
        for (int c = 0; c < net.length; c++) {
            TreeSet<Integer> rows = new TreeSet<>(List.of(c));
            for (int r = 0; r < table.reactions().size(); r++) {
                for (int reactant : table.reactions().get(r).reactants()) {
                    for (int s = 0; reactant == c && s < net.length; s++) {
                        if (net[s][r] != 0) {
                            rows.add(s);
                        }
                    }
                }
            }
            for (int row : rows) {
                place[row][c] = places.size();
                places.add(new int[] {row, c});
            }
        }
    }

    private String text() {
        int states = net.length;
        StringBuilder out = new StringBuilder("/* Generated from the reaction table; not to be edited. */\n");
        out.append("#include <math.h>\n#include <string.h>\n\n#include \"equations.h\"\n\n");
        out.append("static const int column_start[] = {");
        for (int c = 0, k = 0; c <= states; c++) {
            while (k < places.size() && places.get(k)[1] < c) {
                k++;
            }
            out.append(k).append(c < states ? ", " : "};\n");
        }
        out.append("static const int row_of[] = {");
        for (int k = 0; k < places.size(); k++) {
            out.append(places.get(k)[0]).append(k + 1 < places.size() ? ", " : "};\n");
        }
        out.append("\nstatic void restart(void) {}\n");
        rates(out);
        jacobian(out);
        out.append("\nconst equations *%s(void) {\n".formatted(name));
        out.append(
                "    static const equations these = {\"%s\", %s, 0, %s, column_start, row_of, restart, rates, jacobian};\n"
                        .formatted(name.replace('_', '-'), states, places.size()));
        return out.append("    return &these;\n}\n").toString();
    }

    private void rates(StringBuilder out) {
        out.append("\nstatic void rates(const double *y, const double *knobs, double *restrict d) {\n");
        out.append("    (void)knobs;\n    double v;\n    memset(d, 0, %s * sizeof(double));\n".formatted(net.length));
        for (int r = 0; r < table.reactions().size(); r++) {
            Reaction reaction = table.reactions().get(r);
            out.append("    v = ").append(rate(reaction)).append(";\n");
            for (int s = 0; s < net.length; s++) {
                if (net[s][r] != 0) {
                    out.append("    d[%s] += %s;\n".formatted(s, times(net[s][r], "v")));
                }
            }
        }
        out.append("}\n");
    }

    private static String rate(Reaction reaction) {
        String constant = Double.toHexString(reaction.constant());
        int[] of = reaction.reactants();
        if (of.length == 0) {
            return constant;
        }
        String first = "%s * y[%s]".formatted(constant, of[0]);
        if (of.length == 1) {
            return first;
        }
        if (reaction.half() > 0) {
            return "%s * (y[%s] / (%s + fabs(y[%s])))"
                    .formatted(first, of[1], Double.toHexString(reaction.half()), of[1]);
        }
        return "%s * y[%s]".formatted(first, of[1]);
    }

    private static String times(int net, String what) {
        return net == 1 ? what : net == -1 ? "-" + what : net + " * " + what;
    }

    private void jacobian(StringBuilder out) {
        out.append("\nstatic void jacobian(const double *y, const double *knobs, double *restrict j) {\n");
        out.append("    (void)knobs;\n    double v, per;\n    (void)per;\n    memset(j, 0, %s * sizeof(double));\n"
                .formatted(places.size()));
        for (int r = 0; r < table.reactions().size(); r++) {
            Reaction reaction = table.reactions().get(r);
            for (int k = 0; k < reaction.reactants().length; k++) {
                slope(out, reaction, k);
                for (int s = 0; s < net.length; s++) {
                    if (net[s][r] != 0) {
                        out.append("    j[%s] += %s;\n"
                                .formatted(place[s][reaction.reactants()[k]], times(net[s][r], "v")));
                    }
                }
            }
        }
        out.append("}\n");
    }

    private static void slope(StringBuilder out, Reaction reaction, int k) {
        String constant = Double.toHexString(reaction.constant());
        int[] of = reaction.reactants();
        if (of.length == 1) {
            out.append("    v = %s;\n".formatted(constant));
        } else if (reaction.half() > 0) {
            String half = Double.toHexString(reaction.half());
            out.append("    per = 1 / (%s + fabs(y[%s]));\n".formatted(half, of[1]));
            out.append(
                    k == 0
                            ? "    v = %s * y[%s] * per;\n".formatted(constant, of[1])
                            : "    v = %s * y[%s] * %s * per * per;\n".formatted(constant, of[0], half));
        } else {
            out.append("    v = %s * y[%s];\n".formatted(constant, of[1 - k]));
        }
    }
}
