package org.huiyi.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.local.Health;
import org.huiyi.local.Home;
import org.huiyi.local.Java;
import org.huiyi.local.Options;
import org.huiyi.local.Options.Flag;
import org.huiyi.local.Part;
import org.huiyi.local.Ports;
import org.huiyi.local.Ports.Port;
import org.huiyi.local.StartException;
import org.huiyi.local.postgres.Postgres;

/// Tells how to run the services. They get their places by environment, as in any other house.
public final class Services {

    private static final String MEETING = "meeting-service";
    private static final String ACTION = "action-service";
    private static final String NOTIFICATION = "notification-service";

    static final List<String> NAMES = List.of(MEETING, ACTION, NOTIFICATION);

    private final Home home;
    private final Ports ports;
    private final Options options;

    public Services(Home home, Ports ports, Options options) {
        this.home = home;
        this.ports = ports;
        this.options = options;
    }

    /// @throws StartException when a jar is missing
    public List<Part> parts() {
        var parts =
                new ArrayList<>(
                        List.of(
                                part(MEETING, MEETING, Port.MEETING),
                                part(ACTION, ACTION, Port.ACTION),
                                part(NOTIFICATION, NOTIFICATION, Port.NOTIFICATION)));
        if (options.has(Flag.PAIRS)) {
            parts.add(part(MEETING, MEETING + "-2", Port.SECOND_MEETING));
            parts.add(part(ACTION, ACTION + "-2", Port.SECOND_ACTION));
        }
        return List.copyOf(parts);
    }

    /// @param name of the part, which differs from the service's where it is a second instance
    private Part part(String service, String name, Port port) {
        var health = Health.http(ports.url(port) + "/actuator/health/readiness");
        var environment = environment(service);
        environment.put("SERVER_PORT", String.valueOf(ports.of(port)));
        if (!options.has(Flag.LISTEN)) {
            environment.put("SERVER_ADDRESS", "localhost");
        }
        environment.put("HUIYI_PUBLIC_URL", ports.url(port));
        var quick = new QuickStart(jar(options.root(), service));
        return new Part(name, () -> quick.command(java()), environment, health, Part.Goodbye.TERM);
    }

    /// Instances of a pair are there to be killed: quick to start, whatever that costs later.
    Java java() {
        var java = new Java(home, 256);
        return options.has(Flag.PAIRS) ? java.with("-XX:TieredStopAtLevel=1") : java;
    }

    /// What a service is told wherever it listens; may be added to.
    Map<String, String> environment(String service) {
        var environment = new HashMap<>(common());
        environment.put(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://localhost:%d/%s"
                        .formatted(ports.of(Port.DATABASE), service.replace("-service", "")));
        return environment;
    }

    private Map<String, String> common() {
        return Map.ofEntries(
                Map.entry("SPRING_DATASOURCE_USERNAME", Postgres.USER),
                Map.entry("SPRING_DATASOURCE_PASSWORD", Postgres.USER),
                Map.entry("SPRING_KAFKA_BOOTSTRAPSERVERS", "localhost:" + ports.of(Port.BROKER)),
                Map.entry(
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI",
                        ports.url(Port.ISSUER)),
                Map.entry("SPRING_MAIL_HOST", "localhost"),
                Map.entry("SPRING_MAIL_PORT", String.valueOf(ports.of(Port.SMTP))),
                Map.entry("SPRING_MAIN_BANNERMODE", "off"),
                Map.entry("HUIYI_MAIL_MEETINGSADDRESS", ports.url(Port.MEETING)),
                Map.entry("HUIYI_MAIL_ACTIONSADDRESS", ports.url(Port.ACTION)),
                Map.entry("HUIYI_KEYS_MASTER", MasterKey.in(home.keys())),
                Map.entry("AXONIQ_UPDATE_CHECKER_DISABLED", "true"));
    }

    /// The jar that the build made.
    ///
    /// @throws StartException when it is missing
    static Path jar(Path root, String name) {
        var target = root.resolve(name).resolve("target");
        try (var jars = Files.newDirectoryStream(target, name + "-*.jar")) {
            for (var jar : jars) {
                return jar;
            }
        } catch (IOException missing) {
            // said below, with what to do
        }
        throw new StartException(
                "There is no "
                        + name
                        + " jar in "
                        + target
                        + ". Build it: mvn -DskipTests package");
    }
}
