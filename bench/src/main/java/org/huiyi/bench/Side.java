package org.huiyi.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A system under load: an application of its own on its own database.
record Side(
        String name, ConfigurableApplicationContext context, Tickets inProcess, Tickets.Act http)
        implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    static Side start(String name, Class<?> application, String url) {
        var context =
                new SpringApplication(application)
                        .run(
                                "--spring.main.banner-mode=off",
                                "--server.port=0",
                                "--spring.threads.virtual.enabled=true",
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.hikari.maximum-pool-size=64",
                                "--spring.flyway.locations=classpath:db/migration/"
                                        + (name.equals("house") ? "eventstore" : "stock"),
                                "--huiyi.keys.master=" + "A".repeat(43) + "=",
                                "--axon.update-check.disabled=true",
                                "--logging.level.root=warn");
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return new Side(name, context, context.getBean(Tickets.class), overHttp(port));
    }

    private static Tickets.Act overHttp(int port) {
        return id -> {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + port + "/tickets/" + id))
                            .timeout(Duration.ofSeconds(10))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build();
            int status = CLIENT.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("HTTP " + status);
            }
        };
    }

    @Override
    public void close() {
        context.close();
    }
}
