package org.huiyi.local.drill;

import java.util.function.Function;
import org.huiyi.local.Health;
import org.huiyi.local.Ports;
import org.huiyi.local.Ports.Port;

/// A part that is disturbed.
enum Part {
    MEETING("meeting-service", ports -> readiness(ports, Port.MEETING)),
    ACTION("action-service", ports -> readiness(ports, Port.ACTION)),
    SECOND_MEETING("meeting-service-2", ports -> readiness(ports, Port.SECOND_MEETING)),
    SECOND_ACTION("action-service-2", ports -> readiness(ports, Port.SECOND_ACTION)),
    NOTIFICATION("notification-service", ports -> readiness(ports, Port.NOTIFICATION)),
    BROKER("kafka", ports -> Health.listening(ports.of(Port.BROKER))),
    DATABASE("postgres", ports -> () -> Histories.answers(ports)),
    MAIL("issuer-and-mail", ports -> Health.listening(ports.of(Port.SMTP)));

    private final String file;
    private final Function<Ports, org.huiyi.local.Part.Health> health;

    Part(String file, Function<Ports, org.huiyi.local.Part.Health> health) {
        this.file = file;
        this.health = health;
    }

    /// As its pid file and its log are called.
    String file() {
        return file;
    }

    boolean ready(Ports ports) {
        return health.apply(ports).ready();
    }

    private static org.huiyi.local.Part.Health readiness(Ports ports, Port port) {
        return Health.http(ports.url(port) + "/actuator/health/readiness");
    }
}
