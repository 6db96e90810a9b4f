package org.lungbridge.patient;

import org.junit.jupiter.api.Test;
import org.lungbridge.physiology.lung.LungResolution;

class PatientAssemblyProbe {
    @Test
    void assembles() {
        PatientModel.assemble(1, new LungResolution(4, 1));
    }
}
