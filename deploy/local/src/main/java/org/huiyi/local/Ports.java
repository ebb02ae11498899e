package org.huiyi.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumSet;

/// Where the parts listen, every port moved by the same offset.
public record Ports(int offset) {

    private static final EnumSet<Port> SECOND = EnumSet.of(Port.SECOND_MEETING, Port.SECOND_ACTION);

    /// One listening port of the house, before the offset.
    public enum Port {
        DATABASE(5433, "PostgreSQL"),
        BROKER(9092, "the Kafka broker"),
        CONTROLLER(9093, "the Kafka controller"),
        ISSUER(9000, "the token issuer"),
        SMTP(1025, "the mail server"),
        MAILBOX(8025, "the mailbox page"),
        MEETING(8081, "meeting-service"),
        ACTION(8082, "action-service"),
        NOTIFICATION(8083, "notification-service"),
        SECOND_MEETING(8181, "the second meeting-service"),
        SECOND_ACTION(8182, "the second action-service");

        private final int number;
        private final String owner;

        Port(int number, String owner) {
            this.number = number;
            this.owner = owner;
        }
    }

    public int of(Port port) {
        return port.number + offset;
    }

    /// `http://localhost:` and the port, without a slash at the end.
    public String url(Port port) {
        return "http://localhost:" + of(port);
    }

    /// @param pairs whether the second instances are started too
    /// @throws StartException naming the first port that somebody else listens on and the flag that avoids it
    public void requireFree(boolean pairs) {
        for (var port : pairs ? EnumSet.allOf(Port.class) : EnumSet.complementOf(SECOND)) {
            if (!free(of(port))) {
                throw new StartException(taken(port));
            }
        }
    }

    private String taken(Port port) {
        return "Port %d, needed by %s, is taken by another program. Stop that program, or move all ports: ./run --port-offset %d"
                .formatted(of(port), port.owner, offset + 100);
    }

    private static boolean free(int number) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
