package org.huiyi.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// The readable mailbox: a page for people at `/`, `GET /api/messages?to=` for programs.
final class MailboxPage implements AutoCloseable {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Mailbox mailbox;
    private final HttpServer server;

    private MailboxPage(Mailbox mailbox, HttpServer server) {
        this.mailbox = mailbox;
        this.server = server;
    }

    static MailboxPage start(Mailbox mailbox, int port) throws IOException {
        var server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        var page = new MailboxPage(mailbox, server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", page::answer);
        server.start();
        return page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/api/messages")) {
                send(exchange, "application/json", json.writeValueAsBytes(chosen(exchange)));
            } else if (path.equals("/")) {
                send(exchange, "text/html; charset=utf-8", MailboxHtml.list(chosen(exchange)));
            } else {
                one(exchange, path.substring(1));
            }
        }
    }

    private void one(HttpExchange exchange, String id) throws IOException {
        var mail = mailbox.one(id);
        if (mail.isPresent()) {
            send(exchange, "text/html; charset=utf-8", MailboxHtml.one(mail.get()));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private List<Mail> chosen(HttpExchange exchange) {
        return to(exchange.getRequestURI().getRawQuery()).map(mailbox::to).orElseGet(mailbox::all);
    }

    /// The `to` of a query string, decoded; a `+` in an address is written `%2B` as in every query.
    static Optional<String> to(@org.jspecify.annotations.Nullable String query) {
        return Arrays.stream(query == null ? new String[0] : query.split("&"))
                .filter(pair -> pair.startsWith("to="))
                .map(pair -> URLDecoder.decode(pair.substring(3), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
