package org.huiyi.local.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page of acceptance scenarios names tests that exist, and every one of them.
class ScenariosTest {
    private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void every_scenario_is_played_by_a_class_that_exists() throws IOException {
        var named = NAMED.matcher(Files.readString(TOP.resolve("docs/scenarios.md")));
        var names = named.results().map(MatchResult::group).map(n -> n.replace("`", "")).toList();
        var sources = sources();
        assertThat(names).hasSizeGreaterThan(8);
        assertThat(sources).containsAll(names);
        assertThat(names)
                .containsAll(sources.stream().filter(n -> n.matches("Scenario\\d+.*")).toList());
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files =
                Stream.concat(below("meeting-service/src"), below("deploy/local/src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Path> below(String folder) throws IOException {
        return Files.walk(TOP.resolve(folder));
    }
}
