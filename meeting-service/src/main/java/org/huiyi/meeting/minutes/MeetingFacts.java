package org.huiyi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.law.SendingOfMinutes;
import org.huiyi.meeting.meeting.HeldTime;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Power;
import org.huiyi.meeting.meeting.Session;
import org.jspecify.annotations.Nullable;

/// What minutes have to know of their meeting, folded from the meeting's history and carried by the
/// command, so that minutes which were not told yet still judge rightly.
///
/// @param session whose minutes are meant, counted from 1
/// @param recorderParty null when the recorder is nobody's listed contact
/// @param parties who can owe an action: the organiser and every active party
/// @param owed who must be sent the minutes: every party, also one that withdrew while the meeting lasted
/// @param startedAt null before it started
/// @param deadline null until the session or the meeting has ended
/// @param delegates parties and persons to whom the organiser gave the writing of minutes
public record MeetingFacts(
        int session,
        String organiser,
        @Nullable String recorder,
        @Nullable String recorderParty,
        List<String> parties,
        List<String> owed,
        @Nullable Instant startedAt,
        @Nullable Deadline deadline,
        List<String> delegates) {
    public MeetingFacts {
        parties = List.copyOf(parties);
        owed = List.copyOf(owed);
        delegates = List.copyOf(delegates);
    }

    /// Of a meeting whose organiser delegated nothing.
    public MeetingFacts(
            int session,
            String organiser,
            @Nullable String recorder,
            @Nullable String recorderParty,
            List<String> parties,
            List<String> owed,
            @Nullable Instant startedAt,
            @Nullable Deadline deadline) {
        this(
                session,
                organiser,
                recorder,
                recorderParty,
                parties,
                owed,
                startedAt,
                deadline,
                List.of());
    }

    /// For the minutes that are written now, or were last.
    public static MeetingFacts of(Registered meeting) {
        return of(meeting, meeting.plan().proceedings().sessions().latest());
    }

    /// @param session one of those that have minutes
    public static MeetingFacts of(Registered meeting, int session) {
        Plan plan = meeting.plan();
        String recorder = plan.recorder().orElse(null);
        var told = plan.proceedings().sessions().told(session);
        return new MeetingFacts(
                session,
                plan.organiser(),
                recorder,
                recorder == null ? null : plan.parties().senderOf(recorder).orElse(null),
                plan.distinctParties(),
                SendingOfMinutes.owed(meeting).map(Membership::partyId).distinct().toList(),
                HeldTime.of(meeting, session).startedAt(),
                told.flatMap(MeetingFacts::deadline).orElseGet(() -> deadline(meeting)),
                plan.delegations().having(Power.MINUTES));
    }

    private static Optional<Deadline> deadline(Session session) {
        var term = session.minutes();
        Instant endedAt = session.endedAt();
        return term == null || endedAt == null
                ? Optional.empty()
                : Optional.of(new Deadline(endedAt, term.dueAt(), term.policyVersion()));
    }

    private static @Nullable Deadline deadline(Registered meeting) {
        return switch (meeting) {
            case Ended(_, var course, _) -> Deadline.of(course);
            case Closed(_, var course, _) -> Deadline.of(course);
            case Scheduled _, Convened _, Confirmed _, UnderWay _, Cancelled _ -> null;
        };
    }

    public boolean started() {
        return startedAt != null;
    }

    /// What was settled at the end, or `current` as long as nothing is settled.
    public String policyVersion(String current) {
        return deadline == null ? current : deadline.policyVersion();
    }

    /// Who may object: every party that has the minutes by right, also one that left while the meeting lasted.
    public boolean isOwed(Actor actor) {
        return parties.contains(actor.party()) || owed.contains(actor.party());
    }

    /// The organiser's side, its delegates and the recorder write and publish; a party's system stands for its people.
    public boolean mayWrite(Actor actor) {
        return organiser.equals(actor.party()) || isRecorder(actor) || isDelegate(actor);
    }

    /// Of a party that takes part; of the bureau that records, only that very person.
    private boolean isDelegate(Actor actor) {
        return delegates.contains(actor.sub())
                || delegates.contains(actor.party()) && parties.contains(actor.party());
    }

    private boolean isRecorder(Actor actor) {
        return actor.sub().equals(recorder)
                || (actor.isSystem() && actor.party().equals(recorderParty));
    }
}
