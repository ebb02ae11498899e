package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.law.AgendaOfMeeting;
import org.huiyi.meeting.law.AvoidanceOfConflicts;
import org.huiyi.meeting.law.ConfirmationByParties;
import org.huiyi.meeting.law.ContentsOfNotice;
import org.huiyi.meeting.law.ImprovementOfMeetings;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.NoticeOfChanges;
import org.huiyi.meeting.law.PlanRefusal.ChangeWithoutReason;
import org.huiyi.meeting.law.PlanRefusal.SlotImpossible;
import org.huiyi.meeting.law.PlanRefusal.TitleMissing;
import org.huiyi.meeting.law.PlanRefusal.TooFewParties;
import org.huiyi.meeting.law.PurposeAndTopics;
import org.huiyi.meeting.law.ResourcesOfParties;
import org.huiyi.meeting.law.ScopeOfRegulation;
import org.huiyi.meeting.law.SessionsOfMeeting;
import org.huiyi.meeting.law.SmartPurpose;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.Plan.Slot;
import org.huiyi.meeting.meeting.PlanCommand.DefinePurpose;
import org.huiyi.meeting.meeting.PlanCommand.Reschedule;
import org.huiyi.meeting.meeting.PlanCommand.ScheduleMeeting;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.PlanEvent.MeetingScheduled;
import org.huiyi.meeting.meeting.PlanEvent.PurposeDefined;
import org.jspecify.annotations.Nullable;

/// What the meeting is for, when and where, and in which order.
final class Planning {
    private Planning() {}

    static Decision<MeetingEvent> schedule(ScheduleMeeting c) {
        String organiser = c.act().actor().party();
        var parties = distinct(c.parties());
        var ids = Stream.concat(Stream.of(organiser), parties.stream().map(Party::partyId));
        var distinctIds = ids.distinct().toList();
        var judgement =
                new Judgement(c.act(), c.policy())
                        .refuseIf(c.title().isBlank(), TitleMissing::new)
                        .refuseIf(
                                !ScopeOfRegulation.covers(distinctIds),
                                () -> new TooFewParties(distinctIds.size()))
                        .refuse(PurposeAndTopics.missing(c.purpose(), c.topics()))
                        .refuseIf(isImpossible(c.timetable()), SlotImpossible::new)
                        .remark(PurposeAndTopics.remarks(c.purpose()))
                        .remark(SmartPurpose.remarks(c.purpose()))
                        .remark(ScopeOfRegulation.remarks(c.parties()))
                        .remark(TimeOfActs.remarksOnRegistration(c.timetable(), c.act()))
                        .remark(ImprovementOfMeetings.remarksOnOffer(c.lessons()))
                        .remark(ResourcesOfParties.remarks(c.clashes()));
        parties.forEach(party -> Inviting.remark(judgement, party, organiser));
        return judgement.settle(() -> {
            var scheduled = scheduled(c, organiser, parties);
            return c.lessons() == null
                    ? List.of(scheduled)
                    : List.of(scheduled, Improving.offered(c.meetingId(), c.lessons(), c.act()));
        });
    }

    static Decision<MeetingEvent> define(Registered meeting, DefinePurpose c) {
        if (!isBeforeStart(meeting)) {
            return outOfOrder(meeting, c);
        }
        var subject = meeting.plan().subject();
        var topics = c.topics() == null ? subject.topics() : c.topics();
        if (subject.purpose().equals(c.purpose()) && subject.topics().equals(topics)) {
            return Decision.nothing();
        }
        return change(meeting.plan(), c)
                .refuse(PurposeAndTopics.missing(c.purpose(), topics))
                .remark(PurposeAndTopics.remarks(c.purpose()))
                .remark(SmartPurpose.remarks(c.purpose()))
                .settle(() ->
                        List.of(
                                new PurposeDefined(
                                        c.meetingId(), c.purpose(), topics, reason(c.act()))));
    }

    static Decision<MeetingEvent> reschedule(Registered meeting, Reschedule c) {
        if (!isBeforeStart(meeting)) {
            return outOfOrder(meeting, c);
        }
        if (meeting.plan().slot().equals(new Slot(c.timetable(), c.venue()))) {
            return Decision.nothing();
        }
        return change(meeting.plan(), c)
                .refuseIf(isImpossible(c.timetable()), SlotImpossible::new)
                .refuseIf(
                        meeting.plan().wasNotified() && !c.venue().isKnown(),
                        ContentsOfNotice::nowhere)
                .refuse(
                        AgendaOfMeeting.overrun(
                                meeting.plan().newestAgenda(), c.timetable().slot()))
                .remark(AvoidanceOfConflicts.remarks(c.clashes()))
                .remark(ResourcesOfParties.remarks(c.clashes()))
                .settle(() ->
                        Arising.from(
                                meeting.plan(),
                                rescheduled(meeting.plan(), c),
                                c.act().receivedAt()));
    }

    private static MeetingRescheduled rescheduled(Plan plan, Reschedule c) {
        boolean moved = !c.timetable().equals(plan.slot().timetable());
        return new MeetingRescheduled(
                c.meetingId(),
                c.timetable(),
                c.venue(),
                moved,
                reason(c.act()),
                moved && plan.wasNotified()
                        ? ConfirmationByParties.remindAt(
                                c.timetable(),
                                c.policy().confirmationReminder(),
                                c.act().receivedAt())
                        : null);
    }

    /// What holds for every change of what the parties may have been told.
    static Judgement change(Plan plan, MeetingCommand c) {
        var judgement = reasoned(plan, c);
        return plan.wasNotified()
                ? judgement.remark(
                        NoticeOfChanges.remarks(
                                plan.slot().timetable(),
                                c.act().receivedAt(),
                                c.policy().agendaChangeLead()))
                : judgement;
    }

    static Judgement reasoned(Plan plan, MeetingCommand c) {
        var judgement = new Judgement(c.act(), c.policy());
        if (plan.wasNotified() && !c.act().hasReason()) {
            judgement.weigh(Mode.REASON, new ChangeWithoutReason(), NoticeOfChanges.remark());
        }
        return judgement;
    }

    static boolean isBeforeStart(Registered meeting) {
        return switch (meeting) {
            case Scheduled _, Convened _, Confirmed _ -> true;
            case UnderWay _, Ended _, Closed _, Cancelled _ -> false;
        };
    }

    private static MeetingScheduled scheduled(
            ScheduleMeeting c, String organiser, List<Party> parties) {
        return new MeetingScheduled(
                c.meetingId(),
                c.title(),
                organiser,
                c.purpose(),
                c.topics(),
                c.timetable(),
                c.venue(),
                c.classification(),
                c.series(),
                parties,
                c.act().receivedAt(),
                TimeOfActs.isRetroactive(c.timetable(), c.act()),
                SessionsOfMeeting.minutesPer(c.minutesPer(), c.timetable()));
    }

    /// A party listed twice is one party, as first described.
    private static List<Party> distinct(List<Party> parties) {
        var byId = new LinkedHashMap<String, Party>();
        parties.forEach(party -> byId.putIfAbsent(party.partyId(), party));
        return List.copyOf(byId.values());
    }

    private static boolean isImpossible(@Nullable Timetable timetable) {
        return timetable != null && !timetable.endsAt().isAfter(timetable.startsAt());
    }
}
