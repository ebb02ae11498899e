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
import org.huiyi.meeting.law.MinutesRefusal.ObjectionAlreadyAnswered;
import org.huiyi.meeting.law.PlacesOfResolutions;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.ReversalOfResolutions;
import org.huiyi.meeting.minutes.Aftermath.Objection;
import org.huiyi.meeting.minutes.Minutes.*;
import org.huiyi.meeting.minutes.MinutesCommand.*;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesObjectedTo;
import org.huiyi.meeting.minutes.MinutesEvent.ObjectionAnswered;

/// What may still be said once minutes are published: another edition with its reason, or an objection.
final class Amending {
    private Amending() {}

    static Decision<MinutesEvent> decide(Minutes minutes, AmendMinutes c) {
        return switch (minutes) {
            case Published p when saysTheSame(p.contents(), c.contents()) -> nothing();
            case Published p -> amend(p, c);
            case NotOpened _, Drafting _, Due _, Overdue _ -> refuse(AmendmentOfMinutes.tooEarly());
        };
    }

    static Decision<MinutesEvent> decide(Minutes minutes, ObjectToMinutes c) {
        return switch (minutes) {
            case Published p when isRepeated(p, c) -> nothing();
            case Published p -> accept(objection(p, c));
            case NotOpened _, Drafting _, Due _, Overdue _ -> refuse(AmendmentOfMinutes.tooEarly());
        };
    }

    static Decision<MinutesEvent> decide(Minutes minutes, AnswerObjection c) {
        return switch (minutes) {
            case Published p -> answer(p.aftermath().objections(), c);
            case NotOpened _, Drafting _, Due _, Overdue _ -> refuse(AmendmentOfMinutes.tooEarly());
        };
    }

    private static boolean isRepeated(Published minutes, ObjectToMinutes c) {
        return minutes.aftermath().objections().stream()
                .anyMatch(o ->
                        o.partyId().equals(c.act().actor().party())
                                && o.edition() == minutes.aftermath().edition()
                                && c.text().equals(o.text().text()));
    }

    private static boolean saysTheSame(Contents one, Contents other) {
        return one.inNobodysName().equals(other.inNobodysName());
    }

    private static Decision<MinutesEvent> answer(List<Objection> objections, AnswerObjection c) {
        if (c.n() < 1 || c.n() > objections.size()) {
            return refuse(new Hidden());
        }
        var given = objections.get(c.n() - 1).answer();
        if (given == null) {
            return accept(answered(c));
        }
        return c.text().equals(given.text().text())
                ? nothing()
                : refuse(new ObjectionAlreadyAnswered(c.n()));
    }

    private static ObjectionAnswered answered(AnswerObjection c) {
        String author = c.act().actor().sub();
        return new ObjectionAnswered(
                c.meetingId(),
                c.n(),
                c.act().receivedAt(),
                author,
                Personal.of(author, c.text()),
                c.kept());
    }

    private static Decision<MinutesEvent> amend(Published minutes, AmendMinutes c) {
        List<Refusal> refusals = refusals(minutes, c);
        return refusals.isEmpty() ? accept(amendment(minutes, c)) : refuse(refusals);
    }

    private static List<Refusal> refusals(Published minutes, AmendMinutes c) {
        return Stream.<Stream<? extends Refusal>>of(
                        ContentsOfMinutes.refusal(c.contents()).stream(),
                        AmendmentOfMinutes.refusal(c.reason()).stream(),
                        new ReversalOfResolutions(
                                        c.meetingId(),
                                        c.session(),
                                        c.facts().startedAt(),
                                        c.earlier())
                                .refusals(c.contents(), minutes.contents()).stream(),
                        PlacesOfResolutions.refusals(c.contents(), minutes.contents()).stream(),
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
                c.contents(),
                Numbering.of(minutes.aftermath().editions(), c.contents(), c.session()),
                c.kept());
    }

    private static MinutesObjectedTo objection(Published minutes, ObjectToMinutes c) {
        var actor = c.act().actor();
        return new MinutesObjectedTo(
                c.meetingId(),
                minutes.aftermath().edition(),
                actor.party(),
                c.act().receivedAt(),
                Personal.of(actor.sub(), c.text()),
                c.kept());
    }
}
