package org.huiyi.meeting.law;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.huiyi.meeting.policy.Parameter;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;

/// How far the house's numbers may go: what has to run has a length, a grace or a lead may be nothing, and
/// nothing is so long that it could as well be switched off.
final class BoundsOfParameters {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST_YEARS = 100;
    private static final int MOST_REMINDERS = 10;

    private BoundsOfParameters() {}

    /// The names of those that cannot be, in the order of the catalogue.
    static List<String> impossible(Parameters parameters) {
        return Arrays.stream(Parameter.values())
                .filter(each -> !isPossible(each, each.in(parameters), parameters))
                .map(Parameter::text)
                .toList();
    }

    private static boolean isPossible(
            Parameter parameter, @Nullable Object value, Parameters parameters) {
        return switch (value) {
            case null -> true;
            case Boolean _ -> true;
            case Duration every when parameter == Parameter.CHECK_CADENCE ->
                    AssignmentOfActions.isCadence(every);
            case Duration length ->
                    fits(length) && (length.isPositive() || mayBeNothing(parameter));
            case BigDecimal share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
            case Period time ->
                    !time.isNegative()
                            && !time.isZero()
                            && time.toTotalMonths() / 12 + time.getDays() / 365 <= MOST_YEARS;
            case WorkCalendar calendar -> BoundsOfSupervision.isPossible(calendar);
            case List<?> _ -> isPossibleList(parameter, parameters);
            default -> throw new IllegalStateException("no bounds for " + parameter);
        };
    }

    private static boolean isPossibleList(Parameter parameter, Parameters parameters) {
        if (parameter == Parameter.ESCALATION) {
            return BoundsOfSupervision.isLadder(parameters.escalation());
        }
        return parameter == Parameter.SUPERVISORS
                ? BoundsOfSupervision.arePersons(parameters.supervisors())
                : areReminders(parameters);
    }

    static boolean fits(Duration length) {
        return !length.isNegative() && length.compareTo(LONGEST) <= 0;
    }

    private static boolean mayBeNothing(Parameter parameter) {
        return switch (parameter) {
            case MINUTES_DEADLINE,
                    CHECK_CADENCE,
                    EVALUATION_DUE,
                    INCIDENT_RESOLUTION,
                    SESSION_BOUNDARY ->
                    false;
            case LATENESS_GRACE,
                    EARLY_LEAVE_GRACE,
                    AGENDA_CHANGE_LEAD,
                    NOTICE_LEAD,
                    MATERIALS_LEAD,
                    CONFIRMATION_REMINDER,
                    DROPOUT_GRACE,
                    SUSPENSION_LIMIT,
                    MATERIALS_REMINDER,
                    END_GRACE ->
                    true;
            case MINUTES_REMINDERS,
                    DISCUSSION_SHARE,
                    RETENTION,
                    ATTENDEES_IN_NOTICE,
                    WORK_CALENDAR,
                    ESCALATION,
                    SUPERVISORS ->
                    throw new IllegalStateException("not a length: " + parameter);
        };
    }

    /// An empty list means that nobody is reminded; one longer than the deadline beside it cannot ring.
    private static boolean areReminders(Parameters parameters) {
        List<Duration> reminders = parameters.minutesReminders();
        Duration deadline = parameters.minutesDeadline();
        return reminders == null
                || reminders.size() <= MOST_REMINDERS
                        && reminders.stream()
                                .allMatch(each ->
                                        each != null
                                                && each.isPositive()
                                                && fits(each)
                                                && (deadline == null
                                                        || each.compareTo(deadline) <= 0));
    }
}
