package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.law.ConfirmationByParties;
import org.huiyi.meeting.law.DistributionOfMaterial;
import org.huiyi.meeting.law.EndOfMeeting;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.KeepingOfTimetable;
import org.huiyi.meeting.law.KnowledgeOfPurpose;
import org.huiyi.meeting.law.NoticeOfChanges;
import org.huiyi.meeting.law.ObtainingOfMaterial;
import org.huiyi.meeting.law.PlanRefusal.BeforePrevious;
import org.huiyi.meeting.law.PlanRefusal.LateReport;
import org.huiyi.meeting.law.PublicationOfMinutes;
import org.huiyi.meeting.law.RecordingOfMeeting;
import org.huiyi.meeting.law.ResourcesOfParties;
import org.huiyi.meeting.law.SessionRefusal.PartiesUnconfirmed;
import org.huiyi.meeting.law.SessionRefusal.RecorderMissing;
import org.huiyi.meeting.law.SessionRefusal.SupportMissing;
import org.huiyi.meeting.law.SupportOnSite;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.SessionCommand.RegisterHeld;
import org.huiyi.meeting.meeting.SessionCommand.StartMeeting;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;

/// The start, and both ends of a meeting held before it was registered.
final class Holding {
    private Holding() {}

    static Decision<MeetingEvent> start(Registered meeting, StartMeeting c) {
        return switch (meeting) {
            case Convened(Plan plan) -> start(plan, c);
            case Confirmed(Plan plan) -> start(plan, c);
            case UnderWay _ -> Decision.nothing();
            case Scheduled _, Ended _, Closed _, Cancelled _ -> outOfOrder(meeting, c);
        };
    }

    /// Start and end of a meeting that was over before it was registered.
    static Decision<MeetingEvent> register(Registered meeting, RegisterHeld c) {
        if (!(meeting instanceof Scheduled(Plan plan)) || !plan.subject().retroactive()) {
            return outOfOrder(meeting, c);
        }
        boolean impossible =
                !c.endedAt().isAfter(c.startedAt()) || c.endedAt().isAfter(c.act().receivedAt());
        var judgement =
                new Judgement(c.act(), c.policy())
                        .refuseIf(impossible, () -> new BeforePrevious(c.startedAt(), "endedAt"))
                        .refuseIf(!c.act().hasReason(), () -> new LateReport(c.startedAt()))
                        .remark(List.of(TimeOfActs.remarkOnHeldBefore(c.startedAt())))
                        .remarkIf(plan.recorder().isEmpty(), RecordingOfMeeting::remarkOnStart);
        return judgement.settle(() ->
                Stream.concat(
                                Stream.of(started(plan, c, c.startedAt(), true)),
                                Arising.from(plan, ended(c, c.endedAt())).stream())
                        .toList());
    }

    private static Decision<MeetingEvent> start(Plan plan, StartMeeting c) {
        Instant at = c.act().occurredAt();
        var judgement =
                new Judgement(c.act(), c.policy())
                        .refuse(TimeOfActs.barsUnlessAfter(plan.noticeAt(), c.act()))
                        .refuse(TimeOfActs.bars(c.act()))
                        .remark(TimeOfActs.remarks(c.act()))
                        .remark(
                                KeepingOfTimetable.remarksOnStart(
                                        plan.slot().timetable(), at, c.policy().latenessGrace()));
        weighPreparation(judgement, plan);
        judgement
                .remark(DistributionOfMaterial.remarksOnStart(c.materials()))
                .remark(ObtainingOfMaterial.remarksOnStart(c.materials()));
        return judgement.settle(() ->
                Stream.concat(
                                Stream.of(started(plan, c, at, false)),
                                Rearranging.overtaken(plan, c))
                        .toList());
    }

    private static void weighPreparation(Judgement judgement, Plan plan) {
        ConfirmationByParties.open(plan.parties())
                .ifPresent(parties ->
                        judgement.weigh(
                                Mode.REASON,
                                new PartiesUnconfirmed(parties),
                                ConfirmationByParties.remarkOnStart(parties)));
        SupportOnSite.open(plan.support())
                .ifPresent(duties ->
                        judgement.weigh(
                                Mode.REASON,
                                new SupportMissing(duties),
                                SupportOnSite.remarkOnStart(duties)));
        judgement
                .remark(NoticeOfChanges.remarksOnStart(plan.preparation().pendingAgenda()))
                .remark(KnowledgeOfPurpose.remarksOnStart(plan.parties()))
                .remark(ResourcesOfParties.remarksOnStart(plan.preparation().resources()));
        if (plan.recorder().isEmpty()) {
            judgement.weigh(Mode.BLOCK, new RecorderMissing(), RecordingOfMeeting.remarkOnStart());
        }
    }

    private static MeetingEvent started(
            Plan plan, MeetingCommand c, Instant at, boolean retroactive) {
        return new MeetingStarted(
                c.meetingId(),
                at,
                plan.recorder().orElse(null),
                plan.parties().unconfirmed(),
                plan.support().missing(),
                retroactive,
                reason(c.act()),
                retroactive
                        ? null
                        : EndOfMeeting.dueAt(plan.slot().timetable(), at, c.policy().endGrace()));
    }

    private static MeetingEnded ended(MeetingCommand c, Instant at) {
        return new MeetingEnded(
                c.meetingId(),
                at,
                PublicationOfMinutes.dueAt(at, c.policy().minutesDeadline()),
                c.policyVersion(),
                null,
                null,
                at.plus(c.policy().evaluationDue()),
                c.act().receivedAt());
    }
}
