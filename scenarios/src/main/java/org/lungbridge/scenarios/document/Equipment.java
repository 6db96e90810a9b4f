package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The machines beside the bed. */
public record Equipment(
        @About("The VV-ECMO circuit that stands ready.") @Nullable
        EcmoCircuit ecmo) {}
