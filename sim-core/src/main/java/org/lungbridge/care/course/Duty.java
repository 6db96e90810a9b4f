package org.lungbridge.care.course;

/** One thing staff see to at their rounds. Keeps no memory of its own; what it must remember is on file in the lane. */
public interface Duty {
    /** Looks at the patient and acts. Called at every round, in the order of the course. */
    void round(Round now);
}
