package org.huiyi.action.action;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.ACME;
import static org.huiyi.action.action.Samples.HOUSE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Specs.POLICY;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionCommand.CheckProgress;
import org.huiyi.action.action.ActionCommand.Claim;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.DeclareDue;
import org.huiyi.action.action.ActionCommand.Report;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.action.Lapse.VerificationMissed;
import org.huiyi.action.law.WorkCalendar;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decision;
import org.junit.jupiter.api.Test;

/// No due time of an action is early, late or taken from a calendar, wherever and whenever it runs: made-up
/// actions around the clock changes of every zone, always the same ones.
class DueTimesTest {
    private static final int CASES = 120_000;
    private static final long SEED = 20261123;
    private static final Duration MOMENT = Duration.ofNanos(1000);
    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

    /// @param zone where the machine believes to be
    private record Case(ZoneId zone, Instant assignedAt, Instant dueAt, Duration every) {
        static Case of(Random random) {
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var assignedAt = aroundClockChange(zone, random);
            var every = Duration.ofSeconds(1 + random.nextInt(40 * 86_400), micros(random));
            var dueAt = assignedAt.plusSeconds(1 + random.nextInt(120 * 86_400));
            return new Case(zone, assignedAt, dueAt.plusNanos(micros(random)), every);
        }

        private static Instant aroundClockChange(ZoneId zone, Random random) {
            var about = Instant.ofEpochSecond(1_600_000_000L + random.nextInt(700_000_000));
            var change = zone.getRules().nextTransition(about);
            var centre = change == null ? about : change.getInstant();
            return centre.plusSeconds(random.nextInt(8 * 86_400) - 4 * 86_400L)
                    .plusNanos(micros(random));
        }

        private static int micros(Random random) {
            return random.nextInt(1_000_000) * 1000;
        }

        Item item() {
            var i = Samples.item();
            return new Item(
                    i.actionId(),
                    i.meetingId(),
                    i.title(),
                    1,
                    1,
                    i.task(),
                    i.organiser(),
                    i.partyId(),
                    i.assignee(),
                    true,
                    dueAt,
                    every,
                    i.policyVersion(),
                    null,
                    null);
        }
    }

    @Test
    void no_due_time_is_early_late_or_taken_from_a_calendar() {
        var random = new Random(SEED);
        var here = TimeZone.getDefault();
        try {
            for (int n = 0; n < CASES; n++) {
                var some = Case.of(random);
                TimeZone.setDefault(TimeZone.getTimeZone(some.zone()));
                holds(some, random);
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static void holds(Case some, Random random) {
        var action =
                evolve(
                        new Action.Unassigned(),
                        Samples.assigned(some.item(), List.of(), some.assignedAt()));
        var first = later(some.assignedAt(), some.every());
        completionIsOnTime(action, some);
        missedOnTime(action, Due.REPORT, first, some.every());
        missedOnTime(action, Due.CHECK, first, some.every());
        reminderIsInTime(action, some);
        var at = some.assignedAt().plusSeconds(random.nextInt(30 * 86_400));
        var reported =
                after(
                        action,
                        new ReportProgress(ID, POLICY, new Report(1, "x", null), by(LEAD, at)));
        missedOnTime(reported, Due.REPORT, later(at, some.every()), some.every());
        missedOnTime(reported, Due.CHECK, first, some.every());
        var checked = after(action, new CheckProgress(ID, POLICY, "x", by(ACME, at)));
        missedOnTime(checked, Due.CHECK, later(at, some.every()), some.every());
        var claimed =
                after(
                        action,
                        new CompleteAction(ID, POLICY, new Claim("x", null, null), by(LEAD, at)));
        missedOnTime(claimed, Due.VERIFICATION, later(at, some.every()), some.every());
    }

    /// Elapsed time as seconds and nanoseconds on the line of time, and nothing else.
    private static Instant later(Instant from, Duration by) {
        long nanos = (long) from.getNano() + by.getNano();
        return Instant.ofEpochSecond(from.getEpochSecond() + by.getSeconds(), nanos);
    }

    private static void completionIsOnTime(Action action, Case some) {
        assertThat(declare(action, Due.COMPLETION, some.dueAt(), some.dueAt().minus(MOMENT)))
                .isEmpty();
        var events = declare(action, Due.COMPLETION, some.dueAt(), some.dueAt());
        assertThat(events.getFirst())
                .isEqualTo(new ActionOverdue(ID, Samples.MEETING, some.dueAt()));
        var rung = (ActionEscalated) events.getLast();
        assertThat(rung.nextAt()).isEqualTo(later(some.dueAt(), some.every()));
        var overdue = events.stream().reduce(action, DueTimesTest::evolve, (_, last) -> last);
        assertThat(declare(overdue, Due.ESCALATION, rung.nextAt(), rung.nextAt().minus(MOMENT)))
                .isEmpty();
        assertThat(declare(overdue, Due.ESCALATION, rung.nextAt(), rung.nextAt())).hasSize(1);
    }

    private static void missedOnTime(Action action, Due due, Instant at, Duration every) {
        assertThat(declare(action, due, at, at.minus(MOMENT))).isEmpty();
        var missed = declare(action, due, at, at).getFirst();
        var next = later(at, every);
        assertThat(missed)
                .isEqualTo(
                        switch (due) {
                            case REPORT -> new ProgressMissed(ID, Samples.MEETING, at, next);
                            case CHECK -> new CheckMissed(ID, Samples.MEETING, at, next);
                            case VERIFICATION ->
                                    new VerificationMissed(ID, Samples.MEETING, at, next);
                            case COMPLETION, REMINDER, REPORT_REMINDER, ESCALATION, TELLING ->
                                    throw new IllegalArgumentException("Not missed: " + due);
                        });
    }

    private static void reminderIsInTime(Action action, Case some) {
        var remindAt = ((Known) action).course().pace().completion().remindAt();
        var lead = Duration.between(remindAt, some.dueAt());
        var quarter =
                Duration.between(some.assignedAt(), some.dueAt())
                        .dividedBy(4)
                        .truncatedTo(ChronoUnit.MICROS);
        assertThat(lead)
                .isEqualTo(
                        quarter.compareTo(Duration.ofDays(1)) < 0 ? quarter : Duration.ofDays(1));
        assertThat(declare(action, Due.REMINDER, remindAt, remindAt.minus(MOMENT))).isEmpty();
        assertThat(declare(action, Due.REMINDER, remindAt, remindAt)).hasSize(1);
        assertThat(declare(action, Due.REMINDER, remindAt, some.dueAt())).isEmpty();
    }

    private static List<ActionEvent> declare(Action action, Due due, Instant at, Instant now) {
        return events(action, new DeclareDue(ID, POLICY, due, at, by(HOUSE, now)));
    }

    private static List<ActionEvent> events(Action action, ActionCommand command) {
        var decision = ActionDecider.INSTANCE.decide(action, command);
        return ((Decision.Accepted<ActionEvent>) decision).events();
    }

    private static Action after(Action action, ActionCommand command) {
        return events(action, command).stream()
                .reduce(action, DueTimesTest::evolve, (_, last) -> last);
    }

    private static Action evolve(Action action, ActionEvent event) {
        return ActionDecider.INSTANCE.evolve(action, event);
    }

    /// What is pending is exactly what can be declared: the sweeper neither misses anything nor goes round in
    /// circles. Made-up lives, in which everybody does anything at any time.
    @Test
    void whatever_is_pending_can_be_declared_and_is_not_pending_afterwards() {
        var random = new Random(SEED);
        int declared = 0;
        for (int n = 0; n < 2_000; n++) {
            var life = new MadeUpLife(random);
            for (int step = 0; step < 20; step++) {
                for (Pending pending : Pending.of(life.action())) {
                    var events = declare(life.action(), pending.due(), pending.at(), pending.at());
                    var next =
                            events.stream()
                                    .reduce(life.action(), DueTimesTest::evolve, (_, last) -> last);
                    assertThat(times(next, pending))
                            .as("%s", pending)
                            .isLessThan(times(life.action(), pending));
                    declared++;
                }
                life.goOn();
            }
        }
        assertThat(declared).isGreaterThan(50_000);
    }

    /// Two causes may lead to their next rung at the same moment.
    private static long times(Action action, Pending pending) {
        return Pending.of(action).stream().filter(pending::equals).count();
    }

    /// Every alarm that is needed was armed: what is pending in a state was armed by one of its events.
    @Test
    void whatever_is_pending_was_armed() {
        var random = new Random(SEED);
        for (int n = 0; n < 2_000; n++) {
            var life = new MadeUpLife(random);
            for (int step = 0; step < 20; step++) {
                assertThat(life.armed())
                        .containsAll(
                                Pending.of(life.action()).stream()
                                        .map(p -> new Alarm(p.due().alarm(), p.at()))
                                        .toList());
                life.goOn();
            }
        }
    }

    @Test
    void rules_and_actions_know_no_calendar_but_the_house_s() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(WorkCalendar.class.getName())
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.time\\.(Local.*|Zone.*|Offset.*|Period|Month.*|Year.*)|java\\.time\\.zone\\..*"
                                + "|java\\.util\\.(Calendar|Date|TimeZone|GregorianCalendar)")
                .check(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.huiyi.action.action", "org.huiyi.action.law"));
    }
}
