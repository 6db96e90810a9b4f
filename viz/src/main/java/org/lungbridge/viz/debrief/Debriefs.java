package org.lungbridge.viz.debrief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.viz.NoFonts;

/** The debriefing report of a lesson. */
public final class Debriefs {
    /** What every page says. */
    static final String NOTICE = "SIMULATION, not for patient care. No number on these pages may guide a treatment.";
    /** More pages nobody reads in the room. */
    public static final int MOST_PAGES = 4;

    private Debriefs() {}

    /** One file that needs nothing else. */
    public static String html(Debriefing content) {
        return DebriefHtml.of(title(content), blocks(content));
    }

    /**
     * At most four pages of A4.
     *
     * @throws NoFonts if there is no font to write the labels of figures with
     */
    public static byte[] pdf(Debriefing content) throws IOException {
        return DebriefPdf.of(title(content), blocks(content));
    }

    private static String title(Debriefing content) {
        String patient = content.run().patient();
        return "Debriefing: " + content.run().title() + (patient.isEmpty() ? "" : ": " + patient);
    }

    private static List<Block> blocks(Debriefing content) {
        Scene scene = Scene.of(content);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(NOTICE));
        blocks.addAll(ResultSection.of(scene));
        blocks.addAll(CourseSection.of(scene));
        blocks.addAll(ActionsSection.of(scene));
        blocks.addAll(TargetsSection.of(scene));
        blocks.addAll(BloodSection.of(scene));
        blocks.addAll(RevealSection.of(scene));
        blocks.addAll(TalkSection.of(scene));
        blocks.addAll(ReplaySection.of(scene));
        return blocks;
    }
}
