package org.lungbridge.scenarios.document.teaching;

import org.lungbridge.scenarios.document.About;

/** How the patient is handed over (SBAR). */
public record Handover(
        @About("What is going on.") String situation,
        @About("What led to it.") String background,
        @About("What is thought of it.") String assessment,
        @About("What is asked for.") String recommendation) {}
