package org.huiyi.meeting.read.duties;

import java.util.Optional;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.calendar.CalendarDecider;
import org.huiyi.meeting.calendar.CalendarToken;
import org.huiyi.meeting.calendar.DutyCalendar.Issued;
import org.huiyi.meeting.calendar.DutyCalendar.NotIssued;
import org.huiyi.meeting.calendar.DutyCalendar.Revoked;
import org.huiyi.meeting.person.PersonDecider;

/// Opens calendars of duties to whoever has the secret, as long as their holder is there. It is asked of the
/// history, so that one that was just revoked is closed at once.
public final class OpenCalendars {
    /// What no secret has the hash of: an unknown calendar is compared with it like a known one.
    private static final String NOTHING = "0".repeat(64);

    private final Histories histories;

    public OpenCalendars(Histories histories) {
        this.histories = histories;
    }

    Optional<Issued> open(CalendarToken token) {
        return switch (histories.fold(CalendarDecider.INSTANCE, token.calendarId()).state()) {
            case Issued issued when token.opens(issued.secretSha256()) && isThere(issued) ->
                    Optional.of(issued);
            case Issued _ -> Optional.empty();
            case NotIssued _, Revoked _ -> {
                token.opens(NOTHING);
                yield Optional.empty();
            }
        };
    }

    /// Neither gone from their organisation nor erased.
    private boolean isThere(Issued calendar) {
        String person = "person:" + calendar.holder().sub();
        var holder = histories.fold(PersonDecider.INSTANCE, person).state();
        return holder.departedAt() == null && holder.erasedAt() == null;
    }
}
