package org.lungbridge.bedside.server;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;

/** The address by which others reach this machine. */
final class Reachable {
    /** The sign before a zone ({@code fe80::1%eth0}) in a URL: RFC 6874. */
    private static final String ZONE = "%25";

    private Reachable() {}

    /** An address as it stands in a URL; of a server that listens at all addresses one that others can use. */
    static String named(InetAddress listens) throws SocketException {
        InetAddress address = listens.isAnyLocalAddress() ? best(all()) : listens;
        String digits = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + digits.replace("%", ZONE) + "]" : digits;
    }

    /** Of the addresses of a machine the one to hand out: no loopback if there is another, better four numbers than six. */
    static InetAddress best(List<InetAddress> all) {
        return all.stream()
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .min(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                .orElseGet(InetAddress::getLoopbackAddress);
    }

    private static List<InetAddress> all() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();
    }
}
