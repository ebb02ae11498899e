package org.huiyi.meeting.read.minutes;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
        return list("ul", title, lines);
    }

    /// @param element `ol` of what goes by its place in the list
    private String list(String element, String title, Stream<String> lines) {
        var items = lines.map(line -> "<li>" + Markup.text(line) + "</li>").toList();
        return items.isEmpty()
                ? ""
                : headed(title) + "<%1$s>%2$s</%1$s>\n".formatted(element, String.join("", items));
    }

    /// What somebody has to write, by its place in the list.
    String numbered(String title, @Nullable Listed<String> listed) {
        return written("ol", title, listed, Function.identity());
    }

    /// What somebody has to write, each by a number of its own.
    <T> String named(String title, @Nullable Listed<T> listed, Function<T, String> sentence) {
        return written("ul", title, listed, sentence);
    }

    /// Left out only while nobody wrote it.
    private <T> String written(
            String element,
            String title,
            @Nullable Listed<T> listed,
            Function<T, String> sentence) {
        if (listed == null) {
            return "";
        }
        return listed.none() || listed.entries().isEmpty()
                ? headed(title) + "<p>" + words.word("none", "无") + "</p>\n"
                : list(element, title, listed.entries().stream().map(sentence));
    }

    /// One thing and what it is called, or nothing where it is not known.
    String fact(String english, String chinese, @Nullable String value) {
        return value == null || value.isBlank()
                ? ""
                : "<p>" + words.word(english + ": ", chinese + "：") + Markup.text(value) + "</p>\n";
    }

    private String headed(String title) {
        return "<" + heading + ">" + title + "</" + heading + ">";
    }

    String remark(boolean late, @Nullable String why) {
        return Stream.of(late ? words.word("late", "迟") : "", Objects.toString(why, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.word(": ", "：")));
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
