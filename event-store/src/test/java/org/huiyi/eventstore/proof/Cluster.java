package org.huiyi.eventstore.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A PostgreSQL of its own that writes to the disk for real, may be killed, and comes back with its data.
final class Cluster implements AutoCloseable {
    private final Path directory;
    private final int port;
    private EmbeddedPostgres server;

    Cluster(Path directory) throws IOException {
        this.directory = directory;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("data"))
                .setOverrideWorkingDirectory(directory.toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /// Kills the server and every process of it at once, and starts it again.
    void killAndRestart() throws Exception {
        long postmaster = postmaster();
        ProcessHandle handle = ProcessHandle.of(postmaster).orElseThrow();
        var children = handle.children().toList();
        handle.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        handle.onExit().get();
        for (ProcessHandle child : children) {
            child.onExit().get();
        }
        letGo();
        Files.deleteIfExists(directory.resolve("data/postmaster.pid"));
        server = start();
    }

    /// The handle on a dead server still locks its directory.
    private void letGo() {
        try {
            server.close();
        } catch (IOException | RuntimeException _) {
            // there is nothing left to stop
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst().strip());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
