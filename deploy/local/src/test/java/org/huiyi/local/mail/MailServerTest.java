package org.huiyi.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailServerTest {

    private int smtp;
    private int page;
    private MailServer server;

    @BeforeEach
    void start() throws Exception {
        smtp = freePort();
        page = freePort();
        server = MailServer.start(smtp, page);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_mail_to_two_people_lies_in_both_mailboxes_and_in_no_other() throws Exception {
        send("Minutes <b>of</b> 会议", "ann@globex.test", "bo@initech.test");

        assertThat(messages("?to=ann%40globex.test")).hasSize(1);
        assertThat(messages("?to=BO@initech.test")).hasSize(1);
        assertThat(messages("?to=nobody@initech.test")).isEmpty();
        assertThat(messages("")).hasSize(2);
    }

    @Test
    void nobody_lives_where_mails_shall_bounce() throws Exception {
        assertThatThrownBy(() -> send("Minutes", "bounce-ann@globex.test"))
                .isInstanceOf(SendFailedException.class)
                .rootCause()
                .hasMessageContaining("550");
        assertThat(messages("")).isEmpty();
    }

    @Test
    void bodies_and_attachments_are_told_apart() throws Exception {
        send("Minutes", "ann@globex.test");

        var mail = messages("?to=ann@globex.test").get(0);

        assertThat(mail.get("from").asString()).isEqualTo("house@huiyi.test");
        assertThat(mail.get("subject").asString()).isEqualTo("Minutes");
        assertThat(mail.get("text").asString()).startsWith("as text");
        assertThat(mail.get("html").asString()).contains("<p>as html</p>");
        assertThat(mail.get("attachments")).hasSize(1);
        assertThat(mail.at("/attachments/0/contentType").asString()).startsWith("text/calendar");
    }

    @Test
    void what_came_by_mail_is_not_part_of_the_page() throws Exception {
        send("<script>alert(1)</script>", "ann@globex.test");

        assertThat(get("/")).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(get("/1")).doesNotContain("<script>");
    }

    private void send(String subject, String... recipients) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", String.valueOf(smtp));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("House <house@huiyi.test>");
        for (var recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(subject, "UTF-8");
        message.setContent(
                new MimeMultipart(
                        "mixed",
                        part("as text", "text/plain; charset=UTF-8"),
                        part("<p>as html</p>", "text/html; charset=UTF-8"),
                        part("BEGIN:VCALENDAR", "text/calendar")));
        Transport.send(message);
    }

    private static MimeBodyPart part(String content, String type) throws Exception {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new jakarta.activation.DataHandler(
                        new jakarta.mail.util.ByteArrayDataSource(content, type)));
        return part;
    }

    private JsonNode messages(String query) throws Exception {
        return JsonMapper.shared().readTree(get("/api/messages" + query));
    }

    private String get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + page + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
