package org.lungbridge.bedside;

import java.io.IOException;
import java.util.List;
import org.lungbridge.bedside.server.Server;
import org.lungbridge.bedside.session.Scene;

/** A running server. */
public final class Bedside implements AutoCloseable {
    private final Server server;

    private Bedside(Server server) {
        this.server = server;
    }

    /**
     * Starts a server; it answers when this returns.
     *
     * @throws IOException if the address or the port cannot be had
     */
    public static Bedside start(BedsideOptions options, Afterwards afterwards) throws IOException {
        return new Bedside(new Server(options, afterwards));
    }

    /**
     * How people come into a session.
     *
     * @param session its id
     * @param scenario its title
     * @param learner address with a token
     * @param observer address with a token
     */
    public record Doors(String session, String scenario, String learner, String observer) {}

    /** Opens a session. */
    public Doors open(Scene scene) {
        return server.open(scene);
    }

    /** Takes up the sessions that lie in the folder from before. */
    public List<Doors> takeUp() throws IOException {
        return server.takeUp();
    }

    /** Where instructors come in, with a token. */
    public String instructor() {
        return server.instructor();
    }

    /** Where it listens: {@code http://address:port}. */
    public String address() {
        return server.address();
    }

    /** Waits until somebody stops the server. */
    public void await() throws InterruptedException {
        server.await();
    }

    /** Lets {@link #await} return. */
    public void stop() {
        server.stop();
    }

    /** Stops it: sessions are on disk, pages are let go. */
    @Override
    public void close() {
        server.close();
    }
}
