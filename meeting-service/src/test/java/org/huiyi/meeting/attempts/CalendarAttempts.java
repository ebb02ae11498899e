package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Attempts.Role;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.meeting.calendar.CalendarCommand;
import org.huiyi.meeting.calendar.CalendarDecider;
import org.huiyi.meeting.calendar.CalendarEvent;
import org.huiyi.meeting.calendar.CalendarEvent.CalendarIssued;
import org.huiyi.meeting.calendar.CalendarEvent.CalendarRevoked;
import org.huiyi.meeting.calendar.DutyCalendar;

/// The calendar of duties of globex's lead.
final class CalendarAttempts {
    private static final String CALENDAR = "cal_0123456789abcdefghijklmnop";
    private static final Map<String, ?> GIVEN = Map.of("calendarId", CALENDAR);

    private CalendarAttempts() {}

    static Attempts<DutyCalendar, CalendarCommand, CalendarEvent> all() {
        var none = CalendarDecider.INSTANCE.initial();
        var issued =
                CalendarDecider.INSTANCE.evolve(
                        none,
                        new CalendarIssued(
                                CALENDAR,
                                "globex",
                                "globex.lead",
                                Personal.of("globex.lead", "Phone"),
                                "ab",
                                "zh-CN",
                                REGISTERED));
        var revoked =
                CalendarDecider.INSTANCE.evolve(issued, new CalendarRevoked(CALENDAR, REGISTERED));
        return new Attempts<>(
                CalendarCommand.class,
                CalendarDecider.INSTANCE,
                List.of(
                        new Role("the holder", List.of(LEAD), GIVEN),
                        new Role(Roles.STRANGER, List.of(GUEST, STRANGER, ORGANISER), GIVEN)),
                List.of(at(States.NONE, none), at("issued", issued), at("revoked", revoked)),
                Map.of(),
                Doors::offered);
    }

    private static Situation<DutyCalendar> at(String name, DutyCalendar calendar) {
        return new Situation<>(name, calendar, NOTIFIED, Map.of());
    }
}
