package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyi.local.Terminal;

/// Minutes that nobody writes, with a deadline of seconds: how late they are declared overdue.
final class DeadlineDrill {

    private static final Duration AT_MOST_LATE = Duration.ofSeconds(1);
    private static final Duration AFTER_RETURN = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Pauses LOOKS = new Pauses(Duration.ofMillis(100), Duration.ofMillis(500));
    private static final String OVERDUE = "MinutesOverdue";

    private final Cast cast;
    private final Saboteur saboteur;
    private final Sheet sheet =
            new Sheet("Drill B: minutes overdue, deadline of one meeting in seconds");

    DeadlineDrill(DrillHouse house, Terminal terminal) {
        this.cast = Cast.signIn(house.ports());
        this.saboteur = new Saboteur(house, terminal);
    }

    Sheet run() {
        for (int n = 1; n <= 3; n++) {
            undisturbed("undisturbed " + n, Duration.ofSeconds(5));
        }
        backInTime("killed, back before it is due", Duration.ofSeconds(120));
        tooLate("killed, not back before it is due", Duration.ofSeconds(4));
        return sheet;
    }

    private void undisturbed(String name, Duration deadline) {
        var meeting = ended(name, deadline);
        onTime(name, meeting, deadline);
    }

    private void backInTime(String name, Duration deadline) {
        var meeting = ended(name, deadline);
        awaitArmed(meeting);
        var away =
                saboteur.strike(Part.MEETING, Duration.ZERO, "while a deadline is pending").join();
        sheet.figure(name + ": away for", Terminal.seconds(away));
        onTime(name, meeting, deadline);
    }

    private void tooLate(String name, Duration deadline) {
        var meeting = ended(name, deadline);
        var away =
                saboteur.strike(Part.MEETING, Duration.ZERO, "while a deadline is pending").join();
        var back = Instant.now();
        sheet.figure(name + ": away for", Terminal.seconds(away));
        var declared = declared(meeting);
        var late = Duration.between(back, declared.recordedAt());
        sheet.figure(name + ": recorded after it was due", seconds(declared.late()));
        sheet.check(
                name + ": recorded after it was back",
                "<= " + Terminal.seconds(AFTER_RETURN),
                seconds(late),
                late.compareTo(AFTER_RETURN) <= 0);
        followed(name, meeting, deadline, declared);
    }

    private void onTime(String name, Played meeting, Duration deadline) {
        var declared = declared(meeting);
        var late = declared.late();
        sheet.check(
                name + ": recorded after it was due",
                "0 .. " + Terminal.seconds(AT_MOST_LATE),
                seconds(late),
                !late.isNegative() && late.compareTo(AT_MOST_LATE) <= 0);
        followed(name, meeting, deadline, declared);
    }

    private Played ended(String name, Duration deadline) {
        var meeting = new Played(cast, "Deadline " + name, _ -> {});
        meeting.convene();
        var policy = cast.policies() + "/meeting:" + meeting.id();
        cast.acme().put(policy, policy, meeting.bodies().deadline(deadline));
        meeting.hold();
        return meeting;
    }

    private void awaitArmed(Played meeting) {
        LOOKS.until(
                LONGEST,
                "due time",
                () ->
                        Declared.count(cast.ports(), meeting, "minutes.MinutesFellDue") == 1
                                ? Optional.of(true)
                                : Optional.empty());
    }

    private Declared declared(Played meeting) {
        return LOOKS.until(LONGEST, OVERDUE, () -> Declared.of(cast.ports(), meeting));
    }

    private void followed(String name, Played meeting, Duration deadline, Declared declared) {
        var endedAt = Instant.parse(cast.acme().get(meeting.url()).text("endedAt"));
        sheet.check(name + ": due as adapted", endedAt.plus(deadline), declared.dueAt());
        var mailed = LOOKS.until(LONGEST, "mail of overdue minutes", () -> mailed(meeting));
        sheet.figure(
                name + ": last mail after it was due",
                seconds(Duration.between(declared.dueAt(), Instant.now())));
        sheet.check(name + ": contacts that got the mail once", Bodies.CONTACTS, mailed);
        sheet.check(
                name + ": times recorded",
                1,
                Declared.count(cast.ports(), meeting, "minutes.MinutesOverdue"));
    }

    /// How many notices of the delay came by mail exactly once, when all have come.
    private Optional<Integer> mailed(Played meeting) {
        Set<String> notices =
                Notices.of(cast, meeting.id()).stream()
                        .filter(row -> row.kind().equals(OVERDUE))
                        .map(Notices.Row::id)
                        .collect(Collectors.toSet());
        var mails = Notices.mails(cast);
        return notices.size() >= Bodies.CONTACTS && mails.keySet().containsAll(notices)
                ? Optional.of((int) notices.stream().filter(id -> mails.get(id) == 1).count())
                : Optional.empty();
    }

    private static String seconds(Duration time) {
        return "%.3f s".formatted(time.toNanos() / 1e9);
    }
}
