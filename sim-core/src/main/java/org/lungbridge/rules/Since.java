package org.lungbridge.rules;

import java.util.OptionalDouble;

/** From when on something counts. */
public sealed interface Since {
    /** The time (s), or nothing if it has not come. */
    OptionalDouble of(Notebook notes);

    /** From a time of the run on, s. */
    record Time(double time) implements Since {
        @Override
        public OptionalDouble of(Notebook notes) {
            return OptionalDouble.of(time);
        }
    }

    /** Since the present state was entered. */
    record StateEntry() implements Since {
        @Override
        public OptionalDouble of(Notebook notes) {
            return notes.get(Notebook.SINCE);
        }
    }

    /** Since a rule fired or a state was entered for the last time. */
    record LastOf(String name) implements Since {
        @Override
        public OptionalDouble of(Notebook notes) {
            return notes.get(Notebook.LAST + name);
        }
    }

    /** Since a rule fired or a state was entered for the first time. */
    record FirstOf(String name) implements Since {
        @Override
        public OptionalDouble of(Notebook notes) {
            return notes.get(Notebook.FIRST + name);
        }
    }
}
