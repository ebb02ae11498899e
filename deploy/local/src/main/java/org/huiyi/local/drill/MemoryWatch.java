package org.huiyi.local.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyi.local.PidFile;
import org.huiyi.local.Ports.Port;

/// What the meeting service uses meanwhile.
final class MemoryWatch implements AutoCloseable {
    private final DrillHouse house;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Thread thread;
    private volatile long mostHeap;
    private volatile boolean over;

    MemoryWatch(DrillHouse house) {
        this.house = house;
        this.thread = Thread.ofVirtual().start(this::look);
    }

    String mostHeap() {
        return mostHeap / 1_000_000 + " MB";
    }

    String resident() throws IOException {
        long pid =
                PidFile.read(house.home().pids().resolve(Part.MEETING.file() + ".pid"))
                        .orElseThrow()
                        .pid();
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MiB")
                .findFirst()
                .orElse("unknown");
    }

    private void look() {
        var metrics =
                HttpRequest.newBuilder(
                                URI.create(
                                        house.ports().url(Port.MEETING) + "/actuator/prometheus"))
                        .build();
        while (!over) {
            try {
                var page = client.send(metrics, BodyHandlers.ofString()).body();
                mostHeap = Math.max(mostHeap, heap(page));
                Thread.sleep(100);
            } catch (IOException busy) {
                // the next look counts
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static long heap(String page) {
        return (long)
                page.lines()
                        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                        .mapToDouble(line ->
                                Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum();
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
    }
}
