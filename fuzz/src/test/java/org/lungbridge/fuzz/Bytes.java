package org.lungbridge.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Damages bytes as disks, editors and transmissions do. */
final class Bytes {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Bytes() {}

    static byte[] damaged(byte[] good, Chooser chooser) {
        byte[] bytes = good;
        for (int k = chooser.few(4); k > 0 && bytes.length > 0; k--) {
            bytes = once(bytes, chooser);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Chooser chooser) {
        int at = chooser.below(bytes.length);
        return switch (chooser.below(10)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(MARK, bytes);
            case 2 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 3 -> without(bytes, at, Math.min(bytes.length, at + 1 + chooser.below(40)));
            case 4 ->
                new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case 5 -> joined(bytes, Arrays.copyOfRange(bytes, at, bytes.length));
            case 6 -> with(bytes, at, (byte) (bytes[at] ^ 1 << chooser.below(8)));
            case 7 -> with(bytes, at, (byte) "{}[]\",:0-9eE./ \\".charAt(chooser.below(16)));
            default -> with(bytes, at, (byte) chooser.below(256));
        };
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] copy = bytes.clone();
        copy[at] = value;
        return copy;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(one.length + other.length);
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
