package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;

import java.util.List;
import java.util.Objects;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PreparationRefusal.NotAsked;
import org.huiyi.meeting.law.PreparationRefusal.PartyUnknown;
import org.huiyi.meeting.law.ResourcesOfParties;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.PreparationCommand.AnswerResourceRequest;
import org.huiyi.meeting.meeting.PreparationCommand.RequestResource;
import org.huiyi.meeting.meeting.PreparationEvent.ResourceCommitted;
import org.huiyi.meeting.meeting.PreparationEvent.ResourceRequested;

/// What the parties are asked to bring, and what they say to it.
final class Resourcing {
    private Resourcing() {}

    static Decision<MeetingEvent> request(Registered meeting, RequestResource c) {
        if (isOver(meeting)) {
            return outOfOrder(meeting, c);
        }
        Plan plan = meeting.plan();
        int n = plan.preparation().resources().size() + 1;
        return new Judgement(c.act(), c.policy())
                .refuseIf(
                        !plan.distinctParties().contains(c.partyId()),
                        () -> new PartyUnknown(c.partyId()))
                .refuse(ResourcesOfParties.bars(c.resource(), c.neededBy(), c.act().receivedAt()))
                .settle(() ->
                        List.of(
                                new ResourceRequested(
                                        c.meetingId(),
                                        n,
                                        c.partyId(),
                                        c.resource(),
                                        c.neededBy())));
    }

    static Decision<MeetingEvent> answer(Registered meeting, AnswerResourceRequest c) {
        var asked = meeting.plan().preparation().resource(c.n());
        if (asked.isEmpty()) {
            return Decision.refuse(new Hidden());
        }
        var request = asked.get();
        if (!c.act().actor().party().equals(request.partyId())) {
            return Decision.refuse(new NotAsked(request.partyId()));
        }
        if (isOver(meeting)) {
            return outOfOrder(meeting, c);
        }
        return isSame(request, c) ? Decision.nothing() : answered(request, c);
    }

    private static Decision<MeetingEvent> answered(
            ResourceRequest request, AnswerResourceRequest c) {
        return new Judgement(c.act(), c.policy())
                .remark(
                        ResourcesOfParties.remarksOnAnswer(
                                request, c.committed(), c.act().occurredAt()))
                .remark(c.committed() ? ResourcesOfParties.remarks(c.clashes()) : List.of())
                .settle(() ->
                        List.of(
                                new ResourceCommitted(
                                        c.meetingId(),
                                        c.n(),
                                        request.partyId(),
                                        c.committed(),
                                        c.note(),
                                        c.act().occurredAt())));
    }

    private static boolean isSame(ResourceRequest request, AnswerResourceRequest c) {
        var before = request.answer();
        return before != null
                && before.committed() == c.committed()
                && Objects.equals(before.note(), c.note());
    }

    private static boolean isOver(Registered meeting) {
        return meeting instanceof Ended
                || meeting instanceof Closed
                || meeting instanceof Cancelled;
    }
}
