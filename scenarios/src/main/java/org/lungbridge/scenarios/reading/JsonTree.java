package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
sealed interface JsonTree {
    /** Where the value begins. */
    Place place();

    /** What the value is, in words, with the value itself where it is short. */
    String inWords();

    /** An object; the members in the order of the file. */
    record Branch(Place place, Map<String, Member> members) implements JsonTree {
        @Override
        public String inWords() {
            return "an object";
        }
    }

    /** A member of an object: where its name stands, and its value. */
    record Member(Place name, JsonTree value) {}

    /** An array. */
    record Row(Place place, List<JsonTree> items) implements JsonTree {
        @Override
        public String inWords() {
            return "an array";
        }
    }

    /** A string. */
    record Text(Place place, String value) implements JsonTree {
        @Override
        public String inWords() {
            return "the text (" + Words.shortened(value) + ")";
        }
    }

    /** A finite number, with the text it was written as. */
    record Figure(Place place, double value, String written) implements JsonTree {
        @Override
        public String inWords() {
            return "the bare number (" + Words.shortened(written) + ")";
        }
    }

    /** True or false. */
    record Flag(Place place, boolean value) implements JsonTree {
        @Override
        public String inWords() {
            return "(" + value + ")";
        }
    }

    /** The literal null. */
    record Nothing(Place place) implements JsonTree {
        @Override
        public String inWords() {
            return "(null)";
        }
    }

    /** A value that is a problem of its own, already reported, such as NaN. */
    record Broken(Place place) implements JsonTree {
        @Override
        public String inWords() {
            return "an unreadable value";
        }
    }
}
