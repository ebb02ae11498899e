package org.huiyi.local.drill;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.huiyi.local.Ports.Port;
import org.huiyi.local.Terminal;
import tools.jackson.databind.JsonNode;

/// Two instances of meeting-service and of action-service on the same databases, killed at random while
/// meetings leave due times behind: each is declared once, none early, and the drill says how late.
final class PairsDrill {

    private static final List<Part> MEETINGS = List.of(Part.MEETING, Part.SECOND_MEETING);
    private static final List<Part> ACTIONS = List.of(Part.ACTION, Part.SECOND_ACTION);
    private static final int PLAYERS = 2;
    private static final int MOST_MEETINGS = 120;
    private static final Duration ACTIONS_WITHIN = Duration.ofSeconds(75);
    private static final Duration LAST_DUE = Duration.ofSeconds(100);
    private static final Duration SETTLING = Duration.ofMinutes(3);
    private static final Pauses LOOKS = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(2));

    private final Cast cast;
    private final RandomKills kills;
    private final Havoc havoc;
    private final Terminal terminal;
    private final Queue<Neglected> unwritten = new ConcurrentLinkedQueue<>();
    private final Queue<Neglected> undone = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final Sheet sheet =
            new Sheet("Drill C: pairs of instances killed at random, every due time declared once");
    private volatile boolean over;

    PairsDrill(DrillHouse house, Havoc havoc, Terminal terminal) {
        var ports = house.ports();
        this.cast = Cast.signIn(ports, Balance.over(ports));
        var victims = List.of(Part.MEETING, Part.SECOND_MEETING, Part.ACTION, Part.SECOND_ACTION);
        this.kills =
                new RandomKills(victims, new Saboteur(house, terminal), new Random(havoc.seed()));
        this.havoc = havoc;
        this.terminal = terminal;
    }

    Sheet run() {
        terminal.say("  seed " + havoc.seed() + ", for " + havoc.lasting().toSeconds() + " s");
        var outages = disturbed();
        var due = Instant.now().plus(LAST_DUE);
        terminal.say("  everything is back; waiting for what is still to fall due");
        var meeting = new DueChecks("meeting", Dues.OF_MEETINGS, MEETINGS, cast);
        var action = new DueChecks("action", Dues.OF_ACTIONS, ACTIONS, cast);
        settle(due, meeting, action);
        told(outages);
        meeting.run(due, outages, sheet);
        action.run(due, outages, sheet);
        HistoryChecks.of("meeting", Port.MEETING, cast, sheet);
        HistoryChecks.of("action", Port.ACTION, cast, sheet);
        HistoryChecks.of("notification", Port.NOTIFICATION, cast, sheet);
        faces();
        return sheet;
    }

    private List<Outage> disturbed() {
        try (var players = Executors.newVirtualThreadPerTaskExecutor()) {
            var playing =
                    IntStream.rangeClosed(1, PLAYERS)
                            .mapToObj(n ->
                                    CompletableFuture.runAsync(() -> play("Player " + n), players))
                            .toList();
            var outages = killed();
            playing.forEach(CompletableFuture::join);
            return outages;
        }
    }

    private List<Outage> killed() {
        try {
            return kills.run(havoc.lasting());
        } finally {
            over = true;
        }
    }

    private void play(String name) {
        var random = new Random(havoc.seed() ^ name.hashCode());
        for (int n = 1; !over && begun.incrementAndGet() <= MOST_MEETINGS; n++) {
            var pace = Duration.ofSeconds(random.nextLong(15, 30));
            var meeting = new Neglected(cast, name + ", meeting " + n, pace);
            if (n % 2 == 0) {
                undone.add(meeting.undone(ACTIONS_WITHIN));
            } else {
                unwritten.add(meeting.unwritten());
            }
            Pauses.sleep(havoc.breath());
        }
    }

    private void settle(Instant due, DueChecks meeting, DueChecks action) {
        Pauses.sleep(Duration.between(Instant.now(), due));
        try {
            LOOKS.until(
                    SETTLING,
                    "rest",
                    () ->
                            meeting.missing(due) + action.missing(due) == 0
                                    ? Optional.of(true)
                                    : Optional.empty());
        } catch (DrillFailedException unsettled) {
            sheet.check("everything that fell due was declared", "in time", "not in time", false);
        }
    }

    private void told(List<Outage> outages) {
        sheet.figure("seed", havoc.seed());
        sheet.figure("pause between two meetings of a player", Terminal.seconds(havoc.breath()));
        sheet.figure("kills", outages.size());
        sheet.figure(
                "longest time away",
                Terminal.seconds(
                        outages.stream()
                                .map(each -> Duration.between(each.from(), each.to()))
                                .max(Duration::compareTo)
                                .orElse(Duration.ZERO)));
        sheet.figure("meetings played", unwritten.size() + undone.size());
        sheet.figure("writes acknowledged", cast.ledger().writes());
        sheet.figure("calls repeated, by what went wrong", cast.ledger().repeats());
        sheet.figure(
                "load of the machine at the end, runnable threads",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /// What callers read of it, from both instances in turn.
    private void faces() {
        sheet.check(
                "meetings whose minutes read as overdue",
                unwritten.size(),
                (int) unwritten.stream().filter(this::overdue).count());
        var actions = undone.stream().flatMap(each -> each.meeting().actions().valueStream());
        sheet.check(
                "actions that read as overdue",
                Neglected.ACTIONS * undone.size(),
                (int) actions.filter(each -> each.path("overdue").asBoolean(false)).count());
    }

    private boolean overdue(Neglected each) {
        JsonNode meeting = cast.acme().get(each.meeting().url()).body();
        return meeting.at("/minutes/status").asString("").equals("OVERDUE");
    }
}
