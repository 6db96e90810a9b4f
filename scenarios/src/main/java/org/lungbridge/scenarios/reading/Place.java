package org.lungbridge.scenarios.reading;

/** Where something stands in a document: JSON pointer (RFC 6901), line and column, both counted from 1. */
record Place(String pointer, int line, int column) {
    /** The document as a whole, before any line was read. */
    static final Place DOCUMENT = new Place("", 0, 0);

    /** The pointer of a member of the object at the given pointer. */
    static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
