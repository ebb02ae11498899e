package org.huiyi.notification.letter;

import java.util.List;

/// A piece of a letter, before it becomes text or HTML.
sealed interface Part {
    record Paragraph(String text) implements Part {}

    record Fact(String label, String value) implements Part {}

    /// By their places in the list.
    record Items(String label, List<String> items) implements Part {}

    /// Each by a number of its own, or by none.
    record Entries(String label, List<String> entries) implements Part {}

    /// The small print: why this was sent.
    record Footer(String text) implements Part {}
}
