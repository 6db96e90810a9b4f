package org.lungbridge.scenarios.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lungbridge.laboratory.ClottingNetworks;
import org.lungbridge.network.EnzymeTable;
import org.lungbridge.network.ReactionTable;

/** The reaction tables that come with the engine, which itself reads no files. */
public final class ClottingTables {
    private ClottingTables() {}

    /** The network of Wajima and colleagues 2009. */
    public static ReactionTable wajima() {
        return Holder.WAJIMA;
    }

    /** The network of Hockin, Jones, Everse and Mann 2002 with heparin added. */
    public static ReactionTable hockinMann() {
        return Holder.HOCKIN_MANN;
    }

    /** Both networks for a laboratory of its own; it serves one thread. */
    public static ClottingNetworks networks() {
        return ClottingNetworks.of(wajima(), hockinMann());
    }

    private static List<String> lines(String name) {
        try (InputStream stream = ReactionTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The reaction table (%s) is missing.%nMaybe the program was built without it.".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The reaction table (" + name + ") cannot be read.", failure);
        }
    }

    /** Read on first use. */
    private static final class Holder {
        static final ReactionTable WAJIMA =
                EnzymeTable.parse(lines("wajima2009_states.csv"), lines("wajima2009_reactions.csv"));
        static final ReactionTable HOCKIN_MANN = ReactionTable.parse(
                        lines("hm2002_species.csv"), lines("hm2002_reactions.csv"))
                .plus(lines("hm2002_heparin_species.csv"), lines("hm2002_heparin_reactions.csv"));
    }
}
