package org.huiyi.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huiyi.local.Health;
import org.huiyi.local.Home;
import org.huiyi.local.Java;
import org.huiyi.local.Part;
import org.huiyi.local.Ports;
import org.huiyi.local.StartException;

/// The Kafka broker of the house: broker and controller in one, its log kept.
public final class Broker {

    private static final String CLUSTER = "aHVpeWktbG9jYWwtMDAwMQ";

    private final Home home;
    private final Ports ports;

    public Broker(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    /// Formats the log unless it is formatted, and tells how to run the broker.
    public Part part() {
        var settings = write();
        format(settings);
        var command = java(192).running("kafka.Kafka", settings.toString());
        return new Part(
                "kafka",
                command,
                Map.of(),
                Health.listening(ports.of(Ports.Port.BROKER)),
                Part.Goodbye.TERM);
    }

    private Java java(int heap) {
        return new Java(home, heap).with("-Dlogback.configurationFile=broker-logback.xml");
    }

    private Path write() {
        var file = home.temporary().resolve("broker.properties");
        var lines =
                settings().entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .sorted()
                        .toList();
        try {
            return Files.write(file, lines);
        } catch (IOException failed) {
            throw new StartException("Cannot write " + file + ": " + failed.getMessage(), failed);
        }
    }

    private Map<String, String> settings() {
        var broker = "localhost:" + ports.of(Ports.Port.BROKER);
        var controller = "localhost:" + ports.of(Ports.Port.CONTROLLER);
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@" + controller),
                Map.entry("listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller),
                Map.entry("advertised.listeners", "PLAINTEXT://" + broker),
                Map.entry(
                        "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", home.kafka().toString()),
                Map.entry("num.partitions", "3"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.segment.bytes", "67108864"),
                // 128 MB by default, half of the heap there is.
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                // A broker that was killed is back in 5 s instead of 13 s.
                Map.entry("broker.session.timeout.ms", "2000"),
                Map.entry("broker.heartbeat.interval.ms", "500"));
    }

    private void format(Path settings) {
        if (Files.exists(home.kafka().resolve("meta.properties"))) {
            return;
        }
        var command =
                java(96).running(
                                "kafka.tools.StorageTool",
                                "format",
                                "-t",
                                CLUSTER,
                                "-c",
                                settings.toString(),
                                "--ignore-formatted");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes());
            if (process.onExit().join().exitValue() != 0) {
                throw new StartException("Cannot format " + home.kafka() + ":\n" + said);
            }
        } catch (IOException failed) {
            throw new StartException(
                    "Cannot format " + home.kafka() + ": " + failed.getMessage(), failed);
        }
    }
}
