package org.huiyi.local.drill;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.huiyi.local.Ports.Port;
import tools.jackson.databind.json.JsonMapper;

/// A document of two hundred megabytes goes in and comes out again of a service that has a heap of 256; and
/// one that is cut off on its way in leaves nothing.
final class ContentDrill {

    private static final long SIZE = 200L * 1000 * 1000;
    private static final String BOUNDARY = "content-drill-4f1c";
    private static final int CHUNK = 64 * 1024;

    private final DrillHouse house;
    private final Cast cast;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Sheet sheet =
            new Sheet("Drill F: 200 MB of content through a service with a heap of 256 MB");

    ContentDrill(DrillHouse house) {
        this.house = house;
        this.cast = Cast.signIn(house.ports());
    }

    Sheet run() {
        var meeting = new Played(cast, "Big papers", _ -> {});
        meeting.convene();
        try {
            bigOneUpAndDown(meeting);
            cutOff(meeting);
        } catch (IOException failed) {
            throw new DrillFailedException("The content did not go through", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DrillFailedException("Interrupted while content was on its way");
        }
        return sheet;
    }

    private void bigOneUpAndDown(Played meeting) throws IOException, InterruptedException {
        try (var watch = new MemoryWatch(house)) {
            var begun = System.nanoTime();
            var made = client.send(upload(meeting, SIZE), BodyHandlers.ofString());
            sheet.check("upload: answered", 201, made.statusCode());
            sheet.figure("upload: taken", since(begun));
            begun = System.nanoTime();
            var down = download(made);
            sheet.check("download: answered", 200, down.statusCode());
            sheet.check("download: SHA-256", sha256(new Pattern(SIZE)), sha256(down.body()));
            sheet.figure("download: taken", since(begun));
            sheet.figure("most heap in use, as scraped", watch.mostHeap());
            sheet.figure("most memory resident (VmHWM)", watch.resident());
        }
    }

    private HttpRequest upload(Played meeting, long size) {
        return cast.acme()
                .request(meeting.url() + "/materials")
                .timeout(Duration.ofMinutes(3))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(
                        BodyPublishers.concat(
                                BodyPublishers.ofString(head()),
                                BodyPublishers.ofInputStream(() -> new Pattern(size)),
                                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                .build();
    }

    private HttpResponse<InputStream> download(HttpResponse<String> made)
            throws IOException, InterruptedException {
        var id = JsonMapper.shared().readTree(made.body()).path("id").asString("");
        var url =
                house.ports().url(Port.MEETING)
                        + made.headers().firstValue("Location").orElse("/materials/" + id)
                        + "/content";
        return client.send(
                cast.globex().request(url).timeout(Duration.ofMinutes(3)).GET().build(),
                BodyHandlers.ofInputStream());
    }

    private void cutOff(Played meeting) throws IOException {
        try (var history = Histories.of("meeting", house.ports())) {
            long kept = history.contents();
            long events = history.eventsOf("material:" + meeting.id());
            sendHalf(meeting);
            sheet.check("cut off: contents, rows and claims more", kept, history.contents());
            sheet.check(
                    "cut off: events more", events, history.eventsOf("material:" + meeting.id()));
        }
    }

    /// Says it is long and goes away in the middle; returns when the service has given up on it.
    private void sendHalf(Played meeting) throws IOException {
        var url = URI.create(meeting.url() + "/materials");
        var token = cast.acme().request(url.toString()).build().headers();
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            var out = socket.getOutputStream();
            out.write(
                    ("POST "
                                    + url.getPath()
                                    + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                    + token.firstValue("Authorization").orElseThrow()
                                    + "\r\nContent-Type: multipart/form-data; boundary="
                                    + BOUNDARY
                                    + "\r\nContent-Length: "
                                    + SIZE
                                    + "\r\n\r\n"
                                    + head())
                            .getBytes(StandardCharsets.US_ASCII));
            new Pattern(SIZE / 2).transferTo(out);
            socket.shutdownOutput();
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            sheet.check("cut off: taken for a success", false, answer.startsWith("HTTP/1.1 2"));
        }
    }

    private static String head() {
        var part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";
        return part
                + "\"metadata\"\r\n\r\n{\"title\":\"All figures\",\"classification\":\"ORDINARY\"}\r\n"
                + part
                + "\"file\"; filename=\"figures.bin\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
    }

    private static String since(long begun) {
        return "%.1f s".formatted((System.nanoTime() - begun) / 1e9);
    }

    private static String sha256(InputStream in) throws IOException {
        try (in) {
            var digest = MessageDigest.getInstance("SHA-256");
            var chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Bytes that are the same at every time and hardly compress.
    private static final class Pattern extends InputStream {
        private long left;
        private long state = 88172645463325252L;

        Pattern(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            return (int) (state >>> 32) & 0xff;
        }
    }
}
