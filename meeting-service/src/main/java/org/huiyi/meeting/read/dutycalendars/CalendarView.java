package org.huiyi.meeting.read.dutycalendars;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.calendar.DutyCalendar.Issued;
import org.jspecify.annotations.Nullable;

/// A calendar of the caller's duties; never the secret it is read with.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarView(String id, @Nullable String name, String language, Instant issuedAt) {
    static CalendarView of(String id, Issued calendar) {
        Personal name = calendar.name();
        return new CalendarView(
                id, name == null ? null : name.text(), calendar.language(), calendar.issuedAt());
    }
}
