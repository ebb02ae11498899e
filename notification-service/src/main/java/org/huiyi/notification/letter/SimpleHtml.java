package org.huiyi.notification.letter;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// A letter as simple HTML without scripts, styles from elsewhere or pictures. Everything that is not ours
/// is escaped here, and nowhere else.
final class SimpleHtml {
    private SimpleHtml() {}

    static String of(Wording words, String title, List<Part> parts) {
        return "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>\n%s\n</body></html>\n"
                .formatted(
                        escape(words.tag()),
                        escape(title),
                        parts.stream()
                                .map(part -> of(part, words.say("colon").stripTrailing()))
                                .collect(joining("\n")));
    }

    private static String of(Part part, String colon) {
        return switch (part) {
            case Part.Paragraph(String text) -> "<p>" + escape(text) + "</p>";
            case Part.Fact(String label, String value) ->
                    "<p><b>" + escape(label) + colon + "</b> " + escape(value) + "</p>";
            case Part.Items(String label, List<String> items) ->
                    "<p><b>" + escape(label) + colon + "</b></p>\n<ol>" + items(items) + "</ol>";
            case Part.Entries(String label, List<String> entries) ->
                    "<p><b>" + escape(label) + colon + "</b></p>\n<ul>" + items(entries) + "</ul>";
            case Part.Footer(String text) -> "<hr><p><small>" + escape(text) + "</small></p>";
        };
    }

    private static String items(List<String> items) {
        return items.stream().map(i -> "<li>" + escape(i) + "</li>").collect(joining());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br>\n");
    }
}
