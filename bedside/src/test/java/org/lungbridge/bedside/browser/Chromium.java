package org.lungbridge.bedside.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser without a screen, driven by its own DevTools protocol over a WebSocket of the JDK: no driver, no library, no
 * download.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--remote-debugging-port=0");
    private static final long START_MS = 60_000;

    private final Process process;
    private final Path profile;
    private final DevTools tools;
    private final List<Window> windows = new ArrayList<>();

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** Where a browser is, if there is one: {@code CHROMIUM} in the environment, or one of the usual names on the path. */
    private static Optional<Path> installed() {
        String named = System.getenv("CHROMIUM");
        if (named != null && Files.isExecutable(Path.of(named))) {
            return Optional.of(Path.of(named));
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One with a profile of its own; where there is none, the test is skipped and says what to install. */
    public static Chromium startOrSkip() throws IOException, InterruptedException {
        Optional<Path> binary = installed();
        assumeTrue(
                binary.isPresent(),
                "no browser here: install Chromium (apt-get install chromium), or name one in CHROMIUM, to run the tests of the pages");
        return start(binary.orElseThrow());
    }

    private static Chromium start(Path binary) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("lungbridge-browser");
        List<String> command = new ArrayList<>(List.of(binary.toString()));
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        long end = System.currentTimeMillis() + START_MS;
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            if (System.currentTimeMillis() > end || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException("The browser (%s) did not start.".formatted(binary));
            }
            Thread.sleep(50);
        }
        List<String> lines = Files.readAllLines(port, StandardCharsets.UTF_8);
        URI address = URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        return new Chromium(process, profile, DevTools.connect(HttpClient.newHttpClient(), address));
    }

    /** A window of a stranger: no cookies, nothing kept, of this size. */
    public Window window(int width, int height) {
        Window window = new Window(tools, width, height);
        windows.add(window);
        return window;
    }

    /** Closes all windows. */
    public void closeWindows() {
        windows.forEach(Window::close);
        windows.clear();
    }

    @Override
    public void close() throws IOException {
        tools.close();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(Chromium::delete);
        } catch (UncheckedIOException busy) {
            // a helper of the browser that ends late still writes: the folder of temporary files may keep it
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
