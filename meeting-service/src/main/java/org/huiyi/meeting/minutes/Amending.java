package org.huiyi.meeting.minutes;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.AmendmentOfMinutes;
import org.huiyi.meeting.law.AssignmentOfActions;
import org.huiyi.meeting.law.ContentsOfMinutes;
import org.huiyi.meeting.minutes.Minutes.Drafting;
import org.huiyi.meeting.minutes.Minutes.Due;
import org.huiyi.meeting.minutes.Minutes.NotOpened;
import org.huiyi.meeting.minutes.Minutes.Overdue;
import org.huiyi.meeting.minutes.Minutes.Published;
import org.huiyi.meeting.minutes.MinutesCommand.AmendMinutes;
import org.huiyi.meeting.minutes.MinutesCommand.ObjectToMinutes;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesObjectedTo;

/// What may still be said once minutes are published: another edition with its reason, or an objection.
final class Amending {
    private Amending() {}

    static Decision<MinutesEvent> decide(Minutes minutes, AmendMinutes c) {
        return switch (minutes) {
            case Published p when c.contents().equals(p.contents()) -> nothing();
            case Published p -> amend(p, c);
            case NotOpened _, Drafting _, Due _, Overdue _ -> refuse(AmendmentOfMinutes.tooEarly());
        };
    }

    static Decision<MinutesEvent> decide(Minutes minutes, ObjectToMinutes c) {
        return switch (minutes) {
            case Published p -> accept(objection(p, c));
            case NotOpened _, Drafting _, Due _, Overdue _ -> refuse(AmendmentOfMinutes.tooEarly());
        };
    }

    private static Decision<MinutesEvent> amend(Published minutes, AmendMinutes c) {
        List<Refusal> refusals = refusals(minutes, c);
        return refusals.isEmpty() ? accept(amendment(minutes, c)) : refuse(refusals);
    }

    private static List<Refusal> refusals(Published minutes, AmendMinutes c) {
        return Stream.<Stream<? extends Refusal>>of(
                        ContentsOfMinutes.refusal(c.contents()).stream(),
                        AmendmentOfMinutes.refusal(c.reason()).stream(),
                        AssignmentOfActions.refusals(
                                c.contents(), c.facts().parties(), minutes.deadline().endedAt())
                                .stream())
                .<Refusal>flatMap(all -> all)
                .toList();
    }

    private static MinutesAmended amendment(Published minutes, AmendMinutes c) {
        String author = c.act().actor().sub();
        return new MinutesAmended(
                c.meetingId(),
                minutes.aftermath().edition() + 1,
                c.act().receivedAt(),
                author,
                Personal.of(author, c.reason()),
                c.contents());
    }

    private static MinutesObjectedTo objection(Published minutes, ObjectToMinutes c) {
        var actor = c.act().actor();
        return new MinutesObjectedTo(
                c.meetingId(),
                minutes.aftermath().edition(),
                actor.party(),
                c.act().receivedAt(),
                Personal.of(actor.sub(), c.text()));
    }
}
