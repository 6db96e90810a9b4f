package org.lungbridge.bedside.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lungbridge.bedside.Afterwards;
import org.lungbridge.bedside.Bedside;
import org.lungbridge.bedside.BedsideOptions;
import org.lungbridge.bedside.session.RunBy;
import org.lungbridge.bedside.session.Scene;
import org.lungbridge.bedside.session.Session;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;

/** The HTTP server of the JDK with everything that hangs on it. */
public final class Server implements AutoCloseable {
    private static final int MOST_LISTENERS = 250;
    private static final int BACKLOG = 300;
    private static final long STUCK_NS = 30_000_000_000L;
    private static final int SWEEP_S = 5;
    private static final Tokens.Door INSTRUCTOR = new Tokens.Door(Role.INSTRUCTOR, "");

    static {
        // Read once by the server of the JDK: events at once, no clients that only hold a line.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        System.setProperty("sun.net.httpserver.idleInterval", "60");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "400");
        System.setProperty("jdk.httpserver.maxConnections", "700");
    }

    private final HttpServer http;
    private final ExecutorService workers = Workers.start();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "bedside-sweeper");
        thread.setDaemon(true);
        return thread;
    });
    private final Tokens tokens = new Tokens();
    private final Sessions sessions;
    private final Addresses addresses;
    private final String base;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Starts to listen. */
    public Server(BedsideOptions options, Afterwards afterwards) throws IOException {
        http = HttpServer.create(new InetSocketAddress(options.address(), options.port()), BACKLOG);
        int port = http.getAddress().getPort();
        base = "http://" + Reachable.named(options.address()) + ":" + port;
        String epoch = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        Files.createDirectories(options.folder());
        sessions = new Sessions(options.folder(), tokens, new RunBy(options.program(), epoch, options.isLoopback()));
        addresses = new Addresses(base, tokens);
        Hall hall = new Hall(sessions, tokens, addresses, afterwards, options.folder(), stopped::countDown);
        enterInstructor(options.folder(), hall);
        Pages pages = new Pages();
        Api api = new Api(sessions, pages, new Hearing(MOST_LISTENERS), addresses, afterwards, hall);
        http.createContext("/", new Front(new Guard(options.address(), port), tokens, pages, api));
        http.setExecutor(workers);
        http.start();
        sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_S, SWEEP_S, TimeUnit.SECONDS);
    }

    private void enterInstructor(Path folder, Hall hall) throws IOException {
        Path kept = folder.resolve("server.json");
        String before = Files.exists(kept)
                ? Json.read(Files.readAllBytes(kept)).path("instructor").asString("")
                : "";
        if (before.isEmpty()) {
            tokens.issue(INSTRUCTOR);
            hall.keepInstructor();
        } else {
            tokens.put(INSTRUCTOR, before);
        }
    }

    private void sweep() {
        sessions.all().forEach(session -> session.dropStuck(STUCK_NS));
    }

    /** Opens a session. */
    public Bedside.Doors open(Scene scene) {
        return doors(sessions.open(scene));
    }

    /** Takes up the sessions that lie in the folder. */
    public List<Bedside.Doors> takeUp() throws IOException {
        List<Bedside.Doors> all = new ArrayList<>();
        sessions.takeUp().forEach(session -> all.add(doors(session)));
        return all;
    }

    private Bedside.Doors doors(Session session) {
        return new Bedside.Doors(
                session.id(),
                session.scene().scenario().title(),
                addresses.join(new Tokens.Door(Role.LEARNER, session.id())),
                addresses.join(new Tokens.Door(Role.OBSERVER, session.id())));
    }

    /** Where instructors come in. */
    public String instructor() {
        return addresses.join(INSTRUCTOR);
    }

    /** Where it listens. */
    public String address() {
        return base;
    }

    /** Waits until somebody stops it. */
    public void await() throws InterruptedException {
        stopped.await();
    }

    /** Lets {@link #await} return. */
    public void stop() {
        stopped.countDown();
    }

    @Override
    public void close() {
        stopped.countDown();
        sweeper.shutdownNow();
        sessions.closeAll();
        http.stop(1);
        workers.shutdownNow();
    }
}
