package org.lungbridge.bedside.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which address is handed out. */
class ReachableTest {
    private static InetAddress address(String digits) throws IOException {
        return InetAddress.getByName(digits);
    }

    @Test
    void othersGetAnAddressTheyCanReach() throws IOException {
        InetAddress own = address("192.168.1.20");
        assertThat(Reachable.best(
                        List.of(address("127.0.0.1"), address("::1"), address("fe80::1"), address("2001:db8::7"), own)))
                .isEqualTo(own);
        assertThat(Reachable.best(List.of(address("127.0.0.1"), address("169.254.3.3"), address("2001:db8::7"))))
                .isEqualTo(address("2001:db8::7"));
        assertThat(Reachable.best(List.of(address("127.0.0.1"))).isLoopbackAddress())
                .isTrue();
    }

    @Test
    void theAddressThatWasAskedForStands() throws IOException {
        assertThat(Reachable.named(address("10.1.2.3"))).isEqualTo("10.1.2.3");
        assertThat(Reachable.named(address("2001:db8::7"))).isEqualTo("[2001:db8:0:0:0:0:0:7]");
        byte[] linkLocal = address("fe80::1").getAddress();
        assertThat(Reachable.named(Inet6Address.getByAddress("bed", linkLocal, 3)))
                .as("a zone, without which the address leads nowhere, is written as in RFC 6874")
                .isEqualTo("[fe80:0:0:0:0:0:0:1%253]");
        assertThat(Reachable.named(InetAddress.getLoopbackAddress())).isEqualTo("127.0.0.1");
    }
}
