package org.huiyi.houserules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyi.houserules.Outcome.Kind;

/// What everybody's attempts came to, as tables of Markdown.
///
/// @param groups names for several roles together, the larger ones first
/// @param unsaid roles of which the text around the tables speaks; they are named where only they may
public record AttemptsPage(Map<String, List<String>> groups, Collection<String> unsaid) {
    /// @param rows command to state to role to outcome
    public record Table(
            String title,
            String words,
            List<String> states,
            Map<String, Map<String, Map<String, Outcome>>> rows) {
        /// Every attempt of this command.
        public Stream<Outcome> of(String command) {
            return rows.get(command).values().stream().flatMap(roles -> roles.values().stream());
        }

        /// Every attempt of this role, whatever it asked.
        public Stream<Outcome> by(String role) {
            return rows.values().stream()
                    .flatMap(states -> states.values().stream())
                    .map(roles -> roles.get(role));
        }

        /// The same without a state that is spoken of elsewhere.
        public Table without(String state) {
            var left = new LinkedHashMap<String, Map<String, Map<String, Outcome>>>();
            rows.forEach((command, row) -> {
                var others = new LinkedHashMap<>(row);
                others.remove(state);
                left.put(command, others);
            });
            return new Table(
                    title, words, states.stream().filter(s -> !s.equals(state)).toList(), left);
        }
    }

    public String of(Table table) {
        return "\n## %s\n\n%s\n| Command | Who | %s | Everybody else |\n|---|%s\n"
                        .formatted(
                                table.title(),
                                table.words(),
                                String.join(" | ", table.states()),
                                "---|".repeat(table.states().size() + 2))
                + table.rows().entrySet().stream()
                        .map(row -> line(row.getKey(), row.getValue()))
                        .collect(joining());
    }

    private String line(String command, Map<String, Map<String, Outcome>> states) {
        var who = who(states);
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        command,
                        who.isEmpty() ? "nobody" : together(who),
                        states.values().stream()
                                .map(roles -> cell(roles, who))
                                .collect(joining(" | ")),
                        others(states, who));
    }

    /// Whose word changes something in some state; else whose word is taken at all.
    private List<String> who(Map<String, Map<String, Outcome>> states) {
        var may = roles(states, outcome -> outcome.kind() == Kind.MAY);
        var taken = may.isEmpty() ? roles(states, Outcome::isTaken) : may;
        var said = taken.stream().filter(Predicate.not(unsaid::contains)).toList();
        return said.isEmpty() ? taken : said;
    }

    private static List<String> roles(
            Map<String, Map<String, Outcome>> states, Predicate<Outcome> which) {
        return states.values().stream()
                .flatMap(roles -> roles.entrySet().stream())
                .filter(attempt -> which.test(attempt.getValue()))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }

    /// One word where it is the same for all of them, else whose is taken.
    private String cell(Map<String, Outcome> roles, List<String> who) {
        var outcomes = who.stream().collect(groupingBy(roles::get, LinkedHashMap::new, toList()));
        if (outcomes.size() == 1) {
            return outcomes.keySet().iterator().next().text();
        }
        var taken =
                outcomes.entrySet().stream()
                        .filter(e -> e.getKey().isTaken())
                        .map(e -> "%s: %s".formatted(e.getKey().text(), together(e.getValue())))
                        .toList();
        return taken.isEmpty()
                ? outcomes.keySet().stream().map(Outcome::text).sorted().collect(joining(" or "))
                : String.join("; ", taken);
    }

    /// How they are turned away.
    private String others(Map<String, Map<String, Outcome>> states, List<String> who) {
        var noes = noes(states, who);
        return noes.isEmpty() ? "—" : noes;
    }

    private String noes(Map<String, Map<String, Outcome>> states, List<String> who) {
        return states.values().stream()
                .flatMap(roles -> roles.entrySet().stream())
                .filter(e -> !who.contains(e.getKey()) && !unsaid.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .filter(o -> o.kind() == Kind.ROLE || o.kind() == Kind.HIDDEN)
                .map(Outcome::text)
                .distinct()
                .sorted()
                .collect(joining(" or "));
    }

    private String together(List<String> roles) {
        var left = new ArrayList<>(roles);
        groups.forEach((name, members) -> {
            if (left.containsAll(members)) {
                left.add(left.indexOf(members.getFirst()), name);
                left.removeAll(members);
            }
        });
        return String.join(", ", left);
    }
}
