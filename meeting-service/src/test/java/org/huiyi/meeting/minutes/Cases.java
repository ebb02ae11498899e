package org.huiyi.meeting.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.MinutesCommand.*;
import org.huiyi.meeting.minutes.MinutesEvent.*;

/// One meeting of acme and globex, ended at ten, and what is said about its minutes.
public final class Cases {
    public static final String ID = "mtg_1";
    public static final String POLICY = "preset-1";
    public static final Instant STARTED = Instant.parse("2026-03-02T09:00:00Z");
    public static final Instant ENDED = Instant.parse("2026-03-02T10:00:00Z");
    public static final Instant DUE = ENDED.plus(Duration.ofHours(24));
    public static final Deadline DEADLINE = new Deadline(ENDED, DUE, POLICY);
    public static final Actor RECORDER = new Actor("acme.recorder", "acme");
    public static final Actor OTHER = new Actor("globex.lead", "globex");

    public static final EarlierMinutes EARLIER =
            new EarlierMinutes("mtg_0", 1, STARTED.minus(Duration.ofDays(7)), 2);

    private Cases() {}

    public static MeetingFacts facts(Deadline deadline) {
        return new MeetingFacts(
                1,
                "acme",
                "acme.recorder",
                "acme",
                List.of("acme", "globex"),
                List.of("acme", "globex"),
                STARTED,
                deadline);
    }

    public static Contents complete() {
        return new Contents(
                Part.of(List.of(text("the budget was explained"))),
                Part.of(List.of(new Resolution(text("the budget is approved"), null, null))),
                Part.of(List.of(action())),
                null);
    }

    public static ActionItem action() {
        return new ActionItem(
                1,
                text("send the budget to the bank"),
                "globex",
                Assignee.person("globex.lead"),
                DUE.plus(Duration.ofDays(7)),
                null,
                null);
    }

    public static Contents with(ActionItem action) {
        return new Contents(
                complete().points(), complete().resolutions(), Part.of(List.of(action)), null);
    }

    public static Personal text(String text) {
        return Personal.of("acme.recorder", text);
    }

    public static MinutesOpened opened() {
        return new MinutesOpened(ID, null);
    }

    public static MinutesDrafted drafted() {
        return new MinutesDrafted(ID, "acme.recorder", complete(), null);
    }

    public static MinutesFellDue fellDue() {
        return new MinutesFellDue(ID, ENDED, DUE, POLICY, null);
    }

    public static MinutesOverdue overdue() {
        return new MinutesOverdue(ID, DUE, null);
    }

    public static MinutesPublished published(Instant at) {
        return new MinutesPublished(ID, at, DUE, false, null, List.of("acme", "globex"), null);
    }

    public static MinutesPublished publishedLate(Instant at, String reason) {
        return new MinutesPublished(
                ID, at, DUE, true, text(reason), List.of("acme", "globex"), null);
    }

    public static DraftMinutes draft(Contents contents, Deadline deadline) {
        return new DraftMinutes(
                ID, facts(deadline), contents, List.of(), by(RECORDER, STARTED), POLICY);
    }

    public static DraftMinutes referring(Contents contents, List<EarlierMinutes> earlier) {
        return new DraftMinutes(ID, facts(null), contents, earlier, by(RECORDER, STARTED), POLICY);
    }

    /// Complete minutes whose one resolution takes the place of another.
    public static Contents superseding(String meetingId, int resolution) {
        var reversing =
                new Resolution(
                        text("the budget is cut"), null, new Superseded(meetingId, resolution));
        return new Contents(
                complete().points(), Part.of(List.of(reversing)), complete().actions(), null);
    }

    public static PublishMinutes publish(Instant at, String reason) {
        return new PublishMinutes(ID, facts(DEADLINE), reason, by(RECORDER, at), POLICY);
    }

    public static LetMinutesFallDue fallDue() {
        return new LetMinutesFallDue(ID, 1, DEADLINE, house(ENDED));
    }

    public static DeclareMinutesOverdue declare(Instant dueAt, Instant at) {
        return new DeclareMinutesOverdue(ID, 1, dueAt, house(at), POLICY);
    }

    public static RecordMinutesSent sent(String party, Instant at) {
        return sent(party, party + ".lead", 1, at);
    }

    public static RecordMinutesSent sent(String party, String person, int edition, Instant at) {
        return new RecordMinutesSent(
                ID, 1, new Notified(party, person, edition, at, notice(at)), house(at), POLICY);
    }

    public static RecordMinutesBounced bounced(
            String party, String person, int edition, Instant at) {
        return new RecordMinutesBounced(
                ID,
                1,
                new Notified(party, person, edition, at, notice(at)),
                "REFUSED",
                house(at),
                POLICY);
    }

    public static MinutesSentToParty reached(String party, Instant at, boolean late) {
        return reached(party, party + ".lead", 1, at, late);
    }

    public static MinutesSentToParty reached(
            String party, String person, int edition, Instant at, boolean late) {
        return new MinutesSentToParty(
                ID, party, at, late, notice(at), person, edition, "EMAIL", null);
    }

    public static MinutesCopySent copied(String party, String person, int edition, Instant at) {
        return new MinutesCopySent(
                ID, party, person, edition, "EMAIL", at, at.isAfter(DUE), notice(at), null);
    }

    public static MinutesBounced failed(String party, String person, int edition, Instant at) {
        return new MinutesBounced(
                ID, party, person, edition, "EMAIL", at, "REFUSED", notice(at), null);
    }

    private static String notice(Instant at) {
        return "notice-" + at;
    }

    public static Act by(Actor actor, Instant at) {
        return Act.of(actor, at);
    }

    private static Act house(Instant at) {
        return Act.of(Actor.house("test"), at);
    }
}
