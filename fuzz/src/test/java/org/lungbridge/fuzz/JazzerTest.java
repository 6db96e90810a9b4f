package org.lungbridge.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.api.Tag;

/**
 * The same doors under a fuzzer that is led by coverage (Jazzer; one such test a virtual machine, so it takes all doors in turn). Half
 * of its inputs are the bytes themselves, half are choices of how to damage what is shipped.
 */
@Tag("fuzz")
class JazzerTest {
    private static final List<Target> DOORS = Targets.all();

    @FuzzTest(maxDuration = "5m")
    void everyDoor(byte[] input) throws Exception {
        if (input.length < 2) {
            return;
        }
        byte[] rest = java.util.Arrays.copyOfRange(input, 2, input.length);
        Target door = DOORS.get((input[0] & 0xFF) % DOORS.size());
        boolean raw = (input[1] & 1) == 0;
        door.accepts(raw ? rest : door.damage().damaged(Chooser.written(rest)));
    }
}
