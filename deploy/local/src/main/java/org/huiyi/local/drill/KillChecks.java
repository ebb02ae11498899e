package org.huiyi.local.drill;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyi.local.Ports.Port;

/// Holds what is there against what was acknowledged and what follows from it.
final class KillChecks {

    /// Longer than an unanswered attempt of a notice waits for its alarm.
    private static final Duration SETTLING = Duration.ofMinutes(6);

    private static final Pauses LOOKS = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(2));

    private final Cast cast;
    private final List<Played> played;
    private final Sheet sheet;
    private final Map<String, List<Notices.Row>> notices = new HashMap<>();

    KillChecks(Cast cast, List<Played> played, Sheet sheet) {
        this.cast = cast;
        this.played = played;
        this.sheet = sheet;
    }

    void run() {
        settle();
        sheet.figure("meetings played", played.size());
        sheet.figure("writes acknowledged", cast.ledger().writes());
        sheet.figure("calls repeated, by what went wrong", cast.ledger().repeats());
        meetings();
        actions();
        notices();
        mails();
        HistoryChecks.of("meeting", Port.MEETING, cast, sheet);
        HistoryChecks.of("action", Port.ACTION, cast, sheet);
        HistoryChecks.of("notification", Port.NOTIFICATION, cast, sheet);
        onceOnly();
    }

    /// Waits until nothing is missing any more, or the time is over: the checks then say what.
    private void settle() {
        var began = System.nanoTime();
        try {
            LOOKS.until(
                    SETTLING,
                    "rest",
                    () ->
                            played.stream().allMatch(this::settled)
                                    ? Optional.of(true)
                                    : Optional.empty());
        } catch (DrillFailedException unsettled) {
            sheet.check("everything under way arrived", "in time", "not in time", false);
        }
        sheet.figure("settled after", org.huiyi.local.Terminal.since(began));
    }

    private boolean settled(Played meeting) {
        var found = Notices.of(cast, meeting.id());
        notices.put(meeting.id(), found);
        return found.size() >= Bodies.NOTICES
                && found.stream().allMatch(Notices.Row::sent)
                && new Standing(cast, meeting).sentTo() == 2;
    }

    private void meetings() {
        var standings = played.stream().map(meeting -> new Standing(cast, meeting)).toList();
        sheet.check(
                "meetings in the acknowledged state",
                played.size(),
                (int) standings.stream().filter(Standing::meetingStands).count());
        sheet.check(
                "minutes published with the acknowledged text",
                played.size(),
                (int) standings.stream().filter(Standing::minutesStand).count());
        sheet.check(
                "minutes sent to every party",
                played.size(),
                (int) standings.stream().filter(each -> each.sentTo() == 2).count());
    }

    private void actions() {
        var standings = played.stream().map(meeting -> new Standing(cast, meeting)).toList();
        sheet.check(
                "actions",
                Bodies.ACTIONS * played.size(),
                standings.stream().mapToInt(Standing::actions).sum());
        sheet.check(
                "meetings with each action once, as acknowledged",
                played.size(),
                (int) standings.stream().filter(Standing::actionsStand).count());
    }

    private void notices() {
        var all = notices.values().stream().flatMap(List::stream).toList();
        sheet.check("notices", Bodies.NOTICES * played.size(), all.size());
        sheet.check(
                "pairs of recipient and cause",
                all.size(),
                (int) all.stream().map(Notices.Row::recipientAndCause).distinct().count());
        sheet.check(
                "notices sent", all.size(), (int) all.stream().filter(Notices.Row::sent).count());
        sheet.figure(
                "of them recorded as re-sent", all.stream().filter(Notices.Row::resent).count());
    }

    private void mails() {
        var copies = Notices.mails(cast);
        var all = notices.values().stream().flatMap(List::stream).toList();
        sheet.figure("mails in the mailbox", copies.values().stream().mapToInt(n -> n).sum());
        sheet.check(
                "notices without a mail",
                0,
                (int) all.stream().filter(each -> !copies.containsKey(each.id())).count());
        sheet.check(
                "mails twice and not recorded as re-sent",
                0,
                (int)
                        all.stream()
                                .filter(each ->
                                        copies.getOrDefault(each.id(), 0) > 1 && !each.resent())
                                .count());
        copies.keySet().removeAll(queued());
        sheet.check("mails without a notice", 0, copies.size());
    }

    /// Every notice there is, also those of an earlier drill in the same house.
    private List<String> queued() {
        try (var history = Histories.of("notification", cast.ports())) {
            return history.texts(
                    "select aggregate_id from event where event_type = 'notice.NoticeQueued'");
        }
    }

    private void onceOnly() {
        try (var meeting = Histories.of("meeting", cast.ports());
                var action = Histories.of("action", cast.ports());
                var notification = Histories.of("notification", cast.ports())) {
            sheet.check("different courses the meetings took", 1L, meeting.courses("meeting"));
            sheet.check("different courses the minutes took", 1L, meeting.courses("minutes"));
            sheet.check("different courses the actions took", 2L, action.courses("action"));
            sheet.check(
                    "notices handed over twice",
                    0L,
                    notification.repeated("notice.NoticeHandedOver"));
        }
    }
}
