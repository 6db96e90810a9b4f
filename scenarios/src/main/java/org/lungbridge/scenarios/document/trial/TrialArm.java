package org.lungbridge.scenarios.document.trial;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.StrategyChoice;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.course.CourseChoice;
import org.lungbridge.scenarios.document.course.CourseDocument;
import org.lungbridge.scenarios.document.strategy.StaffErrors;

/** What is done in one arm; what is not written is as in the scenario of the patient. */
public record TrialArm(
        @Spelled(value = "[A-Za-z0-9]+([-.][A-Za-z0-9]+)*", inWords = "words and digits joined by hyphens or points")
        @About("The short name of the arm; tables carry it.")
        String id,

        @About("The arm in a few words, for figures and tables; the id unless written.") @Nullable
        String title,

        @About("A scenario whose machines, laboratory, care, timeline and rules take the place of the patient's own.")
        @Nullable
        ScenarioChoice scenario,

        @About("Anticoagulation: the name of a shipped strategy, or a strategy written out.") @Nullable
        StrategyChoice strategy,

        @About("What staff see to at their rounds: the name of a shipped course, or a course written out.") @Nullable
        CourseChoice course,

        @About("Duties of the course protocol that are done in another way in this arm.") @Nullable
        CourseDocument courseChanges,

        @About("Duties of the course protocol that are nobody's in this arm, by their names.") @Nullable
        List<String> courseWithout,

        @About("Orders besides those of the scenario.") @Nullable
        List<TimelineOrder> orders,

        @About("Values of model parameters by name, in this arm.") @Nullable
        Map<String, Measure> overrides,

        @About("How far staff keep to the strategy in this arm; as the strategy says unless written.") @Nullable
        StaffErrors compliance,

        @About("What is looked for in this arm; everything is seen when it happens unless written.") @Nullable
        Detection detection) {
    /** An arm whose lists and maps nobody changes afterwards. */
    public TrialArm {
        courseWithout = courseWithout == null ? null : List.copyOf(courseWithout);
        orders = orders == null ? null : List.copyOf(orders);
        overrides = overrides == null ? null : Collections.unmodifiableMap(new TreeMap<>(overrides));
    }

    /** The arm in a few words. */
    public String inWords() {
        return title == null ? id : title;
    }
}
