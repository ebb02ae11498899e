package org.huiyi.meeting.calendar;

import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// What can be asked of a calendar of duties, by its holder alone.
public sealed interface CalendarCommand extends Command {
    String calendarId();

    @Override
    default String aggregateId() {
        return calendarId();
    }

    record IssueCalendar(
            String calendarId,
            Act act,
            String policyVersion,
            @Nullable Personal name,
            String secretSha256,
            String language)
            implements CalendarCommand {}

    record RevokeCalendar(String calendarId, Act act, String policyVersion)
            implements CalendarCommand {}
}
