package org.huiyi.meeting.minutes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.ID;
import static org.huiyi.meeting.minutes.Cases.declare;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decision.Accepted;
import org.huiyi.contracts.decision.Decision.Refused;
import org.huiyi.meeting.law.EndOfMeeting;
import org.huiyi.meeting.law.PublicationOfMinutes;
import org.huiyi.meeting.law.SendingOfMinutes;
import org.huiyi.meeting.meeting.CourseCommand.DeclareProvisionalEnd;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.Examples;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.MinutesCommand.*;
import org.huiyi.meeting.minutes.MinutesEvent.*;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.policy.SomeParameters;
import org.junit.jupiter.api.Test;

/// No deadline of minutes is early, late or taken from a calendar, wherever and whenever a meeting ends: made-up
/// ends around the clock changes of every zone, always the same ones, from the end to the declaration.
class DueTimesTest {
    private static final int CASES = 120_000;
    private static final long SEED = 20261124;
    private static final Duration MOMENT = Duration.ofNanos(1000);
    private static final Duration DAY = Duration.ofSeconds(86_400);
    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final Meeting CONFIRMED = folded(Examples.confirmed());
    private static final JavaClasses PRODUCTION =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.huiyi.meeting");

    /// @param zone where the machine believes to be
    /// @param length of the deadline: the regulation's own in every second case
    /// @param correctedTo another end, told afterwards
    private record Case(
            ZoneId zone,
            Instant endedAt,
            Duration length,
            List<Duration> reminders,
            Instant correctedTo) {
        static Case of(Random random) {
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var endedAt = aroundClockChange(zone, random);
            var length =
                    random.nextBoolean()
                            ? DAY
                            : Duration.ofSeconds(60 + random.nextInt(40 * 86_400), micros(random));
            var ahead =
                    List.of(
                            Duration.ofSeconds(length.getSeconds() / 2),
                            Duration.ofSeconds(random.nextInt(90_000)));
            var correctedTo = endedAt.plusSeconds(random.nextInt(14_400) - 7200);
            return new Case(zone, endedAt, length, ahead, correctedTo);
        }

        private static Instant aroundClockChange(ZoneId zone, Random random) {
            var about = Instant.ofEpochSecond(1_780_000_000L + random.nextInt(600_000_000));
            var change = zone.getRules().nextTransition(about);
            var centre = change == null ? about : change.getInstant();
            return centre.plusSeconds(random.nextInt(4 * 86_400) - 2 * 86_400L)
                    .plusNanos(micros(random));
        }

        private static int micros(Random random) {
            return random.nextInt(1_000_000) * 1000;
        }

        Instant startedAt() {
            return endedAt.minusSeconds(10_800);
        }

        PolicyInForce policy() {
            var parameters =
                    SomeParameters.of("minutesDeadline", length, "minutesReminders", reminders);
            return new PolicyInForce(
                    "house:1", parameters.over(Parameters.PRESETS), Map.of(), List.of());
        }

        /// Whether a day of the calendar would be another length here.
        boolean spansClockChange() {
            var wall = endedAt.atZone(zone);
            return !wall.plusDays(1).toInstant().equals(endedAt.plus(DAY));
        }
    }

    @Test
    void no_deadline_is_early_late_or_taken_from_a_calendar() {
        var random = new Random(SEED);
        var here = TimeZone.getDefault();
        int changes = 0;
        try {
            for (int n = 0; n < CASES; n++) {
                var some = Case.of(random);
                TimeZone.setDefault(TimeZone.getTimeZone(some.zone()));
                holds(some);
                changes += some.spansClockChange() ? 1 : 0;
            }
        } finally {
            TimeZone.setDefault(here);
        }
        assertThat(changes).as("days of 23 or 25 hours among them").isGreaterThan(5_000);
    }

    private static void holds(Case some) {
        var meeting = started(some, later(some.endedAt(), DAY));
        var tellsLate =
                new Act(Examples.ACME, some.endedAt(), later(some.endedAt(), DAY), "told late");
        var end = new EndMeeting(Examples.ID, tellsLate, some.policy());
        var ended = (MeetingEnded) decided(meeting, end);
        assertThat(ended.minutesDueAt()).isEqualTo(later(some.endedAt(), some.length()));
        var over = MeetingDecider.INSTANCE.evolve(meeting, ended);
        var due = isDue(MinutesDecider.INSTANCE.initial(), over, ended.minutesDueAt());
        remindersRingInTime(due, some, ended.minutesDueAt());
        publicationIsInTimeToTheMoment(due, over, ended.minutesDueAt());
        correctionMovesIt(due, over, some);
        provisionalEndStartsIt(some);
    }

    /// Elapsed time as seconds and nanoseconds on the line of time, and nothing else.
    private static Instant later(Instant from, Duration by) {
        long nanos = (long) from.getNano() + by.getNano();
        return Instant.ofEpochSecond(from.getEpochSecond() + by.getSeconds(), nanos);
    }

    /// From the end on there is an alarm at that very time; it declares nothing a moment earlier.
    private static Minutes isDue(Minutes before, Meeting over, Instant dueAt) {
        var deadline = MeetingFacts.of((Registered) over).deadline();
        var fallen = told(before, new LetMinutesFallDue(ID, 1, deadline, at(dueAt)));
        var due = folded(before, fallen);
        assertThat(MinutesDecider.INSTANCE.alarms(fallen.getLast()))
                .containsExactly(new Alarm(MinutesDecider.MINUTES_DUE, dueAt));
        assertThat(told(due, declare(dueAt, dueAt.minus(MOMENT)))).isEmpty();
        assertThat(told(due, declare(dueAt, dueAt)))
                .containsExactly(new MinutesOverdue(ID, dueAt, null));
        return due;
    }

    private static void remindersRingInTime(Minutes due, Case some, Instant dueAt) {
        var times = PublicationOfMinutes.reminders(some.endedAt(), dueAt, some.reminders());
        assertThat(times)
                .allSatisfy(time ->
                        assertThat(some.reminders()).contains(Duration.between(time, dueAt)))
                .allMatch(time -> time.isAfter(some.endedAt()) && time.isBefore(dueAt));
        var set =
                folded(
                        due,
                        told(
                                due,
                                new SetMinutesReminders(
                                        ID, 1, dueAt, times, at(dueAt), "house:1")));
        for (Instant time : times) {
            assertThat(told(set, ring(time, time.minus(MOMENT)))).isEmpty();
            assertThat(told(set, ring(time, time)))
                    .containsExactly(new MinutesReminderDue(ID, time, dueAt, null));
        }
    }

    /// At the due time itself minutes are on time, and a moment later they want a reason.
    private static void publicationIsInTimeToTheMoment(Minutes due, Meeting over, Instant dueAt) {
        var written = folded(due, List.of(drafted(later(dueAt, DAY))));
        var facts = MeetingFacts.of((Registered) over);
        var inTime = told(written, new PublishMinutes(ID, facts, null, at(dueAt), "house:1"));
        assertThat(((MinutesPublished) inTime.getLast()).late()).isFalse();
        var late = new PublishMinutes(ID, facts, null, at(dueAt.plus(MOMENT)), "house:1");
        assertThat(MinutesDecider.INSTANCE.decide(written, late)).isInstanceOf(Refused.class);
    }

    private static MinutesDrafted drafted(Instant actionDueAt) {
        var a = Cases.action();
        var action =
                new ActionItem(
                        a.resolution(),
                        a.task(),
                        a.partyId(),
                        a.assignee(),
                        actionDueAt,
                        null,
                        null);
        return new MinutesDrafted(ID, "acme.recorder", Cases.with(action), null);
    }

    private static void correctionMovesIt(Minutes due, Meeting over, Case some) {
        if (some.correctedTo().equals(some.endedAt())) {
            return;
        }
        var told = new Act(Examples.ACME, some.correctedTo(), later(some.endedAt(), DAY), "a slip");
        var corrected =
                (EndCorrected) decided(over, new EndMeeting(Examples.ID, told, some.policy()));
        assertThat(corrected.minutesDueAt()).isEqualTo(later(some.correctedTo(), some.length()));
        var after = MeetingDecider.INSTANCE.evolve(over, corrected);
        var moved = isDue(due, after, corrected.minutesDueAt());
        var former = corrected.formerMinutesDueAt();
        assertThat(told(moved, declare(former, later(former, DAY.multipliedBy(2))))).isEmpty();
    }

    private static void provisionalEndStartsIt(Case some) {
        var meeting = started(some, some.endedAt());
        var command =
                new DeclareProvisionalEnd(
                        Examples.ID, at(some.endedAt()), some.policy(), some.endedAt());
        var ended = (MeetingEnded) decided(meeting, command);
        assertThat(ended.minutesDueAt()).isEqualTo(later(some.endedAt(), some.length()));
    }

    private static Meeting started(Case some, Instant endDueAt) {
        return MeetingDecider.INSTANCE.evolve(
                CONFIRMED,
                new MeetingStarted(
                        Examples.ID,
                        some.startedAt(),
                        "acme.recorder",
                        List.of(),
                        List.of(),
                        false,
                        null,
                        endDueAt));
    }

    private static MeetingEvent decided(Meeting meeting, MeetingCommand command) {
        var decision = MeetingDecider.INSTANCE.decide(meeting, command);
        return ((Accepted<MeetingEvent>) decision).events().getFirst();
    }

    private static List<MinutesEvent> told(Minutes minutes, MinutesCommand command) {
        var decision = MinutesDecider.INSTANCE.decide(minutes, command);
        return ((Accepted<MinutesEvent>) decision).events();
    }

    private static DeclareReminderDue ring(Instant remindAt, Instant now) {
        return new DeclareReminderDue(
                ID, 1, remindAt, Act.of(Actor.house("alarm"), now), "house:1");
    }

    private static Act at(Instant instant) {
        return Act.of(Examples.ACME, instant);
    }

    private static Meeting folded(List<MeetingEvent> events) {
        Meeting meeting = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            meeting = MeetingDecider.INSTANCE.evolve(meeting, event);
        }
        return meeting;
    }

    private static Minutes folded(Minutes minutes, List<MinutesEvent> events) {
        for (MinutesEvent event : events) {
            minutes = MinutesDecider.INSTANCE.evolve(minutes, event);
        }
        return minutes;
    }

    /// Whoever settles an end settles the due time by the one law.
    @Test
    void every_end_has_its_due_time_from_the_same_law() {
        classes()
                .that(
                        describe(
                                "settle an end",
                                type ->
                                        type.getConstructorCallsFromSelf().stream()
                                                        .map(call -> call.getTargetOwner())
                                                        .anyMatch(made ->
                                                                made.isEquivalentTo(
                                                                                MeetingEnded.class)
                                                                        || made.isEquivalentTo(
                                                                                EndCorrected.class))
                                                && !type.isEquivalentTo(MeetingEnded.class)))
                .should()
                .callMethod(PublicationOfMinutes.class, "dueAt", Instant.class, Duration.class)
                .check(PRODUCTION);
    }

    @Test
    void minutes_and_the_law_of_their_deadline_know_no_calendar() {
        var law =
                Set.of(
                        PublicationOfMinutes.class.getName(),
                        SendingOfMinutes.class.getName(),
                        EndOfMeeting.class.getName(),
                        "org.huiyi.meeting.meeting.Ending",
                        "org.huiyi.meeting.meeting.Holding",
                        "org.huiyi.meeting.meeting.Turns");
        assertThat(law).allMatch(PRODUCTION::contain);
        noClasses()
                .that(
                        describe(
                                "are minutes or the law of their deadline",
                                type ->
                                        type.getPackageName().equals("org.huiyi.meeting.minutes")
                                                || law.contains(type.getName())))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.time\\.(Local.*|Zone.*|Offset.*|Period|Month.*|Year.*)|java\\.time\\.zone\\..*"
                                + "|java\\.util\\.(Calendar|Date|TimeZone|GregorianCalendar)")
                .check(PRODUCTION);
    }
}
