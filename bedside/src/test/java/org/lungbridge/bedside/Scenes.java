package org.lungbridge.bedside;

import org.lungbridge.bedside.session.Scene;
import org.lungbridge.scenarios.Library;

/** Patients for tests; each is looked for once. */
public final class Scenes {
    private static final String DRILL = "drill-pump-failure";

    private Scenes() {}

    /** On VV-ECMO from the first minute on; the pump stops after three hours. */
    public static Scene drill() {
        return Found.DRILL;
    }

    /** Another scenario that is shipped. */
    public static Scene shipped(String id) {
        return Scene.of(Library.scenarioBytes(id), Library.scenario(id), 1);
    }

    private static final class Found {
        static final Scene DRILL = shipped(Scenes.DRILL);
    }
}
