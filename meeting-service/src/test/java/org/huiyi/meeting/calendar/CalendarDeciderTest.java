package org.huiyi.meeting.calendar;

import static org.huiyi.houserules.DeciderSpec.given;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.calendar.CalendarCommand.IssueCalendar;
import org.huiyi.meeting.calendar.CalendarCommand.RevokeCalendar;
import org.huiyi.meeting.calendar.CalendarEvent.CalendarIssued;
import org.huiyi.meeting.calendar.CalendarEvent.CalendarRevoked;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.junit.jupiter.api.Test;

/// Whoever holds the address of a calendar is a recipient (R56), so its holder can end that at any time.
class CalendarDeciderTest {
    private static final Instant AT = Instant.parse("2026-02-23T08:00:00Z");
    private static final String ID = "cal_0123456789abcdefghijklmnop";
    private static final Actor LEAD = new Actor("globex.lead", "globex");
    private static final Personal NAME = Personal.of("globex.lead", "Phone");
    private static final CalendarIssued ISSUED =
            new CalendarIssued(ID, "globex", "globex.lead", NAME, "ab", "zh-CN", AT);
    private static final CalendarRevoked REVOKED = new CalendarRevoked(ID, AT);

    @Test
    void a_calendar_is_issued_to_whoever_asks_and_shows_their_duties() {
        given(CalendarDecider.INSTANCE).when(issue("ab")).then(ISSUED);
    }

    @Test
    void a_repeat_issues_no_second_secret() {
        given(CalendarDecider.INSTANCE, ISSUED).when(issue("cd")).thenNothing();
        given(CalendarDecider.INSTANCE, ISSUED, REVOKED).when(issue("cd")).thenNothing();
    }

    @Test
    void its_holder_revokes_it_once_and_for_ever() {
        given(CalendarDecider.INSTANCE, ISSUED).when(revoke(LEAD)).then(REVOKED);
        given(CalendarDecider.INSTANCE, ISSUED, REVOKED).when(revoke(LEAD)).thenNothing();
    }

    @Test
    void to_anybody_else_there_is_none() {
        given(CalendarDecider.INSTANCE, ISSUED)
                .when(revoke(new Actor("globex.guest", "globex")))
                .thenRefused(new Hidden());
        given(CalendarDecider.INSTANCE).when(revoke(LEAD)).thenRefused(new Hidden());
    }

    private static IssueCalendar issue(String sha256) {
        return new IssueCalendar(ID, Act.of(LEAD, AT), "preset-1", NAME, sha256, "zh-CN");
    }

    private static RevokeCalendar revoke(Actor actor) {
        return new RevokeCalendar(ID, Act.of(actor, AT), "preset-1");
    }
}
