package org.huiyi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void every_port_moves_by_the_offset() {
        assertThat(new Ports(100).of(Ports.Port.DATABASE)).isEqualTo(5533);
        assertThat(new Ports(100).url(Ports.Port.MAILBOX)).isEqualTo("http://localhost:8125");
    }

    @Test
    void the_highest_offset_keeps_every_port_a_port() {
        for (var port : Ports.Port.values()) {
            assertThat(new Ports(Options.HIGHEST_OFFSET).of(port)).isLessThan(65_536);
        }
    }

    @Test
    void a_taken_port_is_named_with_the_flag_that_avoids_it() throws IOException {
        var ports = new Ports(20_000);
        assertThatCode(() -> ports.requireFree(true)).doesNotThrowAnyException();
        try (var _ =
                new ServerSocket(
                        ports.of(Ports.Port.ACTION), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> ports.requireFree(false))
                    .isInstanceOf(StartException.class)
                    .hasMessageContainingAll("28082", "--port-offset");
        }
    }

    @Test
    void a_port_of_a_second_instance_is_only_needed_for_pairs() throws IOException {
        var ports = new Ports(20_100);
        try (var _ =
                new ServerSocket(
                        ports.of(Ports.Port.SECOND_ACTION), 1, InetAddress.getLoopbackAddress())) {
            assertThatCode(() -> ports.requireFree(false)).doesNotThrowAnyException();
            assertThatThrownBy(() -> ports.requireFree(true)).isInstanceOf(StartException.class);
        }
    }
}
