package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.personal;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.ConfirmationByVoice;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.ProceedingsRefusal.MatterMissing;
import org.huiyi.meeting.law.ProceedingsRefusal.NotSaidInMeeting;
import org.huiyi.meeting.law.ProceedingsRefusal.NotTakingPart;
import org.huiyi.meeting.law.ProceedingsRefusal.VoicesMissing;
import org.huiyi.meeting.law.Sides;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.law.WrittenFollowUp;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.MatterCommand.*;
import org.huiyi.meeting.meeting.MatterEvent.*;
import org.huiyi.meeting.meeting.Meeting.*;

/// Important matters: marked by the organiser or important by rule, confirmed by voice with each party.
final class Speaking {
    private Speaking() {}

    static Decision<MeetingEvent> decide(Registered meeting, MatterCommand command) {
        return switch (command) {
            case MarkImportant c -> mark(meeting, c);
            case ConfirmByVoice c -> confirm(meeting, c);
        };
    }

    private static Decision<MeetingEvent> mark(Registered meeting, MarkImportant c) {
        if (isFinished(meeting)) {
            return outOfOrder(meeting, c);
        }
        return new Judgement(c.act(), c.policy())
                .refuseIf(c.matter() == null || c.matter().isBlank(), MatterMissing::new)
                .settle(() ->
                        List.of(
                                new MatterMarkedImportant(
                                        c.meetingId(),
                                        meeting.plan().proceedings().matters().next(),
                                        personal(c.act(), c.matter()),
                                        c.act().receivedAt())));
    }

    private static Decision<MeetingEvent> confirm(Registered meeting, ConfirmByVoice c) {
        var matter = meeting.plan().proceedings().matters().find(c.n());
        if (matter.isEmpty()) {
            return Decision.refuse(new Hidden());
        }
        if (!meeting.plan().parties().activeIds().contains(c.partyId())) {
            return Decision.refuse(new NotTakingPart(c.partyId()));
        }
        if (isFinished(meeting)) {
            return outOfOrder(meeting, c);
        }
        if (matter.get().isConfirmedBy(c.partyId())) {
            return Decision.nothing();
        }
        Voice voice = c.voice();
        var sides = Sides.of(voice.persons(), c.partyId(), meeting.plan(), c.act().actor());
        boolean inMeeting = voice.channel() == Channel.MEETING;
        return new Judgement(c.act(), c.policy())
                .refuse(ConfirmationByVoice.bars(voice.channel()))
                .refuseIf(voice.reached() && !sides.areBothNamed(), VoicesMissing::new)
                .refuseIf(
                        inMeeting && !isHeldAt(meeting, c.act().occurredAt()),
                        NotSaidInMeeting::new)
                .refuse(TimeOfActs.bars(c.act()))
                .remark(TimeOfActs.remarks(c.act()))
                .remark(voice.reached() ? sides.remarks() : List.of())
                .remark(
                        voice.reached() && !inMeeting
                                ? WrittenFollowUp.remarks(voice.summary(), c.partyId())
                                : List.of())
                .settle(() -> List.of(voice.reached() ? confirmed(c) : attempted(c)));
    }

    private static boolean isHeldAt(Registered meeting, Instant at) {
        return switch (meeting) {
            case UnderWay m -> !at.isBefore(m.startedAt());
            case Ended(_, var course, _) ->
                    !at.isBefore(course.startedAt()) && !at.isAfter(course.endedAt());
            case Scheduled _, Convened _, Confirmed _, Closed _, Cancelled _ -> false;
        };
    }

    private static boolean isFinished(Registered meeting) {
        return meeting instanceof Closed || meeting instanceof Cancelled;
    }

    private static MeetingEvent confirmed(ConfirmByVoice c) {
        return new MatterConfirmedByVoice(
                c.meetingId(),
                c.n(),
                c.partyId(),
                c.voice().channel(),
                c.voice().persons(),
                MeetingDecider.note(c.act(), c.voice().summary()),
                c.act().occurredAt());
    }

    private static MeetingEvent attempted(ConfirmByVoice c) {
        return new VoiceConfirmationAttempted(
                c.meetingId(),
                c.n(),
                c.partyId(),
                c.voice().channel(),
                c.voice().persons(),
                MeetingDecider.note(c.act(), c.voice().summary()),
                c.act().occurredAt());
    }
}
