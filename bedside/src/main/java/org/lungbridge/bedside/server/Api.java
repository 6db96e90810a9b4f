package org.lungbridge.bedside.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.lungbridge.bedside.Afterwards;
import org.lungbridge.bedside.catalogue.Catalogue;
import org.lungbridge.bedside.session.Answers;
import org.lungbridge.bedside.session.Controls;
import org.lungbridge.bedside.session.Played;
import org.lungbridge.bedside.session.Refused;
import org.lungbridge.bedside.session.Session;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.scenarios.Library;
import tools.jackson.databind.JsonNode;

/** What lies behind the doors: pages, what can be looked up, what can be done. */
final class Api {
    private static final int LARGEST_BODY = 64 * 1024;
    /** A body that is too large is read up to here, so that the answer arrives before the line closes. */
    private static final int READ_AWAY = 1 << 20;

    private static final String API = "api";

    private final Sessions sessions;
    private final Pages pages;
    private final Hearing hearing;
    private final Addresses addresses;
    private final Afterwards afterwards;
    private final Hall hall;
    private final ConcurrentMap<String, String> catalogues = new ConcurrentHashMap<>();

    Api(Sessions sessions, Pages pages, Hearing hearing, Addresses addresses, Afterwards afterwards, Hall hall) {
        this.sessions = sessions;
        this.pages = pages;
        this.hearing = hearing;
        this.addresses = addresses;
        this.afterwards = afterwards;
        this.hall = hall;
    }

    /** Answers somebody whose token was right. */
    void answer(HttpExchange exchange, Role role, Address address, boolean reads) throws IOException {
        boolean hallway = role == Role.INSTRUCTOR && isHallway(address);
        int skip = hallway ? 1 : 2;
        String rest = address.rest(skip);
        if (rest.startsWith(API + "/")) {
            String what = rest.substring(API.length() + 1);
            if (hallway) {
                Reply.json(exchange, reads ? hall.get(what) : Json.text(hall.post(what, body(exchange))));
            } else if (reads) {
                get(exchange, role, sessions.find(address.part(1)), what, address);
            } else {
                post(exchange, role, sessions.find(address.part(1)), what);
            }
            return;
        }
        if (!reads) {
            throw new Refused(405, "method", "Nothing is written here.", List.of());
        }
        if (rest.isEmpty()) {
            String page = hallway ? "sessions.html" : role == Role.INSTRUCTOR ? "instructor.html" : "learner.html";
            if (!hallway) {
                sessions.find(address.part(1));
            }
            pages.send(exchange, 200, page);
        } else {
            pages.send(exchange, 200, rest);
        }
    }

    /** Whether an address of an instructor is that of no session: its second part is none. */
    private boolean isHallway(Address address) {
        String second = address.size() > 1 ? address.part(1) : "";
        return second.isEmpty()
                || second.equals(API)
                || sessions.all().stream().noneMatch(session -> session.id().equals(second))
                        && (address.size() > 2 || second.contains("."))
                        && pages.has(address.rest(1));
    }

    private void get(HttpExchange exchange, Role role, Session session, String what, Address address)
            throws IOException {
        switch (what) {
            case "events" -> {
                if (exchange.getRequestMethod().equals("HEAD")) {
                    throw new Refused(405, "method", "Events are read with GET.", List.of());
                }
                String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
                Optional<String> since =
                        Optional.ofNullable(last == null ? address.query().get("last") : last);
                hearing.serve(exchange, session, role, since, addresses.of(session, role));
            }
            case "catalogue" -> Reply.json(exchange, catalogue(session, role));
            case "debrief.html" -> {
                byte[] page = report(role, session, false);
                Reply.report(exchange);
                Reply.send(exchange, 200, "text/html; charset=utf-8", page);
            }
            case "debrief.pdf" -> Reply.send(exchange, 200, "application/pdf", report(role, session, true));
            case "log.jsonl" -> {
                if (role != Role.INSTRUCTOR) {
                    throw Refused.forbidden("Only an instructor may have this.");
                }
                Reply.send(exchange, 200, "application/x-ndjson; charset=utf-8", hall.log(session));
            }
            default ->
                Reply.json(
                        exchange,
                        new Answers(session, asked -> addresses.of(session, asked)).get(role, what, address.query()));
        }
    }

    private String catalogue(Session session, Role role) {
        String key = session.scene().scenario().lung() + " " + (role == Role.INSTRUCTOR);
        return catalogues.computeIfAbsent(
                key, any -> Json.text(new Catalogue(session.scene().scenario(), Library.devices()).json(role)));
    }

    private byte[] report(Role role, Session session, boolean printed) throws IOException {
        Played played = new Answers(session, asked -> Json.object()).played();
        if (role != Role.INSTRUCTOR && !played.ended()) {
            throw Refused.notNow("The debriefing is for after the end.");
        }
        if (!(played.until_s() > 0)) {
            throw Refused.notNow("Nothing has happened yet.");
        }
        try {
            return printed ? afterwards.pdf(played) : afterwards.html(played);
        } catch (IllegalStateException none) {
            throw Refused.notNow(String.valueOf(none.getMessage()));
        }
    }

    private void post(HttpExchange exchange, Role role, Session session, String what) throws IOException {
        JsonNode body = body(exchange);
        boolean special = what.equals("handover")
                || what.equals("save")
                || what.equals("time") && body.path("do").asString("").equals("branch");
        if (special && role != Role.INSTRUCTOR) {
            throw Refused.forbidden("Only an instructor may do this.");
        }
        Reply.json(
                exchange,
                Json.text(
                        special
                                ? hall.special(session, what, body)
                                : new Controls(session, asked -> addresses.of(session, asked)).post(role, what, body)));
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new Refused(415, "type", "The body is to be JSON (application/json).", List.of());
        }
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean endless = length != null && (length.length() > 9 || Long.parseLong(length) > READ_AWAY);
        byte[] bytes = endless ? new byte[0] : exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (endless || bytes.length > LARGEST_BODY) {
            if (!endless) {
                exchange.getRequestBody().readNBytes(READ_AWAY);
            }
            throw new Refused(413, "too-large", "The body has more than 64 KiB.", List.of());
        }
        return Controls.body(bytes);
    }
}
