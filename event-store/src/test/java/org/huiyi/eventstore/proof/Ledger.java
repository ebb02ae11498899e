package org.huiyi.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;

/// What callers were told, to be compared with what is stored.
final class Ledger {
    private static final String HOLES =
            """
            select count(*) from (select max(sequence) + 1 - count(*) as missing from event group by aggregate_id)
            where missing <> 0\
            """;
    private static final String INVERSIONS =
            """
            select count(*) from (select sequence, lag(sequence) over
                (partition by aggregate_id order by global_index) as before from event)
            where before is not null and sequence <> before + 1\
            """;

    private final Set<List<String>> stored = ConcurrentHashMap.newKeySet();
    private final Set<List<String>> refused = ConcurrentHashMap.newKeySet();
    private final Set<List<String>> unknown = ConcurrentHashMap.newKeySet();

    private static List<String> ids(List<? extends DomainEventMessage<?>> command) {
        return command.stream().map(DomainEventMessage::getIdentifier).toList();
    }

    void stored(List<? extends DomainEventMessage<?>> command) {
        stored.add(ids(command));
    }

    void refused(List<? extends DomainEventMessage<?>> command) {
        refused.add(ids(command));
    }

    void unknown(List<? extends DomainEventMessage<?>> command) {
        unknown.add(ids(command));
    }

    void told(String verdict, List<String> ids) {
        switch (verdict) {
            case "stored" -> stored.add(ids);
            case "refused" -> refused.add(ids);
            default -> unknown.add(ids);
        }
    }

    /// All that were told something.
    int commands() {
        return stored.size() + refused.size() + unknown.size();
    }

    int storedCommands() {
        return stored.size();
    }

    int refusedCommands() {
        return refused.size();
    }

    int unknownCommands() {
        return unknown.size();
    }

    /// Everything acknowledged is there, nothing refused is, no command is there in part, no aggregate has
    /// a hole or an inversion.
    void holds(Node node) {
        Set<String> table = new HashSet<>(node.texts("select event_id::text from event"));
        assertThat(flat(stored).filter(id -> !table.contains(id)).toList()).isEmpty();
        assertThat(flat(refused).filter(table::contains).toList()).isEmpty();
        assertThat(unknown.stream().filter(ids -> isHalf(ids, table)).toList()).isEmpty();
        assertThat(node.number(HOLES)).isZero();
        assertThat(node.number(INVERSIONS)).isZero();
    }

    private static java.util.stream.Stream<String> flat(Set<List<String>> commands) {
        return commands.stream().flatMap(List::stream).collect(Collectors.toSet()).stream();
    }

    private static boolean isHalf(List<String> ids, Set<String> table) {
        long there = ids.stream().filter(table::contains).count();
        return there != 0 && there != ids.size();
    }
}
