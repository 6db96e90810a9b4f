package org.lungbridge.cli;

import java.util.Locale;
import picocli.CommandLine;

/**
 * Commands that write numbers and letters in one form, in files and on screens, whatever the language of the machine. While one of them
 * is carried out that form is the default of the process; afterwards the caller has its own again.
 */
final class InOneForm extends CommandLine {
    /** No language's own digits, decimal signs or letters. */
    static final Locale LOCALE = Locale.ROOT;

    private static int underWay;
    private static Locale before = LOCALE;

    InOneForm(Object command) {
        super(command);
    }

    @Override
    public int execute(String... arguments) {
        enter();
        try {
            return super.execute(arguments);
        } finally {
            leave();
        }
    }

    private static synchronized void enter() {
        if (underWay++ == 0) {
            before = Locale.getDefault();
            Locale.setDefault(LOCALE);
        }
    }

    private static synchronized void leave() {
        if (--underWay == 0) {
            Locale.setDefault(before);
        }
    }
}
