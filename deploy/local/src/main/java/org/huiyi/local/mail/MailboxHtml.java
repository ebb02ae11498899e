package org.huiyi.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// The two pages of the mailbox. Whatever came by mail is shown as text or in a sandboxed frame, never as part of the page.
final class MailboxHtml {

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Mailbox</title>
            <style>body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            table{border-collapse:collapse;width:100%%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ddd}
            pre{white-space:pre-wrap;background:#f6f6f6;padding:1rem}iframe{width:100%%;height:30rem;border:1px solid #ddd}</style>
            %s</html>\
            """;

    private MailboxHtml() {}

    static byte[] list(List<Mail> mails) {
        var rows = mails.stream().map(MailboxHtml::row).collect(Collectors.joining());
        return page(
                "<h1>Mailbox</h1><p>"
                        + mails.size()
                        + " mails, newest first</p><table><tr><th>When<th>To<th>Subject</tr>"
                        + rows
                        + "</table>");
    }

    private static String row(Mail mail) {
        return "<tr><td>%s<td><a href=\"/?to=%s\">%s</a><td><a href=\"/%s\">%s</a></tr>"
                .formatted(
                        escape(mail.date()),
                        encode(mail.to()),
                        escape(mail.to()),
                        escape(mail.id()),
                        escape(mail.subject()));
    }

    static byte[] one(Mail mail) {
        var html =
                mail.html().isEmpty()
                        ? ""
                        : "<iframe sandbox srcdoc=\"" + escape(mail.html()) + "\"></iframe>";
        var names =
                mail.attachments().stream()
                        .map(part -> part.name() + " (" + part.contentType() + ")")
                        .collect(Collectors.joining(", "));
        return page(
                "<p><a href=\"/\">all mails</a></p><h1>%s</h1><p>%s, from %s to %s</p><p>Attachments: %s</p><pre>%s</pre>%s"
                        .formatted(
                                escape(mail.subject()),
                                escape(mail.date()),
                                escape(mail.from()),
                                escape(mail.to()),
                                names.isEmpty() ? "none" : escape(names),
                                escape(mail.text()),
                                html));
    }

    private static byte[] page(String body) {
        return PAGE.formatted(body).getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
