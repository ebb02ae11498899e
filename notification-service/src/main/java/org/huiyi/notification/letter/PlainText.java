package org.huiyi.notification.letter;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/// A letter as plain text.
final class PlainText {
    private PlainText() {}

    static String of(List<Part> parts) {
        return parts.stream().map(PlainText::of).collect(joining("\n")).strip() + "\n";
    }

    private static String of(Part part) {
        return switch (part) {
            case Part.Paragraph(String text) -> "\n" + text + "\n";
            case Part.Fact(String label, String value) -> label + ": " + value;
            case Part.Items(String label, List<String> items) -> label + ":\n" + numbered(items);
            case Part.Footer(String text) -> "\n-- \n" + text;
        };
    }

    private static String numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> "  " + (i + 1) + ". " + items.get(i) + "\n")
                .collect(joining());
    }
}
