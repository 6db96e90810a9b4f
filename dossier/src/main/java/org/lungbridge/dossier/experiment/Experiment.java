package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;

/** Something that is done to the engine so that it answers a dataset; the same inputs give the same numbers. */
public interface Experiment {
    /** As datasets call it. */
    String id();

    /** What is done, in a sentence for the page. */
    String about();

    /** Numbers that may go in. */
    List<Port> inputs();

    /** Words that may go in; none for most. */
    default List<String> words() {
        return List.of();
    }

    /** Numbers that come out. */
    List<Port> outputs();

    /** Does it: every output by name, in the unit of its port; not a number where there is none for these inputs. */
    Map<String, Double> run(Inputs in);
}
