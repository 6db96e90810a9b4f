package org.lungbridge.bedside;

import java.io.IOException;
import java.nio.file.Path;
import org.lungbridge.bedside.session.Played;

/** What becomes of a session: its report, and its run folder. The command line knows how. */
public interface Afterwards {
    /**
     * The debriefing as one page.
     *
     * @throws IllegalStateException with the reason if there is none, such as a scenario that is no lesson
     */
    byte[] html(Played session) throws IOException;

    /** The debriefing for the printer; likewise. */
    byte[] pdf(Played session) throws IOException;

    /** Writes the session as a run folder, which can be verified. */
    void save(Played session, Path folder) throws IOException;
}
