package org.huiyi.meeting.read.duties;

import static org.huiyi.meeting.read.duties.Owed.Kind.ANSWER_OBJECTION;
import static org.huiyi.meeting.read.duties.Owed.Kind.CLOSE;
import static org.huiyi.meeting.read.duties.Owed.Kind.DRAFT_MINUTES;
import static org.huiyi.meeting.read.duties.Owed.Kind.EVALUATE;
import static org.huiyi.meeting.read.duties.Owed.Kind.PUBLISH_MINUTES;
import static org.huiyi.meeting.read.duties.Owed.Kind.REACH_PARTY;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.ContentsOfMinutes;
import org.huiyi.meeting.law.SendingOfMinutes;
import org.huiyi.meeting.meeting.ClosingCommand.CloseMeeting;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.minutes.Copies;
import org.huiyi.meeting.minutes.Minutes.Published;

/// What a meeting that is over asks for.
final class FollowingUp {
    private FollowingUp() {}

    /// Written first, then published; both by the one deadline.
    static Stream<Owed> minutes(Known known, Ended ended) {
        if (known.minutes() instanceof Published) {
            return Stream.of();
        }
        var dueAt = ended.course().minutesDueAt();
        boolean incomplete = ContentsOfMinutes.refusal(known.minutes().contents()).isPresent();
        return Stream.of(
                new Owed(
                        incomplete ? DRAFT_MINUTES : PUBLISH_MINUTES,
                        "",
                        known.plan().organiser(),
                        known.plan().recorder().orElse(null),
                        dueAt));
    }

    /// Of minutes that were published: parties they did not reach, objections nobody answered.
    static Stream<Owed> circulation(Known known) {
        return known.minutes() instanceof Published published
                ? Stream.concat(unreached(known, published), objections(known, published))
                : Stream.of();
    }

    static Stream<Owed> closing(Known known, Ended ended) {
        if (ended.evaluation() == null) {
            return Stream.of(known.organisers(EVALUATE, "", evaluationDueAt(known, ended)));
        }
        return canBeClosed(known, ended)
                ? Stream.of(known.organisers(CLOSE, "", null))
                : Stream.of();
    }

    /// Asked of the decider itself, so that nobody is asked for what would be refused.
    private static boolean canBeClosed(Known known, Ended ended) {
        var act = new Act(Actor.house("duties"), Instant.EPOCH, Instant.EPOCH, "Nothing is open");
        var closing =
                new CloseMeeting(
                        known.plan().meetingId(),
                        act,
                        known.closing().policy(),
                        known.minutes() instanceof Published,
                        known.closing().openActions(),
                        List.of());
        return MeetingDecider.INSTANCE.decide(ended, closing) instanceof Decision.Accepted<?>;
    }

    /// Settled by the end, but for meetings that ended before it was.
    private static Instant evaluationDueAt(Known known, Ended ended) {
        Instant settled = ended.course().evaluationDueAt();
        return settled == null
                ? ended.course().endedAt().plus(known.policy().evaluationDue())
                : settled;
    }

    /// As long as a message may still arrive nobody is asked for anything.
    private static Stream<Owed> unreached(Known known, Published published) {
        var copies = published.aftermath().copies();
        return SendingOfMinutes.missing(published.publication().owedTo(), copies).stream()
                .filter(party -> cannotBeReached(known, copies, party))
                .map(party -> known.organisers(REACH_PARTY, party, published.deadline().dueAt()));
    }

    private static boolean cannotBeReached(Known known, Copies copies, String party) {
        return !copies.failuresOf(party).isEmpty()
                || known.plan()
                        .parties()
                        .find(party)
                        .filter(member -> member.party().writtenTo().isEmpty())
                        .isPresent();
    }

    private static Stream<Owed> objections(Known known, Published published) {
        return published.aftermath().objections().stream()
                .filter(objection -> objection.answer() == null)
                .map(objection -> known.organisers(ANSWER_OBJECTION, objection.n(), null));
    }
}
