package org.huiyi.meeting.minutes;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.MinutesRefusal;
import org.huiyi.meeting.law.OneMinutesRecord;
import org.huiyi.meeting.law.ReversalOfResolutions;
import org.huiyi.meeting.minutes.MinutesCommand.DraftMinutes;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesDrafted;

/// Writing the draft: from the start of the meeting until publication, as often as needed.
final class Drafts {
    private Drafts() {}

    static Decision<MinutesEvent> decide(Minutes minutes, DraftMinutes c) {
        List<Refusal> refusals = refusals(minutes, c);
        return refusals.isEmpty() ? accept(events(minutes, c), List.of()) : refuse(refusals);
    }

    private static List<Refusal> refusals(Minutes minutes, DraftMinutes c) {
        return Stream.<Stream<? extends Refusal>>of(
                        OneMinutesRecord.refusal(c.facts().started()).stream(),
                        OneMinutesRecord.refusal(minutes).stream(),
                        reversals(minutes, c).stream())
                .<Refusal>flatMap(all -> all)
                .toList();
    }

    private static List<MinutesRefusal> reversals(Minutes minutes, DraftMinutes c) {
        return new ReversalOfResolutions(
                        c.meetingId(), c.session(), c.facts().startedAt(), c.earlier())
                .refusals(c.contents(), minutes.contents());
    }

    private static List<MinutesEvent> events(Minutes minutes, DraftMinutes c) {
        var events = CatchingUp.on(minutes, c, c.facts().deadline());
        if (!c.contents().equals(minutes.contents())) {
            events.add(
                    new MinutesDrafted(
                            c.meetingId(), c.act().actor().sub(), c.contents(), c.kept()));
        }
        return events;
    }
}
