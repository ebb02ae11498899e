package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Holds what a pair of instances declared against what fell due, while one or the other was away.
final class DueChecks {

    private record Declaration(Instant dueAt, Instant recordedAt, String kind) {
        static Declaration read(String row) {
            var parts = row.split(" ");
            return new Declaration(Instant.parse(parts[0]), Instant.parse(parts[1]), parts[2]);
        }
    }

    private final String database;
    private final Dues dues;
    private final List<Part> pair;
    private final Cast cast;

    /// @param pair the two instances of the service
    DueChecks(String database, Dues dues, List<Part> pair, Cast cast) {
        this.database = database;
        this.dues = dues;
        this.pair = pair;
        this.cast = cast;
    }

    /// How many that were due by then are not declared.
    long missing(Instant due) {
        try (var history = Histories.of(database, cast.ports())) {
            return history.number(dues.missing(), due.toString());
        }
    }

    void run(Instant due, List<Outage> outages, Sheet sheet) {
        try (var history = Histories.of(database, cast.ports())) {
            var declared = history.texts(dues.times()).stream().map(Declaration::read).toList();
            sheet.figure(database + ": due times declared", declared.size());
            sheet.check(
                    database + ": due and not declared",
                    0L,
                    history.number(dues.missing(), due.toString()));
            sheet.check(database + ": declared more than once", 0L, history.number(dues.doubled()));
            sheet.check(database + ": declared early", 0L, history.number(dues.early()));
            lateness(declared, outages, sheet);
        }
    }

    private void lateness(List<Declaration> declared, List<Outage> outages, Sheet sheet) {
        sheet.figure(
                database + ": late",
                Lateness.of(
                        declared.stream()
                                .map(each -> Duration.between(each.dueAt, each.recordedAt))
                                .toList()));
        var served = Lateness.of(declared.stream().map(each -> late(each, outages)).toList());
        sheet.figure(database + ": late, while an instance was up", served);
        sheet.figure(database + ": of them more than a second", served.above(Lateness.AT_MOST));
        kinds(declared).forEach(kind -> sheet.figure(kind, ofKind(kind, declared, outages)));
    }

    private static Stream<String> kinds(List<Declaration> declared) {
        return declared.stream().map(Declaration::kind).distinct().sorted();
    }

    private Lateness ofKind(String kind, List<Declaration> declared, List<Outage> outages) {
        return Lateness.of(
                declared.stream()
                        .filter(each -> each.kind.equals(kind))
                        .map(each -> late(each, outages))
                        .toList());
    }

    /// Of the time it took, what an instance could have used.
    private Duration late(Declaration each, List<Outage> outages) {
        var away =
                Outage.both(outages, pair.getFirst(), pair.getLast(), each.dueAt, each.recordedAt);
        return Duration.between(each.dueAt, each.recordedAt).minus(away);
    }
}
