package org.lungbridge.rules;

/** Who acts. */
public enum Actor {
    /** Who is taught. */
    LEARNER("learner"),
    /** Whoever works at the bed by protocol, or as the scenario tells. */
    STAFF("staff"),
    /** Who teaches. */
    INSTRUCTOR("instructor"),
    /** The scenario itself: its timeline and its rules. */
    SCENARIO("scenario"),
    /** Any of them. */
    ANYBODY("anybody");

    /** How the timeline signs its orders. */
    private static final String TIMELINE = "timeline";

    private final String id;

    Actor(String id) {
        this.id = id;
    }

    /** How it signs orders. */
    public String id() {
        return id;
    }

    /** Whether an order signed like this is one of theirs; protocols sign with their own names and are staff. */
    boolean signs(String actor) {
        boolean scenario = actor.equals(SCENARIO.id) || actor.equals(TIMELINE);
        return switch (this) {
            case ANYBODY -> true;
            case SCENARIO -> scenario;
            case STAFF -> !scenario && !actor.equals(LEARNER.id) && !actor.equals(INSTRUCTOR.id);
            default -> actor.equals(id);
        };
    }
}
