package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.scenarios.reading.InvalidDocument;

/** Whatever happens to a document, it is read or refused with a reason; nothing else is thrown. */
class MutilatedDocumentTest {
    private static final int COPIES = 1500;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void documentWithRandomBytesChangedIsReadOrRefused(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        byte[] good = Library.scenarioBytes("sle-dah-vv-ecmo");
        int refused = 0;
        for (int copy = 0; copy < COPIES; copy++) {
            refused += refused(mutilated(good, chance)) ? 1 : 0;
        }
        assertThat(refused).isBetween(COPIES / 4, COPIES);
    }

    private static boolean refused(byte[] document) {
        try {
            Documents.readScenario("mutilated", document);
            return false;
        } catch (InvalidDocument reason) {
            assertThat(reason.problems()).isNotEmpty();
            return true;
        }
    }

    private static byte[] mutilated(byte[] good, SplittableRandom chance) {
        byte[] bytes = good.clone();
        int changes = 1 + chance.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int place = chance.nextInt(bytes.length);
            if (chance.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, Math.max(1, place));
            } else {
                bytes[place] = (byte)
                        (chance.nextInt(8) == 0 ? chance.nextInt(256) : "{}[]\",:0-9eE./ n".charAt(chance.nextInt(16)));
            }
        }
        return bytes;
    }
}
