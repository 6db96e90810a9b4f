package org.lungbridge.rules;

/**
 * A criterion of scoring: when its time begins, and what counts.
 *
 * @param id unique among criteria
 * @param from when its time begins
 * @param when what must come to be so from then on; looked at once its time has begun
 */
public record Watch(String id, Since from, Condition when) {
    /** What the line is called that says its time has begun. */
    public static final String OPENS = "criterion-opens";

    /** What the line is called that says it is met. */
    public static final String MET = "criterion-met";

    /** Who writes these lines. */
    public static final String ACTOR = "scoring";

    /** Under which it is remembered when its time began and when it was met. */
    String opened() {
        return "opened." + id;
    }

    String met() {
        return "met." + id;
    }

    /** Under which its conditions keep their clocks. */
    public static String keys(String id) {
        return "criterion." + id + ".";
    }
}
