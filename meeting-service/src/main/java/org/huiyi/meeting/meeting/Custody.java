package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.CustodyEvent.DutyOrphaned;
import org.huiyi.meeting.meeting.CustodyEvent.LegalHoldLifted;
import org.huiyi.meeting.meeting.CustodyEvent.LegalHoldPlaced;
import org.jspecify.annotations.Nullable;

/// How a meeting's records are kept, and who of those named in them has left.
///
/// @param hold null while nothing keeps them from being made unreadable
/// @param orphaned what was told of persons who left, in order
public record Custody(@Nullable Hold hold, List<DutyOrphaned> orphaned) {
    public static final Custody NONE = new Custody(null, List.of());

    public record Hold(Personal reason, Instant since) {}

    Custody after(CustodyEvent event) {
        return switch (event) {
            case LegalHoldPlaced e -> new Custody(new Hold(e.reason(), e.since()), orphaned);
            case LegalHoldLifted _ -> new Custody(null, orphaned);
            case DutyOrphaned e ->
                    new Custody(hold, Stream.concat(orphaned.stream(), Stream.of(e)).toList());
        };
    }

    /// Whether it was told of this person in these roles.
    boolean knows(String personId, List<String> roles) {
        return orphaned.stream()
                .anyMatch(e -> e.personId().equals(personId) && e.roles().containsAll(roles));
    }
}
