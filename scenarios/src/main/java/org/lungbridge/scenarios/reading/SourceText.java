package org.lungbridge.scenarios.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a document: small, UTF-8, without byte order mark. */
final class SourceText {
    /** The largest document that is read, in bytes. */
    static final int LARGEST_BYTES = 1_000_000;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private SourceText() {}

    /** The largest snapshot that is read, in bytes: months of laboratory results. */
    static final int LARGEST_SNAPSHOT_BYTES = 100_000_000;

    /** Reads a file; a file that is too large is refused by its size, before it is read. */
    static String of(Path file) {
        return of(file, LARGEST_BYTES);
    }

    /** Reads a file of at most so many bytes. */
    static String of(Path file, int largest) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw refusal(name, Place.DOCUMENT, "is a folder, not a document.", "a file in it was meant.");
            }
            if (Files.size(file) > largest) {
                throw tooLarge(name, Files.size(file) + " bytes", largest);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return of(name, stream.readNBytes(largest + 1), largest);
            }
        } catch (NoSuchFileException missing) {
            throw refusal(name, Place.DOCUMENT, "The file does not exist.", nearbyFile(file));
        } catch (IOException failure) {
            throw refusal(name, Place.DOCUMENT, "The file cannot be read (" + failure + ").", null);
        }
    }

    /** Decodes bytes as UTF-8. */
    static String of(String name, byte[] bytes) {
        return of(name, bytes, LARGEST_BYTES);
    }

    /** Decodes at most so many bytes as UTF-8. */
    static String of(String name, byte[] bytes, int largest) {
        if (bytes.length > largest) {
            throw tooLarge(name, "more than " + largest + " bytes", largest);
        }
        int start = startsWithMark(bytes) ? MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw notUtf8(name, bytes, in.position(), out);
        }
        return out.toString();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    private static InvalidDocument tooLarge(String name, String size, int largest) {
        return refusal(
                name,
                Place.DOCUMENT,
                "The file is too large (%s); allowed are %s bytes.".formatted(size, largest),
                "another file was meant: a document describes a patient in a few kilobytes.");
    }

    private static InvalidDocument notUtf8(String name, byte[] bytes, int offset, CharSequence before) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            boolean newLine = before.charAt(i) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE) && ((bytes[1] & 0xFF) >= 0xFE);
        return refusal(
                name,
                Place.whole(line, column),
                "The file is not UTF-8: the byte (0x%02X) at offset (%s) is no character."
                        .formatted(bytes[offset] & 0xFF, offset),
                (wide ? "it was saved as UTF-16" : "it was saved as Latin-1 or Windows-1252")
                        + "; save it as UTF-8 in the editor.");
    }

    private static @Nullable String nearbyFile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return "the folder is another one.";
        }
        try (var entries = Files.list(folder)) {
            List<String> names = entries.limit(1000)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .toList();
            return Words.meant(name.toString(), names);
        } catch (IOException unlisted) {
            return null;
        }
    }

    private static InvalidDocument refusal(String name, Place place, String message, @Nullable String hint) {
        return new InvalidDocument(
                name, List.of(new Problem(place.pointer(), place.line(), place.column(), message, hint)));
    }
}
