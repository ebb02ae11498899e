package org.huiyi.meeting.history;

import java.time.Instant;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.rest.NotFoundException;

/// Folds a meeting for whoever may see it. Access is judged by today's rights; a party that withdrew sees
/// what was up to then.
public final class SeenMeetings {
    /// A meeting somebody may see, in the state they asked for.
    ///
    /// @param today its present state, by which access is judged
    /// @param until how far the histories beside the meeting's may be read with it
    public record Seen(Registered meeting, Past<Meeting> past, Registered today, Until until) {}

    private final Histories histories;

    public SeenMeetings(Histories histories) {
        this.histories = histories;
    }

    /// @throws NotFoundException there is no such meeting, it does not concern the actor, or it did not
    ///     exist then or in that version
    public Seen of(String meetingId, Actor actor, Until until) {
        var now = histories.fold(MeetingDecider.INSTANCE, meetingId);
        if (!(now.state() instanceof Registered meeting) || !meeting.plan().concerns(actor)) {
            throw new NotFoundException();
        }
        var limit = withdrawal(now, meeting.plan(), actor);
        return limit.isEmpty() && until instanceof Until.Now
                ? new Seen(meeting, now, meeting, until)
                : past(meeting, limit.map(at -> earlier(at, until)).orElse(until), limit);
    }

    /// Whoever asks, for callers whose scope, not whose party, lets them see process evidence.
    ///
    /// @throws NotFoundException there is no such meeting, or it did not exist then
    public Seen ofAny(String meetingId, Until until) {
        if (!(histories.fold(MeetingDecider.INSTANCE, meetingId).state()
                instanceof Registered today)) {
            throw new NotFoundException();
        }
        return past(today, until, Optional.empty());
    }

    private Seen past(Registered today, Until until, Optional<RecordedEvent> limit) {
        var folded = histories.fold(MeetingDecider.INSTANCE, today.plan().meetingId(), until);
        var past = PastAsked.reached(folded, until);
        if (!(past.state() instanceof Registered meeting)) {
            throw new NotFoundException();
        }
        return new Seen(meeting, past, today, limit.map(at -> beside(at, until)).orElse(until));
    }

    /// @param until cut already to what the party may see of the meeting itself
    private static Until beside(RecordedEvent withdrawal, Until until) {
        return until instanceof Until.RecordedBy || until instanceof Until.Version
                ? until
                : recordedBy(withdrawal);
    }

    private static Until recordedBy(RecordedEvent withdrawal) {
        return new Until.RecordedBy(withdrawal.recordedAt());
    }

    private static Optional<RecordedEvent> withdrawal(Past<Meeting> now, Plan plan, Actor actor) {
        boolean takesPart =
                plan.isOrganiser(actor)
                        || plan.parties()
                                .find(actor.party())
                                .filter(Membership::isActive)
                                .isPresent()
                        || plan.support().includes(actor.sub())
                        || plan.recorder().filter(actor.sub()::equals).isPresent();
        return takesPart
                ? Optional.empty()
                : now.events().stream()
                        .filter(e -> withdraws(e, actor.party()))
                        .reduce((_, last) -> last);
    }

    private static boolean withdraws(RecordedEvent event, String party) {
        return event.payload() instanceof PartyWithdrawn e && e.partyId().equals(party);
    }

    private static Until earlier(RecordedEvent withdrawal, Until until) {
        Instant limit = withdrawal.recordedAt();
        return switch (until) {
            case Until.RecordedBy(Instant at) when at.isBefore(limit) -> until;
            case Until.Version(long version) when version <= withdrawal.sequence() -> until;
            case Until.Now _,
                    Until.Version _,
                    Until.Sequence _,
                    Until.RecordedBy _,
                    Until.OccurredBy _ ->
                    new Until.Sequence(withdrawal.sequence());
        };
    }
}
