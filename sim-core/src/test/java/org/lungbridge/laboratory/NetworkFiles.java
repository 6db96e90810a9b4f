package org.lungbridge.laboratory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.lungbridge.network.EnzymeTable;
import org.lungbridge.network.ReactionTable;

/** The shipped tables of both clotting networks, and reference tables of tests. */
final class NetworkFiles {
    private NetworkFiles() {}

    static ReactionTable wajima() {
        return EnzymeTable.parse(lines("wajima2009_states.csv"), lines("wajima2009_reactions.csv"));
    }

    static ReactionTable hockinMann() {
        return ReactionTable.parse(lines("hm2002_species.csv"), lines("hm2002_reactions.csv"))
                .plus(lines("hm2002_heparin_species.csv"), lines("hm2002_heparin_reactions.csv"));
    }

    static List<String> lines(String name) {
        try (InputStream stream = ReactionTable.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
