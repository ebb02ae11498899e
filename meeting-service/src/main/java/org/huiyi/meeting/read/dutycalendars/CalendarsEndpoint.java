package org.huiyi.meeting.read.dutycalendars;

import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.calendar.CalendarDecider;
import org.huiyi.meeting.calendar.CalendarToken;
import org.huiyi.meeting.calendar.DutyCalendar.Issued;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The calendars of duties that the caller has given out and not revoked.
@RestController
class CalendarsEndpoint {
    private final CalendarsView view;
    private final Histories histories;

    CalendarsEndpoint(CalendarsView view, Histories histories) {
        this.view = view;
        this.histories = histories;
    }

    @GetMapping("/v1/duties/calendars")
    @Scope("meetings:read")
    Page<CalendarView> list(Paging paging, Caller caller) {
        var found = view.of(caller.actor(), paging.after(), paging.limit() + 1);
        var shown = found.stream().limit(paging.limit()).toList();
        return new Page<>(
                shown.stream().flatMap(id -> find(id, caller.actor()).stream()).toList(),
                found.size() > shown.size() ? Paging.cursor(shown.getLast()) : null);
    }

    @GetMapping("/v1/duties/calendars/{id}")
    @Scope("meetings:read")
    CalendarView one(@PathVariable String id, Caller caller) {
        return find(id, caller.actor()).orElseThrow(NotFoundException::new);
    }

    private Optional<CalendarView> find(String id, Actor holder) {
        return CalendarToken.isCalendarId(id)
                        && histories.fold(CalendarDecider.INSTANCE, id).state()
                                instanceof Issued calendar
                        && calendar.holder().equals(holder)
                ? Optional.of(CalendarView.of(id, calendar))
                : Optional.empty();
    }
}
