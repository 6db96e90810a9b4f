package org.lungbridge.scenarios.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the pictures that a valid scenario names, from the folder in which it lies, or refuses them where they are named. */
public final class PictureFiles {
    /** The largest picture, in bytes. */
    public static final int LARGEST_BYTES = 4_000_000;

    static final Set<String> ORDERS = Set.of("chest-radiograph", "chest-ct");
    static final String IMAGE = "image";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final @Nullable Path folder;
    private final Problems problems = new Problems();
    private final Map<String, byte[]> pictures = new TreeMap<>();

    private PictureFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * The pictures by their name; empty where the scenario names none.
     *
     * @param name what the document is called in messages
     * @param bytes a scenario that is valid
     * @param folder where it lies; null where it does not come from a file
     * @throws InvalidDocument with every picture that cannot be had
     */
    public static Map<String, byte[]> of(String name, byte[] bytes, @Nullable Path folder) {
        PictureFiles files = new PictureFiles(folder);
        Problems.untilFull(() -> files.read(SourceText.of(name, bytes)));
        if (!files.problems.none()) {
            throw new InvalidDocument(name, files.problems.inFileOrder());
        }
        return Collections.unmodifiableMap(files.pictures);
    }

    private void read(String text) {
        JsonTree tree = JsonTreeReader.read(text, problems);
        if (tree != null) {
            TreeView.items(tree, "timeline").forEach(this::entry);
        }
    }

    private void entry(JsonTree entry) {
        if (ORDERS.contains(TreeView.text(entry, "order").orElse(""))) {
            TreeView.text(entry, IMAGE).ifPresent(image -> picture(image, TreeView.placeOf(entry, IMAGE)));
        }
    }

    private void picture(String image, Place place) {
        if (folder == null) {
            problems.add(
                    place,
                    "The picture (%s) cannot be found: the scenario does not come from a file.".formatted(image),
                    "write the scenario into a file beside the picture.");
            return;
        }
        try {
            Path home = folder.toRealPath();
            Path file = home.resolve(image);
            if (!Files.isRegularFile(file)) {
                problems.add(
                        place,
                        "The picture (%s) is no file in the folder of the scenario (%s).".formatted(image, folder),
                        "it lies in another folder, or capital letters differ.");
            } else if (!home.equals(file.toRealPath().getParent())) {
                problems.add(
                        place,
                        "The picture (%s) leads out of the folder of the scenario.".formatted(image),
                        "copy it there instead of linking it.");
            } else {
                read(image, file, place);
            }
        } catch (IOException failure) {
            problems.add(
                    place,
                    "The picture (%s) cannot be read (%s).".formatted(image, failure),
                    "its permissions do not allow it.");
        }
    }

    private void read(String image, Path file, Place place) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST_BYTES) {
            problems.add(
                    place,
                    "The picture (%s) has (%s) bytes; at most (%s) are allowed.".formatted(image, size, LARGEST_BYTES),
                    "a smaller size or stronger compression will do.");
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean png = image.toLowerCase(Locale.ROOT).endsWith(".png");
        if (begins(bytes, png ? PNG : JPG)) {
            pictures.put(image, bytes);
        } else {
            String other = begins(bytes, png ? JPG : PNG) ? "its ending is that of the other kind." : "it was damaged.";
            problems.add(place, "The file (%s) is no %s picture.".formatted(image, png ? "png" : "jpg"), other);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
