package org.huiyi.meeting.minutes;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.AmendmentOfMinutes;
import org.huiyi.meeting.law.SendingOfMinutes;
import org.huiyi.meeting.minutes.Copies.Copy;
import org.huiyi.meeting.minutes.Minutes.*;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareMinutesOverdue;
import org.huiyi.meeting.minutes.MinutesCommand.HandOverMinutes;
import org.huiyi.meeting.minutes.MinutesCommand.Notified;
import org.huiyi.meeting.minutes.MinutesCommand.RecordMinutesBounced;
import org.huiyi.meeting.minutes.MinutesCommand.RecordMinutesSent;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesBounced;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesCopySent;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesSentToParty;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesUndelivered;
import org.jspecify.annotations.Nullable;

/// Who has the minutes. The duty is met party by party: a copy that comes back reopens it for its party
/// only, unless another of its contacts holds one.
final class Delivering {
    private Delivering() {}

    static Decision<MinutesEvent> decide(Minutes minutes, RecordMinutesSent c) {
        return switch (minutes) {
            case Published p -> sent(p, c, copy(p, c.heard(), null));
            case NotOpened _, Drafting _, Due _, Overdue _ -> nothing();
        };
    }

    static Decision<MinutesEvent> decide(Minutes minutes, RecordMinutesBounced c) {
        return switch (minutes) {
            case Published p -> bounced(p, c, copy(p, c.heard(), c.cause()));
            case NotOpened _, Drafting _, Due _, Overdue _ -> nothing();
        };
    }

    /// Counts from when the organiser says so: it cannot be dated back.
    static Decision<MinutesEvent> decide(Minutes minutes, HandOverMinutes c) {
        return switch (minutes) {
            case Published p -> handedOver(p, c);
            case NotOpened _, Drafting _, Due _, Overdue _ -> refuse(AmendmentOfMinutes.tooEarly());
        };
    }

    /// Who is without minutes is declared so once, whatever becomes of it.
    static Decision<MinutesEvent> declare(Published minutes, DeclareMinutesOverdue c) {
        var missing = undeclared(minutes, minutes.aftermath().copies());
        return missing.isEmpty()
                ? nothing()
                : accept(
                        List.of(
                                new MinutesUndelivered(
                                        c.meetingId(), c.dueAt(), missing, c.kept())),
                        SendingOfMinutes.undelivered(missing, c.dueAt()));
    }

    private static List<String> undeclared(Published minutes, Copies copies) {
        return SendingOfMinutes.missing(minutes.publication().owedTo(), copies).stream()
                .filter(party -> !minutes.aftermath().undelivered().contains(party))
                .toList();
    }

    private static Decision<MinutesEvent> handedOver(Published minutes, HandOverMinutes c) {
        var refusal = SendingOfMinutes.refusal(c.facts().owed(), c.partyId());
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        Instant at = c.act().receivedAt();
        var copy =
                new Copy(
                        c.partyId(),
                        null,
                        minutes.aftermath().edition(),
                        c.channel().name(),
                        at,
                        isLate(minutes, c.partyId(), at),
                        null,
                        null);
        return sent(minutes, c, copy);
    }

    private static Decision<MinutesEvent> sent(Published minutes, MinutesCommand c, Copy copy) {
        Copies copies = minutes.aftermath().copies();
        if (copies.knows(copy)) {
            return nothing();
        }
        return copies.reached(copy.partyId())
                ? accept(another(c, copy))
                : accept(
                        List.of(first(c, copy)),
                        copy.late()
                                ? SendingOfMinutes.late(copy.partyId(), minutes.deadline().dueAt())
                                : List.of());
    }

    private static Decision<MinutesEvent> bounced(
            Published minutes, RecordMinutesBounced c, Copy copy) {
        if (minutes.aftermath().copies().knows(copy)) {
            return nothing();
        }
        var events = new ArrayList<MinutesEvent>(List.of(bounce(c, copy)));
        var left = leftWithout(minutes, c, copy);
        Instant dueAt = minutes.deadline().dueAt();
        if (!left.isEmpty()) {
            events.add(new MinutesUndelivered(c.meetingId(), dueAt, left, c.kept()));
        }
        return accept(events, SendingOfMinutes.undelivered(left, dueAt));
    }

    /// After the due time no alarm declares any more who has no minutes: the copy that comes back does.
    private static List<String> leftWithout(Published minutes, RecordMinutesBounced c, Copy copy) {
        return SendingOfMinutes.isLate(c.act().receivedAt(), minutes.deadline().dueAt())
                ? undeclared(minutes, minutes.aftermath().copies().and(copy)).stream()
                        .filter(copy.partyId()::equals)
                        .toList()
                : List.of();
    }

    private static MinutesBounced bounce(RecordMinutesBounced c, Copy copy) {
        return new MinutesBounced(
                c.meetingId(),
                copy.partyId(),
                copy.personId(),
                copy.edition(),
                copy.channel(),
                copy.at(),
                c.cause(),
                c.heard().noticeEventId(),
                c.kept());
    }

    private static Copy copy(Published minutes, Notified heard, @Nullable String cause) {
        return new Copy(
                heard.partyId(),
                heard.personId(),
                heard.edition(),
                Copy.MAIL,
                heard.at(),
                isLate(minutes, heard.partyId(), heard.at()),
                cause,
                heard.noticeEventId());
    }

    private static boolean isLate(Published minutes, String partyId, Instant at) {
        return minutes.publication().owedTo(partyId)
                && SendingOfMinutes.isLate(at, minutes.deadline().dueAt());
    }

    private static MinutesSentToParty first(MinutesCommand c, Copy copy) {
        return new MinutesSentToParty(
                c.meetingId(),
                copy.partyId(),
                copy.at(),
                copy.late(),
                copy.noticeEventId(),
                copy.personId(),
                copy.edition(),
                copy.channel(),
                c.kept());
    }

    private static MinutesCopySent another(MinutesCommand c, Copy copy) {
        return new MinutesCopySent(
                c.meetingId(),
                copy.partyId(),
                copy.personId(),
                copy.edition(),
                copy.channel(),
                copy.at(),
                copy.late(),
                copy.noticeEventId(),
                c.kept());
    }
}
