package org.lungbridge.bedside;

import java.net.InetAddress;
import java.nio.file.Path;

/**
 * How a server is started.
 *
 * @param address where it listens
 * @param port 0 for any free one
 * @param folder where sessions lie
 */
public record BedsideOptions(InetAddress address, int port, Path folder) {
    /** Whether only this machine can come in. */
    public boolean isLoopback() {
        return address.isLoopbackAddress();
    }
}
