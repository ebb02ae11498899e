package org.huiyi.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyi.local.Home;
import org.huiyi.local.Options;
import org.huiyi.local.Part;
import org.huiyi.local.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesTest {

    @TempDir private Path root;

    @BeforeEach
    void jars() throws IOException {
        for (var name : List.of("meeting-service", "action-service", "notification-service")) {
            var target = Files.createDirectories(root.resolve(name).resolve("target"));
            Files.createFile(target.resolve(name + "-1.jar"));
        }
    }

    private List<Part> parts(String... arguments) {
        var home = new Home(root.resolve("data"));
        home.prepare();
        return new Services(home, new Ports(0), Options.parse(root, arguments)).parts();
    }

    @Test
    void services_are_for_this_machine_alone() {
        assertThat(parts())
                .hasSize(3)
                .allSatisfy(part ->
                        assertThat(part.environment())
                                .containsEntry("SERVER_ADDRESS", "localhost"));
    }

    @Test
    void other_machines_may_call_them_when_asked_for() {
        assertThat(parts("--listen"))
                .allSatisfy(
                        part -> assertThat(part.environment()).doesNotContainKey("SERVER_ADDRESS"));
    }

    @Test
    void a_second_instance_has_another_port_and_the_same_database() {
        var parts = parts("--pairs");

        assertThat(parts)
                .extracting(Part::name)
                .containsExactly(
                        "meeting-service",
                        "action-service",
                        "notification-service",
                        "meeting-service-2",
                        "action-service-2");
        var first = parts.get(0).environment();
        var second = parts.get(3).environment();
        assertThat(second.get("SPRING_DATASOURCE_URL"))
                .isEqualTo(first.get("SPRING_DATASOURCE_URL"));
        assertThat(second).containsEntry("SERVER_PORT", "8181");
        assertThat(parts.get(3).command().get()).isEqualTo(parts.get(0).command().get());
    }
}
