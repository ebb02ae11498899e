package org.huiyi.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyi.local.Home;
import org.huiyi.local.Java;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {

    @TempDir private Path target;
    private Path jar;
    private Path cache;
    private Java java;
    private QuickStart start;

    @BeforeEach
    void jar() throws IOException {
        jar = Files.writeString(target.resolve("a-service-1.jar"), "one build");
        cache = target.resolve("quick-start").resolve("start.aot");
        java = new Java(new Home(target), 64);
        start = new QuickStart(jar);
    }

    private void prepare() throws IOException {
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "recorded");
        start.prepared(start.origin());
    }

    @Test
    void a_service_without_one_starts_from_its_jar() {
        assertThat(start.isPrepared()).isFalse();
        assertThat(start.command(java)).endsWith("-jar", jar.toString());
    }

    @Test
    void a_prepared_one_starts_from_its_cache() throws IOException {
        prepare();

        assertThat(start.command(java))
                .contains("-XX:AOTCache=" + cache)
                .endsWith(target.resolve("quick-start/app/a-service-1.jar").toString());
    }

    @Test
    void that_of_another_build_is_not_used() throws IOException {
        prepare();
        Files.writeString(jar, "another build");

        assertThat(start.command(java)).endsWith("-jar", jar.toString());
    }

    @Test
    void one_of_a_jar_that_was_built_anew_meanwhile_is_not_used() throws IOException {
        var begun = start.origin();
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "recorded");
        Files.writeString(jar, "another build");
        start.prepared(begun);

        assertThat(start.isPrepared()).isFalse();
    }

    @Test
    void one_begun_anew_is_not_used_until_it_is_done() throws IOException {
        prepare();
        start.layingOut(java);

        assertThat(start.isPrepared()).isFalse();
        assertThatThrownBy(() -> start.prepared(start.origin()))
                .isInstanceOf(UncheckedIOException.class);
    }
}
