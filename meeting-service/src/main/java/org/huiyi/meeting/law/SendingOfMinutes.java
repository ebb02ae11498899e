package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R31;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.meeting.law.MinutesRefusal.MinutesForAStranger;
import org.huiyi.meeting.meeting.HeldTime;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.minutes.Copies;
import org.jspecify.annotations.Nullable;

/// Minutes are sent to every party, also to one that was absent, represented or gone before the end. Each
/// party has its own verdict: one that is reached after the due time was sent them late, whatever the
/// others were.
@Provision(R31)
public final class SendingOfMinutes {
    private SendingOfMinutes() {}

    /// Whose the minutes are: who takes part, and a party that left once the meeting had begun, for it was
    /// there. Nobody else is sent them and nobody else is missed. Who goes on under another id did not leave.
    public static Stream<Membership> owed(Registered meeting) {
        return meeting.plan().parties().memberships().stream()
                .filter(m -> m.mergedInto() == null)
                .filter(m -> wasThere(meeting, m));
    }

    static boolean wasThere(Registered meeting, Membership membership) {
        Instant withdrawnAt = membership.withdrawnAt();
        Instant startedAt = HeldTime.of(meeting).startedAt();
        return withdrawnAt == null || startedAt != null && withdrawnAt.isAfter(startedAt);
    }

    public static boolean isLate(Instant sentAt, Instant dueAt) {
        return PublicationOfMinutes.isLate(sentAt, dueAt);
    }

    public static List<Finding> late(String partyId, Instant dueAt) {
        return List.of(Finding.flag(R31, "minutes-sent-late", partyId, dueAt.toString()));
    }

    /// Who is owed the minutes and has none.
    public static List<String> missing(@Nullable List<String> owed, Copies copies) {
        return owed == null
                ? List.of()
                : owed.stream().filter(party -> !copies.reached(party)).toList();
    }

    public static List<Finding> undelivered(List<String> parties, Instant dueAt) {
        return parties.stream()
                .map(party -> Finding.flag(R31, "minutes-undelivered", party, dueAt.toString()))
                .toList();
    }

    public static Optional<MinutesForAStranger> refusal(List<String> owed, String partyId) {
        return owed.contains(partyId)
                ? Optional.empty()
                : Optional.of(new MinutesForAStranger(partyId));
    }
}
