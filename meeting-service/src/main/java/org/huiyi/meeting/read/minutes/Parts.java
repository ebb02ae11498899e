package org.huiyi.meeting.read.minutes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lists and tables under a heading; one with nothing in it is left out.
///
/// @param heading the element that headings are
record Parts(PageWords words, String heading) {
    /// @param heads in pairs, English and Chinese
    String table(String title, List<String> heads, List<String> rows) {
        return rows.isEmpty()
                ? ""
                : headed(title)
                        + "<table><thead><tr>"
                        + Stream.iterate(0, i -> i < heads.size(), i -> i + 2)
                                .map(i -> words.word(heads.get(i), heads.get(i + 1)))
                                .map(head -> "<th scope=\"col\">" + head + "</th>")
                                .collect(Collectors.joining())
                        + "</tr></thead><tbody>"
                        + String.join("", rows)
                        + "</tbody></table>\n";
    }

    String list(String title, Stream<String> lines) {
        var items = lines.map(line -> "<li>" + Markup.text(line) + "</li>").toList();
        return items.isEmpty() ? "" : headed(title) + "<ul>" + String.join("", items) + "</ul>\n";
    }

    private String headed(String title) {
        return "<" + heading + ">" + title + "</" + heading + ">";
    }

    String remark(boolean late, @Nullable String why) {
        return Stream.of(late ? words.word("late", "迟") : "", Objects.toString(why, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    static String line(@Nullable Object... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    static String cells(@Nullable Object... values) {
        return Stream.of(values)
                .map(value -> "<td>" + Markup.text(value) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
