package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.huiyi.meeting.MeetingServiceApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole service on a real database and a real broker, spoken to over HTTP. One context for all.
@SpringBootTest(
        classes = MeetingServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServiceTest {
    protected static final String SCOPES =
            "meetings:read meetings:write minutes:publish policy:write";
    protected static final String ACME = person("acme.organiser", "acme");
    protected static final String GLOBEX = person("globex.lead", "globex");
    protected static final String UMBRELLA = person("umbrella", "umbrella");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort protected int port;
    @Autowired private JdbcClient alarms;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        String database = Stage.database("meeting");
        registry.add("spring.datasource.url", () -> database);
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
        registry.add("spring.kafka.bootstrap-servers", Stage::brokers);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", Stage.ISSUER::url);
        registry.add("huiyi.keys.master", () -> Base64.getEncoder().encodeToString(new byte[32]));
    }

    protected static String person(String sub, String party) {
        return Stage.ISSUER.token(sub, party, SCOPES);
    }

    protected Reply get(String token, String path) {
        return send(to(token, path).GET());
    }

    protected Reply post(String token, String path, String body) {
        return send(to(token, path).POST(BodyPublishers.ofString(body)));
    }

    /// With the version read just before.
    protected Reply put(String token, String path, String meeting, String body) {
        return send(
                to(token, meeting + path)
                        .header("If-Match", etag(token, meeting))
                        .PUT(BodyPublishers.ofString(body)));
    }

    protected String etag(String token, String meeting) {
        return get(token, meeting).header("ETag");
    }

    protected HttpRequest.Builder to(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    protected Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From now on none of this aggregate's alarms rings, as if the process that set them had lost them.
    protected void loseAlarms(String aggregateId) {
        int lost =
                alarms.sql(
                                "delete from scheduled_tasks where position(cast(? as bytea) in task_data) > 0")
                        .param(aggregateId.getBytes(StandardCharsets.UTF_8))
                        .update();
        assertThat(lost).isPositive();
    }

    protected static String key() {
        return UUID.randomUUID().toString();
    }
}
