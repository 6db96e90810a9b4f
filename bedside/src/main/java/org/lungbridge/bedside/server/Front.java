package org.lungbridge.bedside.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.lungbridge.bedside.session.Refused;
import org.lungbridge.bedside.stream.Role;

/** Where every request arrives: it is looked at, sent to the right door, and answered whatever happens. */
final class Front implements HttpHandler {
    private static final String COOKIE = "lungbridge";
    private static final String WELCOME = "welcome.html";
    private static final int POSTS_PER_SECOND = 20;
    private static final int POSTS_AT_ONCE = 40;
    private static final int TRIES_PER_SECOND = 10;
    private static final int TRIES_AT_ONCE = 60;

    private final Guard guard;
    private final Tokens tokens;
    private final Pages pages;
    private final Api api;
    private final RateLimit posts = new RateLimit(POSTS_PER_SECOND, POSTS_AT_ONCE);
    private final RateLimit tries = new RateLimit(TRIES_PER_SECOND, TRIES_AT_ONCE);

    Front(Guard guard, Tokens tokens, Pages pages, Api api) {
        this.guard = guard;
        this.tokens = tokens;
        this.pages = pages;
        this.api = api;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Reply.safe(exchange);
        try {
            guard.check(exchange);
            route(exchange);
        } catch (Refused refused) {
            refuse(exchange, refused);
        } catch (RuntimeException failure) {
            System.getLogger(Front.class.getName())
                    .log(System.Logger.Level.ERROR, "A request failed: " + failure.getMessage(), failure);
            Reply.refuse(exchange, new Refused(500, "failed", "The server failed at this request.", List.of()));
        } finally {
            exchange.close();
        }
    }

    private void refuse(HttpExchange exchange, Refused refused) throws IOException {
        String accepts = exchange.getRequestHeaders().getFirst("Accept");
        boolean page = exchange.getRequestMethod().equals("GET") && accepts != null && accepts.contains("text/html");
        if (page && pages.has(WELCOME) && refused.status() != 421) {
            pages.send(exchange, refused.status(), WELCOME);
        } else {
            Reply.refuse(exchange, refused);
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (!reads && !method.equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD, POST");
            throw new Refused(405, "method", "Only GET and POST are answered.", List.of());
        }
        Address address = Address.of(exchange.getRequestURI());
        if (reads && address.is("")) {
            pages.send(exchange, 200, WELCOME);
        } else if (reads && address.is("welcome.css")) {
            pages.send(exchange, 200, "welcome.css");
        } else if (reads && address.first().equals("join") && address.size() == 2) {
            join(exchange, address.part(1));
        } else {
            Role role = Role.find(address.first()).orElseThrow(() -> Refused.unknown("There is nothing here."));
            behind(exchange, role, address, reads);
        }
    }

    /** A token from the address becomes a cookie for what lies behind its door. */
    private void join(HttpExchange exchange, String token) throws IOException {
        Tokens.Door door = opened(exchange, token);
        exchange.getResponseHeaders()
                .add("Set-Cookie", COOKIE + "=" + token + "; Path=" + door.prefix() + "; HttpOnly; SameSite=Strict");
        Reply.see(exchange, door.prefix() + "/");
    }

    private Tokens.Door opened(HttpExchange exchange, String token) {
        Optional<Tokens.Door> door = tokens.opens(token);
        if (door.isEmpty() && !tries.allows(client(exchange), System.nanoTime())) {
            throw new Refused(429, "too-many", "Too many tries; wait a moment.", List.of());
        }
        return door.orElseThrow(() -> new Refused(
                401, "unauthorized", "This address needs a token; ask whoever started the session.", List.of()));
    }

    private static String client(HttpExchange exchange) {
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    private void behind(HttpExchange exchange, Role role, Address address, boolean reads) throws IOException {
        Tokens.Door door = opened(exchange, token(exchange, role));
        String session = address.size() > 1 ? address.part(1) : "";
        boolean own = role == Role.INSTRUCTOR || door.session().equals(session);
        if (door.role() != role || !own) {
            throw Refused.forbidden("This token opens another door.");
        }
        if (address.isFolderWithoutSlash(role == Role.INSTRUCTOR ? 1 : 2)) {
            Reply.see(exchange, "/" + address.path() + "/");
            return;
        }
        if (!reads && !posts.allows(client(exchange) + " " + door.prefix(), System.nanoTime())) {
            throw new Refused(429, "too-many", "Too many requests; wait a moment.", List.of());
        }
        api.answer(exchange, role, address, reads);
    }

    /** The token a request shows: in a header, or as one of its cookies. */
    private String token(HttpExchange exchange, Role role) {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        if (bearer != null && bearer.startsWith("Bearer ")) {
            return bearer.substring("Bearer ".length()).strip();
        }
        String first = "";
        for (String header : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            for (String cookie : header.split(";", 50)) {
                String text = cookie.strip();
                if (text.startsWith(COOKIE + "=")) {
                    String token = text.substring(COOKIE.length() + 1);
                    if (tokens.opens(token).filter(door -> door.role() == role).isPresent()) {
                        return token;
                    }
                    first = token;
                }
            }
        }
        return first;
    }
}
