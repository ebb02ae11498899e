package org.huiyi.notification.letter;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/// A letter as plain text.
final class PlainText {
    private PlainText() {}

    static String of(Wording words, List<Part> parts) {
        String colon = words.say("colon");
        return parts.stream().map(part -> of(part, colon)).collect(joining("\n")).strip() + "\n";
    }

    private static String of(Part part, String colon) {
        return switch (part) {
            case Part.Paragraph(String text) -> "\n" + text + "\n";
            case Part.Fact(String label, String value) -> label + colon + value;
            case Part.Items(String label, List<String> items) ->
                    label + colon.strip() + "\n" + numbered(items);
            case Part.Entries(String label, List<String> entries) ->
                    label + colon.strip() + "\n" + listed(entries);
            case Part.Footer(String text) -> "\n-- \n" + text;
        };
    }

    private static String listed(List<String> entries) {
        return entries.stream().map(entry -> "  - " + entry + "\n").collect(joining());
    }

    private static String numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> "  " + (i + 1) + ". " + items.get(i) + "\n")
                .collect(joining());
    }
}
