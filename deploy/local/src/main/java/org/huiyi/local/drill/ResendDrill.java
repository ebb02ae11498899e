package org.huiyi.local.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.huiyi.local.Terminal;

/// Brings about what cannot be avoided: the mail is out, and the process that sent it dies before it could say so.
///
/// The mail server is frozen until every attempt is recorded, the history of the notices is held so that no
/// answer can be written to it, the mail server goes on and takes the mails, notification-service is killed.
final class ResendDrill {

    /// Longer than an unanswered attempt waits for its alarm.
    private static final Duration LONGEST = Duration.ofMinutes(6);

    private static final Pauses LOOKS = new Pauses(Duration.ofMillis(50), Duration.ofMillis(500));

    private final Cast cast;
    private final Saboteur saboteur;
    private final Terminal terminal;
    private final Sheet sheet =
            new Sheet("Drill C: killed between the handing over of a mail and its record");

    ResendDrill(DrillHouse house, Terminal terminal) {
        this.cast = Cast.signIn(house.ports());
        this.saboteur = new Saboteur(house, terminal);
        this.terminal = terminal;
        new Played(cast, "Before the mail server freezes", _ -> {}).whole();
    }

    Sheet run() {
        var meeting = new Played(cast, "Sent and not recorded", _ -> {});
        await("rest", this::nothingUnderWay);
        saboteur.freeze(Part.MAIL);
        try {
            meeting.convene();
            await("attempts", () -> attempts(meeting) == Bodies.CONTACTS);
            cutOff(meeting);
        } finally {
            saboteur.thaw(Part.MAIL);
        }
        checks(meeting);
        return sheet;
    }

    private void cutOff(Played meeting) {
        try (var history = Histories.of("notification", cast.ports())) {
            history.hold();
            saboteur.thaw(Part.MAIL);
            await("mails", () -> mailed(meeting, 1));
            var away =
                    saboteur.strike(
                            Part.NOTIFICATION, Duration.ZERO, "with mails out and not recorded");
            Pauses.sleep(Duration.ofMillis(500));
            history.endOthers();
            history.release();
            sheet.figure("notification-service away for", Terminal.seconds(away.join()));
        }
    }

    private void checks(Played meeting) {
        sheet.check("mails handed over and not recorded", Bodies.CONTACTS, unrecorded(meeting));
        terminal.say("  waiting for the alarms of the attempts that were cut off");
        await("second sending", () -> rows(meeting).stream().allMatch(Notices.Row::sent));
        var rows = rows(meeting);
        sheet.check("notices", Bodies.CONTACTS, rows.size());
        sheet.check(
                "recorded as re-sent",
                Bodies.CONTACTS,
                (int) rows.stream().filter(Notices.Row::resent).count());
        var mails = Notices.mails(cast);
        sheet.check(
                "mails twice under one Message-ID",
                Bodies.CONTACTS,
                (int) rows.stream().filter(row -> mails.getOrDefault(row.id(), 0) == 2).count());
        try (var history = Histories.of("notification", cast.ports())) {
            sheet.check(
                    "notices handed over twice by the history",
                    0L,
                    history.repeated("notice.NoticeHandedOver"));
        }
    }

    private boolean nothingUnderWay() {
        return count("notice.NoticeQueued", "%") == count("notice.NoticeHandedOver", "%");
    }

    private int attempts(Played meeting) {
        return count("notice.NoticeAttempted", meeting.id());
    }

    private int unrecorded(Played meeting) {
        return attempts(meeting) - count("notice.NoticeHandedOver", meeting.id());
    }

    private int count(String eventType, String meetingId) {
        try (var history = Histories.of("notification", cast.ports())) {
            return history.texts(
                            """
                            select event_id from event join notice on notice_id = aggregate_id
                            where event_type = ? and meeting_id like ?\
                            """,
                            eventType,
                            meetingId)
                    .size();
        }
    }

    private boolean mailed(Played meeting, int copies) {
        var mails = Notices.mails(cast);
        return rows(meeting).stream().allMatch(row -> mails.getOrDefault(row.id(), 0) == copies);
    }

    private List<Notices.Row> rows(Played meeting) {
        return Notices.of(cast, meeting.id());
    }

    private static void await(String awaited, BooleanSupplier come) {
        LOOKS.until(
                LONGEST, awaited, () -> come.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
