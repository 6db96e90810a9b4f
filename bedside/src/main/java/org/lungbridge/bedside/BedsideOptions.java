package org.lungbridge.bedside;

import java.net.InetAddress;
import java.nio.file.Path;

/**
 * How a server is started.
 *
 * @param address where it listens
 * @param port 0 for any free one
 * @param folder where sessions lie
 * @param program version of the program: patients on disk go on in the same one only
 */
public record BedsideOptions(InetAddress address, int port, Path folder, String program) {
    /** Whether only this machine can come in. */
    public boolean isLoopback() {
        return address.isLoopbackAddress();
    }
}
