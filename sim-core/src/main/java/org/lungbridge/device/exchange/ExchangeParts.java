package org.lungbridge.device.exchange;

import java.util.List;
import org.lungbridge.model.Part;

/** The components of plasma exchange and renal replacement. */
public final class ExchangeParts {
    private ExchangeParts() {}

    /** All of them. */
    public static List<Part> all() {
        return List.of(
                new Part("exchange_console", ExchangeConsole::new),
                new Part("replacement_buffer", ReplacementBuffer::new),
                new Part("ionized_calcium", IonizedCalcium::new));
    }
}
