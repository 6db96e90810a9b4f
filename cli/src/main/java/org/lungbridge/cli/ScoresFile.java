package org.lungbridge.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.DayScore;
import org.lungbridge.recording.Numbers;

/** {@code scores.csv}: day,SOFA, SOFA by organ, lungInjuryScore; a row a day; LF, UTF-8. */
final class ScoresFile {
    static final String NAME = "scores.csv";

    private ScoresFile() {}

    static byte[] bytes(Course course) {
        StringBuilder text = new StringBuilder(
                "day,SOFA,SOFA_lung,SOFA_clotting,SOFA_liver,SOFA_circulation,SOFA_brain,SOFA_kidney,lungInjuryScore\n");
        for (DayScore day : DayScore.of(course)) {
            text.append(day.day()).append(',').append(day.sofa().total());
            for (Map.Entry<String, Integer> organ : day.sofa().organs().entrySet()) {
                text.append(',').append(organ.getValue());
            }
            text.append(',').append(Numbers.text(day.lungInjury().score())).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
