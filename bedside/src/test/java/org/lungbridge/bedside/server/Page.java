package org.lungbridge.bedside.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One page that listens: the ids, kinds and data of the events it heard. */
final class Page implements AutoCloseable {
    private final Socket socket;
    final List<String> ids = new CopyOnWriteArrayList<>();
    final List<String> data = new CopyOnWriteArrayList<>();
    final List<String> kinds = new CopyOnWriteArrayList<>();
    private Thread reader = new Thread(() -> {});

    Page(Running running, String path, String token, String last, boolean reads) throws IOException {
        URI uri = URI.create(running.bedside.address());
        socket = new Socket();
        if (!reads) {
            socket.setReceiveBufferSize(4096);
        }
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), uri.getPort()));
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nAuthorization: Bearer "
                + token + "\r\n" + (last.isEmpty() ? "" : "Last-Event-ID: " + last + "\r\n") + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        if (reads) {
            reader = new Thread(this::read);
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    ids.add(line.substring(4));
                } else if (line.startsWith("event: ")) {
                    kinds.add(line.substring(7));
                } else if (line.startsWith("data: ")) {
                    data.add(line.substring(6));
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    long number(int k) {
        return Long.parseLong(ids.get(k).substring(ids.get(k).indexOf('.') + 1));
    }

    void assertNoGaps() {
        for (int k = 1; k < ids.size(); k++) {
            assertThat(number(k)).isEqualTo(number(k - 1) + 1);
        }
    }

    void awaitEvents(int count) throws InterruptedException {
        for (int k = 0; k < 300 && kinds.size() < count; k++) {
            Thread.sleep(100);
        }
        assertThat(kinds.size()).isGreaterThanOrEqualTo(count);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
