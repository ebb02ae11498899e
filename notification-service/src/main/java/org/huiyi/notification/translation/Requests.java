package org.huiyi.notification.translation;

import java.time.ZoneId;
import java.util.List;
import org.huiyi.contracts.wire.CalendarEntry;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.NoticeRequest.ActionAssignedV1;
import org.huiyi.contracts.wire.NoticeRequest.ActionNewsV1;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.contracts.wire.NoticeRequest.DutyReminderV1;
import org.huiyi.contracts.wire.NoticeRequest.IncidentV1;
import org.huiyi.contracts.wire.NoticeRequest.MaterialV1;
import org.huiyi.contracts.wire.NoticeRequest.MaterialWantedV1;
import org.huiyi.contracts.wire.NoticeRequest.MeetingNewsV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesNewsV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesOverdueV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.huiyi.contracts.wire.NoticeRequest.VoiceConfirmationV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.notification.law.WrittenFirst;
import org.huiyi.notification.notice.Addressee;
import org.huiyi.notification.notice.Channel;
import org.huiyi.notification.notice.Matter;
import org.huiyi.notification.notice.Message;
import org.huiyi.notification.notice.NoticeIds;
import org.huiyi.notification.notice.Routing;
import org.jspecify.annotations.Nullable;

/// What others ask for, in this service's own words.
final class Requests {
    private Requests() {}

    static Matter matter(NoticeRequest request) {
        return switch (request) {
            case ConveningV1 r -> convening(r);
            case ChangeV1 r -> change(r);
            case MinutesV1 r -> minutes(r);
            case MinutesOverdueV1 r ->
                    new Matter.MinutesOverdue(title(r), r.dueAt(), zone(r.zone()), r.session());
            case MinutesNewsV1 r -> news(r);
            case DutyReminderV1 r -> news(r);
            case IncidentV1 r ->
                    new Matter.Incident(
                            title(r),
                            r.incident(),
                            r.description(),
                            r.effect(),
                            r.startedAt(),
                            zone(r.zone()));
            case MeetingNewsV1 r -> news(r);
            case VoiceConfirmationV1 r -> said(r);
            case MaterialV1 r ->
                    new Matter.Material(
                            title(r),
                            r.materialId(),
                            r.material(),
                            r.version(),
                            r.distributedAt(),
                            zone(r.zone()));
            case MaterialWantedV1 r -> wanted(r);
            case ActionAssignedV1 r ->
                    new Matter.ActionAssigned(
                            title(r),
                            r.actionId(),
                            r.task(),
                            r.assignee(),
                            r.dueAt(),
                            known(r.zone()));
            case ActionNewsV1 r -> news(r);
        };
    }

    private static Matter convening(ConveningV1 r) {
        return new Matter.Convening(
                title(r),
                r.organiser(),
                r.startsAt(),
                r.endsAt(),
                zone(r.zone()),
                r.place(),
                r.onlineLink(),
                some(r.topics()),
                r.purpose(),
                some(r.participants()).stream().map(Requests::participant).toList(),
                entry(r.entry()));
    }

    private static Matter.Convening.Participant participant(ConveningV1.Participant p) {
        return new Matter.Convening.Participant(p.partyId(), p.name(), some(p.attendees()));
    }

    private static Matter change(ChangeV1 r) {
        return new Matter.Change(
                title(r),
                Matter.Change.What.valueOf(r.change().name()),
                r.reason(),
                r.startsAt(),
                r.endsAt(),
                zone(r.zone()),
                r.difference() == null ? null : difference(r.difference()),
                entry(r.entry()));
    }

    private static Matter.@Nullable Entry entry(@Nullable CalendarEntry e) {
        return e == null ? null : new Matter.Entry(e.organiser(), e.version(), e.changedAt());
    }

    private static Matter.Change.Difference difference(ChangeV1.Difference d) {
        return new Matter.Change.Difference(
                d.place(),
                d.onlineLink(),
                d.purpose(),
                some(d.topics()),
                some(d.agenda()).stream().map(Requests::step).toList());
    }

    private static Matter.Change.Step step(ChangeV1.Step s) {
        return new Matter.Change.Step(
                Matter.Change.Turn.valueOf(s.what().name()),
                s.number(),
                s.topic(),
                s.kind(),
                s.minutes(),
                s.formerNumber(),
                s.formerMinutes());
    }

    private static Matter news(MeetingNewsV1 r) {
        return new Matter.MeetingNews(
                title(r),
                Matter.MeetingNews.News.valueOf(r.news().name()),
                some(r.about()),
                r.number(),
                some(r.duties()).stream()
                        .map(duty -> new Matter.MeetingNews.Duty(duty.kind(), duty.whose()))
                        .toList(),
                r.text(),
                r.dueAt(),
                zone(r.zone()));
    }

    private static Matter said(VoiceConfirmationV1 r) {
        return new Matter.VoiceConfirmation(
                title(r),
                r.partyId(),
                r.channel(),
                r.matter(),
                r.summary(),
                r.confirmedAt(),
                zone(r.zone()));
    }

    private static Matter news(ActionNewsV1 r) {
        return new Matter.ActionNews(
                title(r),
                Matter.ActionNews.News.valueOf(r.news().name()),
                r.actionId(),
                r.task(),
                r.assignee(),
                r.dueAt(),
                r.cause() == null ? null : Matter.ActionNews.Cause.valueOf(r.cause().name()),
                r.note(),
                known(r.zone()),
                r.since());
    }

    private static Matter wanted(MaterialWantedV1 r) {
        return new Matter.MaterialWanted(
                title(r),
                Matter.MaterialWanted.Turn.valueOf(r.turn().name()),
                r.number(),
                r.partyId(),
                r.wanted(),
                r.reason(),
                r.dueAt(),
                zone(r.zone()));
    }

    private static Matter minutes(MinutesV1 r) {
        return new Matter.Minutes(
                title(r),
                r.publishedAt(),
                r.late(),
                zone(r.zone()),
                some(r.points()),
                some(r.resolutions()),
                some(r.actions()),
                r.edition(),
                r.reason(),
                some(r.changes()).stream().map(Requests::alteration).toList(),
                r.record() == null ? null : MinutesRecords.of(r.record()),
                r.session());
    }

    private static Matter.Minutes.Alteration alteration(MinutesV1.Change c) {
        return new Matter.Minutes.Alteration(
                Matter.Minutes.Turn.valueOf(c.what().name()),
                c.section(),
                c.number(),
                c.before(),
                c.after(),
                c.partyId(),
                c.assignee(),
                c.dueAt());
    }

    private static Matter news(MinutesNewsV1 r) {
        return new Matter.MinutesNews(
                title(r),
                Matter.MinutesNews.News.valueOf(r.news().name()),
                some(r.parties()),
                r.text(),
                r.dueAt(),
                zone(r.zone()),
                r.session());
    }

    private static Matter news(DutyReminderV1 r) {
        return new Matter.DutyReminder(
                title(r),
                Matter.DutyReminder.News.valueOf(r.news().name()),
                r.startsAt(),
                r.dueAt(),
                zone(r.zone()));
    }

    static Message message(NoticeRequest request, Recipient to, Matter matter) {
        var routing =
                new Routing(
                        NoticeIds.of(request.causeEventId(), to.partyId(), to.personId()),
                        request.meetingId(),
                        request.causeEventId(),
                        matter.kind(),
                        to.partyId(),
                        to.personId(),
                        WrittenFirst.channel(List.of(Channel.EMAIL)).orElseThrow());
        return new Message(routing, addressee(to), matter);
    }

    private static Addressee addressee(Recipient to) {
        return new Addressee(to.name(), to.email(), to.locale() == null ? "en" : to.locale());
    }

    private static String title(NoticeRequest request) {
        return request.title() == null ? "" : request.title();
    }

    /// A zone that nobody knows is found here, where the message is put aside, and not when it is sent.
    private static String zone(String zone) {
        return ZoneId.of(zone).getId();
    }

    private static @Nullable String known(@Nullable String zone) {
        return zone == null ? null : zone(zone);
    }

    static <T> List<T> some(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
