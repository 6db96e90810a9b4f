package org.lungbridge.bedside.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lungbridge.bedside.session.Refused;

/**
 * Keeps other sites out: a page of another site may send a browser here, by its own name or by one that it points at this
 * machine (DNS rebinding). So the host asked for must be this machine by number or by its own name, and whoever writes must
 * come from a page of this very server.
 */
final class Guard {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-fA-F:.]+]");

    private final Set<String> names = new HashSet<>(Set.of("localhost"));
    private final boolean loopback;
    private final int port;

    Guard(InetAddress address, int port) {
        this.port = port;
        this.loopback = address.isLoopbackAddress();
        if (!loopback) {
            try {
                names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
            } catch (UnknownHostException nameless) {
                names.add("localhost");
            }
            names.add(address.getHostName().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Looks at where a request wants to go and where it comes from.
     *
     * @throws Refused if it is not meant for this server
     */
    void check(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !isHere(hosts.get(0))) {
            throw new Refused(421, "host", "This server does not answer to that name.", List.of());
        }
        if (exchange.getRequestMethod().equals("POST")) {
            String origin = headers.getFirst("Origin");
            String site = headers.getFirst("Sec-Fetch-Site");
            boolean other = origin != null && !origin.equals("http://" + hosts.get(0));
            if (other || site != null && !site.equals("same-origin") && !site.equals("none")) {
                throw Refused.forbidden("The request comes from another site.");
            }
        }
    }

    private boolean isHere(String host) {
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        String name = (hasPort ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
        String digits = hasPort ? host.substring(colon + 1) : "80";
        if (!digits.equals(Integer.toString(port))) {
            return false;
        }
        if (names.contains(name)) {
            return true;
        }
        return loopback
                ? name.equals("127.0.0.1") || name.equals("[::1]")
                : NUMBERS.matcher(name).matches();
    }
}
