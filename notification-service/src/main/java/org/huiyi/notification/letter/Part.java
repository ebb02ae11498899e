package org.huiyi.notification.letter;

import java.util.List;

/// A piece of a letter, before it becomes text or HTML.
sealed interface Part {
    record Paragraph(String text) implements Part {}

    record Fact(String label, String value) implements Part {}

    record Items(String label, List<String> items) implements Part {}

    /// The small print: why this was sent.
    record Footer(String text) implements Part {}
}
