package org.huiyi.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.local.Health;
import org.huiyi.local.Home;
import org.huiyi.local.Java;
import org.huiyi.local.Part;
import org.huiyi.local.Ports;
import org.huiyi.local.StartException;
import org.huiyi.local.postgres.Postgres;

/// Tells how to run the three services. They get their places by environment, as in any other house.
public final class Services {

    private final Home home;
    private final Ports ports;
    private final Path root;

    public Services(Home home, Ports ports, Path root) {
        this.home = home;
        this.ports = ports;
        this.root = root;
    }

    /// @throws StartException when a jar is missing
    public List<Part> parts() {
        return List.of(
                service("meeting", Ports.Port.MEETING),
                service("action", Ports.Port.ACTION),
                service("notification", Ports.Port.NOTIFICATION));
    }

    private Part service(String database, Ports.Port port) {
        var name = database + "-service";
        var health = Health.http(ports.url(port) + "/actuator/health/readiness");
        var environment = new HashMap<>(common());
        environment.put("SERVER_PORT", String.valueOf(ports.of(port)));
        environment.put(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://localhost:" + ports.of(Ports.Port.DATABASE) + "/" + database);
        return new Part(
                name,
                new Java(home, 256).running(jar(name)),
                environment,
                health,
                Part.Goodbye.TERM);
    }

    private Map<String, String> common() {
        return Map.ofEntries(
                Map.entry("SPRING_DATASOURCE_USERNAME", Postgres.USER),
                Map.entry("SPRING_DATASOURCE_PASSWORD", Postgres.USER),
                Map.entry(
                        "SPRING_KAFKA_BOOTSTRAPSERVERS",
                        "localhost:" + ports.of(Ports.Port.BROKER)),
                Map.entry(
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI",
                        ports.url(Ports.Port.ISSUER)),
                Map.entry("SPRING_MAIL_HOST", "localhost"),
                Map.entry("SPRING_MAIL_PORT", String.valueOf(ports.of(Ports.Port.SMTP))),
                Map.entry("SPRING_MAIN_BANNERMODE", "off"),
                Map.entry("HUIYI_MAIL_MEETINGSADDRESS", ports.url(Ports.Port.MEETING)),
                Map.entry("HUIYI_MAIL_ACTIONSADDRESS", ports.url(Ports.Port.ACTION)),
                Map.entry("HUIYI_KEYS_MASTER", MasterKey.in(home.keys())),
                Map.entry("AXONIQ_UPDATE_CHECKER_DISABLED", "true"));
    }

    private Path jar(String name) {
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
