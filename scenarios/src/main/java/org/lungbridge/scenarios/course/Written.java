package org.lungbridge.scenarios.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.care.course.PeepTable;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.scenarios.document.LabTest;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.course.PeepTableName;

/** What is written, or what is usual. */
final class Written {
    private Written() {}

    static double or(@Nullable Measure written, double usual) {
        return written == null ? usual : written.engineValue();
    }

    static double or(@Nullable Double written, double usual) {
        return written == null ? usual : written;
    }

    static int or(@Nullable Double written, int usual) {
        return written == null ? usual : (int) Math.rint(written);
    }

    static boolean or(@Nullable Boolean written, boolean usual) {
        return written == null ? usual : written;
    }

    static String or(@Nullable String written, String usual) {
        return written == null ? usual : written;
    }

    static List<String> or(@Nullable List<String> written, List<String> usual) {
        return written == null ? usual : written;
    }

    static List<Panel> panels(@Nullable List<LabTest> written, List<Panel> usual) {
        return written == null
                ? usual
                : written.stream()
                        .map(test -> Panel.find(WireName.of(test)).orElseThrow())
                        .toList();
    }

    static PeepTable peepTableName(@Nullable PeepTableName written, PeepTable usual) {
        return written == null ? usual : PeepTable.valueOf(written.name());
    }
}
