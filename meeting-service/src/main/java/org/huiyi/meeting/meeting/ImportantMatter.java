package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Something every party has to confirm by voice.
///
/// @param n counted from 1; of what is important by rule from 1001
/// @param matter in the organiser's words; null of what is important by rule
/// @param item the id of the agenda item that it is about; `Agenda.NO_ITEM` of anything else
/// @param calls in order, those that reached nobody included
public record ImportantMatter(
        int n,
        @Nullable Personal matter,
        Ground ground,
        int item,
        Instant markedAt,
        List<Call> calls) {
    /// Why it is important.
    public enum Ground {
        /// The organiser says so.
        MARKED,
        /// An agenda item that decided something.
        DECISION,
        /// An agenda item that the agenda itself calls important.
        FLAGGED,
        /// Another time than the parties were told.
        TIME,
        /// Minutes that are due later than was settled.
        DEADLINE
    }

    /// Where something is said: by telephone, by video, in the meeting itself; writing is none of them.
    public enum Channel {
        PHONE,
        VIDEO,
        MEETING,
        EMAIL
    }

    /// One attempt, reached or not.
    public record Call(
            String partyId,
            Channel channel,
            List<String> persons,
            @Nullable Personal summary,
            Instant at,
            boolean reached) {
        private Call of(String party) {
            return new Call(party, channel, persons, summary, at, reached);
        }
    }

    /// Nobody marked it.
    public boolean isByRule() {
        return ground != Ground.MARKED;
    }

    public boolean isConfirmedBy(String partyId) {
        return calls.stream().anyMatch(call -> call.reached() && call.partyId().equals(partyId));
    }

    /// The parties whose word is missing. The organiser's own is not needed: the others give theirs to it.
    public List<String> unconfirmed(Plan plan) {
        return isOvertaken(plan)
                ? List.of()
                : plan.parties().activeIds().stream()
                        .filter(party -> !party.equals(plan.organiser()))
                        .filter(party -> !isConfirmedBy(party) && !wasHeardBy(party, plan))
                        .toList();
    }

    /// The agenda item that it is about, as it stands or stood.
    public Optional<AgendaItem> about(Plan plan) {
        return plan.agenda().find(item);
    }

    /// Nobody confirms a time that was changed once more.
    private boolean isOvertaken(Plan plan) {
        return ground == Ground.TIME
                && plan.proceedings().matters().all().stream()
                        .anyMatch(other -> other.ground() == Ground.TIME && other.n() > n);
    }

    /// Whoever was there heard it said. A meeting at which nobody signed in tells of nobody that they were not.
    private boolean wasHeardBy(String partyId, Plan plan) {
        return switch (ground) {
            case MARKED, DEADLINE -> false;
            case TIME -> keptNoList(plan) || plan.attendance().wasThere(partyId, _ -> true);
            case DECISION, FLAGGED -> keptNoList(plan) || wasThere(partyId, plan);
        };
    }

    private static boolean keptNoList(Plan plan) {
        return plan.attendance().stays().isEmpty() && !plan.proceedings().turns().ends().isEmpty();
    }

    /// While the item was on, or at the meeting where nobody told when that was.
    private boolean wasThere(String partyId, Plan plan) {
        var times =
                plan.proceedings().turns().items().stream().filter(t -> t.item() == item).toList();
        return plan.attendance()
                .wasThere(
                        partyId,
                        stay ->
                                mayConfirm(stay, plan)
                                        && (times.isEmpty()
                                                || times.stream().anyMatch(stay::overlaps)));
    }

    private boolean mayConfirm(Presence stay, Plan plan) {
        return plan.parties()
                .find(stay.partyId())
                .filter(member -> !member.isAuthorised(stay.personId(), item))
                .isEmpty();
    }

    ImportantMatter named(UnaryOperator<String> party) {
        var renamed = calls.stream().map(call -> call.of(party.apply(call.partyId()))).toList();
        return new ImportantMatter(n, matter, ground, item, markedAt, renamed);
    }

    ImportantMatter and(Call call) {
        var all = new ArrayList<>(calls);
        all.add(call);
        return new ImportantMatter(n, matter, ground, item, markedAt, List.copyOf(all));
    }
}
