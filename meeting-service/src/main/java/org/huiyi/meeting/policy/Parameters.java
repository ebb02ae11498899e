package org.huiyi.meeting.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers that the regulation leaves to the house. A null is not adapted and falls through to the
/// next wider scope; in {@link PolicyInForce} none is null.
///
/// @param minutesDeadline elapsed time from the end to the publication of minutes; the regulation's own
///     number is the preset
/// @param minutesReminders how long before the deadline the organiser is reminded
/// @param suspensionLimit beyond it a suspension is remarked on
/// @param sessionBoundary beyond it a suspension ends the session that it interrupted
/// @param endGrace how long after the planned end a meeting that nobody ended is taken to be over
/// @param attendeesInNotice whether a notice tells its readers who comes for the other parties (R21)
/// @param materialsReminder how long before material is due whoever owes it is reminded; nothing reminds of
///     nothing
/// @param workCalendar on whose working days reports and checks of actions fall due (R34, R47)
/// @param escalation who is told of what was not done about an action, one after the other (R42)
/// @param supervisors persons among the organiser's contacts who are above the organiser: the highest rung
///     reaches them; without any it reaches all of the organiser's contacts
/// @param discussionShare the least share of the slot left to discussion, from 0 to 1
public record Parameters(
        @Nullable Duration minutesDeadline,
        @Nullable List<Duration> minutesReminders,
        @Nullable Duration latenessGrace,
        @Nullable Duration earlyLeaveGrace,
        @Nullable Duration agendaChangeLead,
        @Nullable Duration noticeLead,
        @Nullable Duration materialsLead,
        @Nullable Duration confirmationReminder,
        @Nullable BigDecimal discussionShare,
        @Nullable Duration checkCadence,
        @Nullable Duration evaluationDue,
        @Nullable Duration incidentResolution,
        @Nullable Duration dropoutGrace,
        @Nullable Period retention,
        @Nullable Duration suspensionLimit,
        @Nullable Duration endGrace,
        @Nullable Boolean attendeesInNotice,
        @Nullable Duration materialsReminder,
        @Nullable WorkCalendar workCalendar,
        @Nullable List<Rung> escalation,
        @Nullable List<String> supervisors,
        @Nullable Duration sessionBoundary) {
    public static final Parameters NONE =
            new Parameters(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null, null, null);

    /// What holds where nothing is adapted.
    public static final Parameters PRESETS =
            new Parameters(
                    Duration.ofHours(24),
                    List.of(Duration.ofHours(12), Duration.ofHours(2)),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(5),
                    Duration.ofHours(24),
                    Duration.ofHours(48),
                    Duration.ofHours(24),
                    Duration.ofHours(24),
                    new BigDecimal("0.2"),
                    Duration.ofDays(7),
                    Duration.ofDays(7),
                    Duration.ofMinutes(30),
                    Duration.ofMinutes(10),
                    Period.ofYears(10),
                    Duration.ofHours(2),
                    Duration.ofMinutes(30),
                    true,
                    Duration.ofHours(12),
                    WorkCalendar.EVERY_DAY,
                    Rung.ALL,
                    List.of(),
                    Duration.ofHours(4));

    /// These where given, the wider scope's where not.
    public Parameters over(Parameters wider) {
        return new Parameters(
                first(minutesDeadline, wider.minutesDeadline),
                first(minutesReminders, wider.minutesReminders),
                first(latenessGrace, wider.latenessGrace),
                first(earlyLeaveGrace, wider.earlyLeaveGrace),
                first(agendaChangeLead, wider.agendaChangeLead),
                first(noticeLead, wider.noticeLead),
                first(materialsLead, wider.materialsLead),
                first(confirmationReminder, wider.confirmationReminder),
                first(discussionShare, wider.discussionShare),
                first(checkCadence, wider.checkCadence),
                first(evaluationDue, wider.evaluationDue),
                first(incidentResolution, wider.incidentResolution),
                first(dropoutGrace, wider.dropoutGrace),
                first(retention, wider.retention),
                first(suspensionLimit, wider.suspensionLimit),
                first(endGrace, wider.endGrace),
                first(attendeesInNotice, wider.attendeesInNotice),
                first(materialsReminder, wider.materialsReminder),
                first(workCalendar, wider.workCalendar),
                first(escalation, wider.escalation),
                first(supervisors, wider.supervisors),
                first(sessionBoundary, wider.sessionBoundary));
    }

    private static <T> @Nullable T first(@Nullable T narrow, @Nullable T wide) {
        return narrow == null ? wide : narrow;
    }
}
