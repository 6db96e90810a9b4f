package org.lungbridge.trials.running;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.lungbridge.trials.course.CourseRows;

/**
 * One file of a journal, written by one thread of one run from its beginning and never again. Each record has its length and
 * checksum in front of it; what follows a record that is torn is not read.
 */
final class JournalFile implements AutoCloseable {
    private static final int FRAME_BYTES = 8;
    /** No course has more. */
    private static final int LONGEST = 1 << 28;

    private static final long BETWEEN_FORCES_NS = 5_000_000_000L;

    private final FileChannel channel;
    private long forced = System.nanoTime();
    private long position;

    private JournalFile(FileChannel channel) {
        this.channel = channel;
    }

    /** A new file; an error if there is one of this name. */
    static JournalFile create(Path file) throws IOException {
        return new JournalFile(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** Appends a course and returns where it begins. From then on it outlives the process, after some seconds the machine. */
    long append(CourseRows course) throws IOException {
        byte[] record = JournalRecord.bytes(course);
        ByteBuffer bytes = ByteBuffer.allocate(FRAME_BYTES + record.length);
        bytes.putInt(record.length).putInt(checksum(record)).put(record).flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        if (System.nanoTime() - forced > BETWEEN_FORCES_NS) {
            channel.force(false);
            forced = System.nanoTime();
        }
        long begin = position;
        position += FRAME_BYTES + record.length;
        return begin;
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.force(false);
            channel.close();
        }
    }

    /** Hears of a whole record. */
    @FunctionalInterface
    interface Found {
        void at(long position, byte[] record) throws IOException;
    }

    /** Goes through the whole records of a file. */
    static void scan(Path file, Found found) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            long position = 0;
            while (true) {
                byte[] record = next(in);
                found.at(position, record);
                position += FRAME_BYTES + record.length;
            }
        } catch (EOFException torn) {
            return;
        }
    }

    /** The next whole record; the end of the file if there is none. */
    private static byte[] next(DataInputStream in) throws IOException {
        int length = in.readInt();
        int checksum = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new EOFException();
        }
        byte[] record = in.readNBytes(length);
        if (record.length < length || checksum(record) != checksum) {
            throw new EOFException();
        }
        return record;
    }

    /** The record that begins here. */
    static byte[] read(FileChannel channel, long position) throws IOException {
        ByteBuffer frame = fill(channel, position, FRAME_BYTES);
        int length = frame.getInt();
        int checksum = frame.getInt();
        byte[] record = fill(channel, position + FRAME_BYTES, length).array();
        if (checksum(record) != checksum) {
            throw new IOException("A course in the journal has changed since it was written.");
        }
        return record;
    }

    private static ByteBuffer fill(FileChannel channel, long from, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("A file of the journal is shorter than it was.");
            }
        }
        return buffer.flip();
    }

    private static int checksum(byte[] record) {
        CRC32C sum = new CRC32C();
        sum.update(record);
        return (int) sum.getValue();
    }
}
