package org.lungbridge.trials.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;

/**
 * The courses of a trial that have ended, on disk: a folder of {@link JournalFile}s. In memory is only where each course lies.
 * Many threads may append, each to a file of its own.
 */
public final class Journal implements AutoCloseable, Iterable<CourseRows> {
    private static final long NOWHERE = -1;
    private static final int FILE_SHIFT = 40;
    private static final String ENDING = ".rows";

    private final Path folder;
    private final CourseNumbers numbers;
    private final long[] places;
    private final List<Path> files = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private int ended;
    private int failed;

    private Journal(Path folder, CourseNumbers numbers) {
        this.folder = folder;
        this.numbers = numbers;
        this.places = new long[numbers.all()];
        Arrays.fill(places, NOWHERE);
    }

    /** The journal of a folder, made if there is none; torn ends are passed over, courses the trial does not have too. */
    static Journal open(Path folder, CourseNumbers numbers) throws IOException {
        Files.createDirectories(folder);
        Journal journal = new Journal(folder, numbers);
        try (Stream<Path> all = Files.list(folder)) {
            journal.files.addAll(
                    all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                            .sorted()
                            .toList());
        }
        for (int k = 0; k < journal.files.size(); k++) {
            int file = k;
            JournalFile.scan(
                    journal.files.get(k),
                    (position, record) ->
                            journal.note(JournalRecord.key(record), file, position, JournalRecord.isComplete(record)));
        }
        return journal;
    }

    private synchronized void note(CourseKey key, int file, long position, boolean complete) {
        if (numbers.has(key) && places[numbers.number(key)] == NOWHERE) {
            places[numbers.number(key)] = ((long) file << FILE_SHIFT) | position;
            ended++;
            failed += complete ? 0 : 1;
        }
    }

    /** Whether this course has ended. */
    public synchronized boolean has(CourseKey key) {
        return places[numbers.number(key)] != NOWHERE;
    }

    /** How many courses have ended, well or not. */
    public synchronized int ended() {
        return ended;
    }

    /** How many of these could not be computed to their end. */
    public synchronized int failed() {
        return failed;
    }

    /** Appends to a file of its own; for one thread. */
    public interface Writer extends AutoCloseable {
        /** Keeps a course. */
        void append(CourseRows course) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** A new writer with a new file. */
    public synchronized Writer writer() throws IOException {
        int number = files.size();
        Path path = unused();
        JournalFile file = JournalFile.create(path);
        files.add(path);
        Writer writer = new Writer() {
            @Override
            public void append(CourseRows course) throws IOException {
                note(course.key(), number, file.append(course), course.complete());
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
        writers.add(writer);
        return writer;
    }

    private Path unused() {
        int number = files.size();
        Path path = folder.resolve(name(number));
        while (Files.exists(path)) {
            number++;
            path = folder.resolve(name(number));
        }
        return path;
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%06d%s", number, ENDING);
    }

    /** The courses that have ended, by arm, study, patient; each is read when its turn comes. */
    @Override
    public Iterator<CourseRows> iterator() {
        return IntStream.range(0, places.length)
                .filter(number -> places[number] != NOWHERE)
                .mapToObj(this::read)
                .iterator();
    }

    private CourseRows read(int number) {
        long place = places[number];
        Path file = files.get((int) (place >>> FILE_SHIFT));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return JournalRecord.course(JournalFile.read(channel, place & ((1L << FILE_SHIFT) - 1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The journal cannot be read: " + file, unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        for (Writer writer : writers) {
            writer.close();
        }
    }
}
