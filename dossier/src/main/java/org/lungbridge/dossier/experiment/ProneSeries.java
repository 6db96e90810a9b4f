package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;

/** The four patients with lung hemorrhage who are turned prone, and the woman who is turned on ECMO. */
final class ProneSeries implements Experiment {
    private static final double MINUTES_10 = 1.0 / 6;
    private static final double LATER = 8;

    @Override
    public String id() {
        return "prone-series";
    }

    @Override
    public String about() {
        return "A shipped scenario is run for one of its patients; what changed in eight hours and in so many hours after the turn.";
    }

    @Override
    public List<String> words() {
        return List.of("scenario");
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("patient", "1", 1), Port.usual("turnedAt", "h", 3), Port.usual("hours", "h", LATER));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("deadSpaceBefore", "1"),
                Port.of("deadSpaceChange", "points"),
                Port.of("alveolarDeadSpaceChange", "points"),
                Port.of("PFbefore", "mmHg"),
                Port.of("PFrise", "%"),
                Port.of("powerChange", "%"),
                Port.of("complianceRise", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        CourseColumns course = CourseColumns.of(in.word("scenario"), (int) in.number("patient"));
        double turned = in.number("turnedAt") + MINUTES_10;
        double later = turned + in.number("hours");
        return Map.of(
                "deadSpaceBefore", course.at("deadSpaceEnghoff", turned),
                "deadSpaceChange", 100 * (course.at("deadSpaceEnghoff", later) - course.at("deadSpaceEnghoff", turned)),
                "alveolarDeadSpaceChange",
                        100 * (course.at("deadSpaceAlveolar", later) - course.at("deadSpaceAlveolar", turned)),
                "PFbefore", course.at("PaO2FiO2_mmHg", turned),
                "PFrise", rise(course, "PaO2FiO2_mmHg", turned, later),
                "powerChange", rise(course, "mechanicalPower_JPerMin", turned, later),
                "complianceRise", rise(course, "compliance_mLPerCmH2O", turned, later));
    }

    private static double rise(CourseColumns course, String column, double from, double to) {
        return 100 * (course.at(column, to) / course.at(column, from) - 1);
    }
}
