package org.huiyi.notification.notice;

import static org.huiyi.notification.notice.Samples.LEE;
import static org.huiyi.notification.notice.Samples.T0;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.notice.Failure.Outcome;
import org.huiyi.notification.notice.Matter.ActionNews.News;
import org.huiyi.notification.notice.Matter.Change.Difference;
import org.huiyi.notification.notice.Matter.Change.Step;
import org.huiyi.notification.notice.Matter.Change.Turn;
import org.huiyi.notification.notice.Matter.Change.What;
import org.huiyi.notification.notice.NoticeEvent.NoticeAcknowledged;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced.Cause;
import org.huiyi.notification.notice.NoticeEvent.NoticeDeferred;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;
import org.jspecify.annotations.Nullable;

/// One of every event, and one queued notice of every matter.
final class GoldenEvents {
    private GoldenEvents() {}

    static Stream<NoticeEvent> all() {
        var to = Samples.routing("Convening");
        var failure = new Failure(Outcome.TEMPORARY, 451, Personal.of(LEE.sub(), "try later"));
        var wakeAt = T0.plusSeconds(180);
        return Stream.concat(
                matters().map(GoldenEvents::queued),
                Stream.of(
                        new NoticeAttempted(to, 1, T0, wakeAt),
                        new NoticeHandedOver(to, 1, false, T0),
                        new NoticeDeferred(to, 1, failure, T0.plusSeconds(5)),
                        new NoticeFellDue(to, 1, true, wakeAt),
                        new NoticeBounced(to, 1, Cause.REFUSED, 550, T0),
                        new NoticeBounced(to, 1, Cause.RETURNED, 550, T0),
                        new NoticeAcknowledged(to, T0)));
    }

    static final Difference DIFFERENCE =
            new Difference(
                    "Room 6",
                    null,
                    null,
                    List.of(),
                    List.of(new Step(Turn.CHANGED, 2, "Budget", "REPORT", 15, 1, 30)));

    static Stream<Matter> matters() {
        var text = Personal.of("acme.lead", "Room flooded");
        return Stream.of(
                Samples.convening("Plan"),
                change(DIFFERENCE, Samples.ENTRY),
                Samples.amended("Plan"),
                new Matter.MinutesNews(
                        "Plan",
                        Matter.MinutesNews.News.OBJECTED,
                        List.of("globex"),
                        text,
                        T0,
                        "UTC",
                        null),
                new Matter.DutyReminder(
                        "Plan", Matter.DutyReminder.News.MATERIAL_DUE_SOON, T0, T0, "UTC"),
                new Matter.MinutesOverdue("Plan", T0, "Asia/Shanghai", 2),
                new Matter.ActionAssigned("Plan", "act_1", text, LEE.sub(), T0, "UTC"),
                new Matter.MeetingNews(
                        "Plan",
                        Matter.MeetingNews.News.DUTIES_CHANGED,
                        List.of("globex"),
                        1,
                        List.of(new Matter.MeetingNews.Duty("DECISION", LEE.sub())),
                        text,
                        T0,
                        "UTC"),
                new Matter.Incident("Plan", "EQUIPMENT", text, text, T0, "UTC"),
                new Matter.VoiceConfirmation("Plan", "globex", "PHONE", text, text, T0, "UTC"),
                new Matter.ActionNews(
                        "Plan",
                        News.ESCALATED,
                        "act_1",
                        text,
                        LEE.sub(),
                        T0,
                        Matter.ActionNews.Cause.CONTESTED,
                        text,
                        "UTC",
                        T0.minusSeconds(60)),
                new Matter.Material("Plan", "mat_1", "Figures", 2, T0, "UTC"),
                new Matter.MaterialWanted(
                        "Plan",
                        Matter.MaterialWanted.Turn.RETURNED,
                        1,
                        "globex",
                        "Costs",
                        text,
                        T0,
                        "UTC"));
    }

    static Matter change(@Nullable Difference difference, Matter.@Nullable Entry entry) {
        var text = Personal.of("acme.lead", "Room flooded");
        return new Matter.Change(
                "Plan", What.AGENDA, text, T0, T0.plusSeconds(60), "UTC", difference, entry);
    }

    static NoticeEvent queued(Matter matter) {
        return new NoticeQueued(Samples.message(matter, "zh-CN"), T0, T0.plusSeconds(180));
    }
}
