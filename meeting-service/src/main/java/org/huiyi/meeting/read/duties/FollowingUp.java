package org.huiyi.meeting.read.duties;

import static org.huiyi.meeting.read.duties.Owed.Kind.ANSWER_OBJECTION;
import static org.huiyi.meeting.read.duties.Owed.Kind.CLOSE;
import static org.huiyi.meeting.read.duties.Owed.Kind.DRAFT_MINUTES;
import static org.huiyi.meeting.read.duties.Owed.Kind.EVALUATE;
import static org.huiyi.meeting.read.duties.Owed.Kind.PUBLISH_MINUTES;
import static org.huiyi.meeting.read.duties.Owed.Kind.REACH_PARTY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.Minutes.Published;

/// What a meeting that is over asks for.
final class FollowingUp {
    private FollowingUp() {}

    /// Written first, then published; both by the one deadline. Of sessions that have minutes of their own each
    /// asks for its own from its end on.
    static Stream<Owed> minutes(Known known) {
        return records(known)
                .filter(one -> !(one.minutes() instanceof Published))
                .flatMap(one -> minutes(known, one).stream());
    }

    private record Record(int session, Minutes minutes) {}

    private static Stream<Record> records(Known known) {
        return IntStream.rangeClosed(1, known.minutes().size())
                .mapToObj(session -> new Record(session, known.minutes().get(session - 1)));
    }

    private static Optional<Owed> minutes(Known known, Record one) {
        boolean incomplete = ContentsOfMinutes.refusal(one.minutes().contents()).isPresent();
        return Optional.ofNullable(MeetingFacts.of(known.meeting(), one.session()).deadline())
                .map(deadline ->
                        new Owed(
                                incomplete ? DRAFT_MINUTES : PUBLISH_MINUTES,
                                known.named(one.session()),
                                known.plan().organiser(),
                                known.plan().recorder().orElse(null),
                                deadline.dueAt()));
    }

    /// Of minutes that were published: parties they did not reach, objections nobody answered.
    static Stream<Owed> circulation(Known known) {
        return records(known)
                .flatMap(one ->
                        one.minutes() instanceof Published published
                                ? Stream.concat(
                                        unreached(known, one.session(), published),
                                        objections(known, one.session(), published))
                                : Stream.of());
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
                        known.allPublished(),
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
    private static Stream<Owed> unreached(Known known, int session, Published published) {
        var copies = published.aftermath().copies();
        return SendingOfMinutes.missing(published.publication().owedTo(), copies).stream()
                .filter(party -> cannotBeReached(known, copies, party))
                .map(party ->
                        known.organisers(
                                REACH_PARTY,
                                matter(known, session, party),
                                published.deadline().dueAt()));
    }

    private static boolean cannotBeReached(Known known, Copies copies, String party) {
        return !copies.failuresOf(party).isEmpty()
                || known.plan()
                        .parties()
                        .find(party)
                        .filter(member -> member.party().writtenTo().isEmpty())
                        .isPresent();
    }

    private static Stream<Owed> objections(Known known, int session, Published published) {
        return published.aftermath().objections().stream()
                .filter(objection -> objection.answer() == null)
                .map(objection ->
                        known.organisers(
                                ANSWER_OBJECTION, matter(known, session, objection.n()), null));
    }

    /// What is about the minutes of a session says which.
    private static String matter(Known known, int session, Object what) {
        String named = known.named(session);
        return named.isEmpty() ? what.toString() : named + Owed.OF_SESSION + what;
    }
}
