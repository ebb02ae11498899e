package org.huiyi.meeting.calendar;

import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.calendar.CalendarCommand.IssueCalendar;
import org.huiyi.meeting.calendar.CalendarCommand.RevokeCalendar;
import org.huiyi.meeting.calendar.CalendarEvent.CalendarIssued;
import org.huiyi.meeting.calendar.CalendarEvent.CalendarRevoked;
import org.huiyi.meeting.calendar.DutyCalendar.Issued;
import org.huiyi.meeting.calendar.DutyCalendar.NotIssued;
import org.huiyi.meeting.calendar.DutyCalendar.Revoked;
import org.huiyi.meeting.law.PlanRefusal.Hidden;

/// A calendar of duties as functions. To everybody but its holder there is none.
public enum CalendarDecider implements Decider<DutyCalendar, CalendarCommand, CalendarEvent> {
    INSTANCE;

    @Override
    public DutyCalendar initial() {
        return new NotIssued();
    }

    @Override
    public DutyCalendar evolve(DutyCalendar calendar, CalendarEvent event) {
        return switch (event) {
            case CalendarIssued e ->
                    new Issued(
                            new Actor(e.personId(), e.partyId()),
                            e.name(),
                            e.secretSha256(),
                            e.language(),
                            e.issuedAt());
            case CalendarRevoked e ->
                    calendar instanceof Issued issued
                            ? new Revoked(issued.holder(), e.revokedAt())
                            : calendar;
        };
    }

    @Override
    public Optional<Refusal> admit(DutyCalendar calendar, CalendarCommand command) {
        Actor actor = command.act().actor();
        boolean admitted =
                switch (calendar) {
                    case NotIssued _ -> command instanceof IssueCalendar;
                    case Issued issued -> issued.holder().equals(actor);
                    case Revoked revoked -> revoked.holder().equals(actor);
                };
        return admitted ? Optional.empty() : Optional.of(new Hidden());
    }

    @Override
    public Decision<CalendarEvent> decide(DutyCalendar calendar, CalendarCommand command) {
        return switch (command) {
            case IssueCalendar c -> calendar instanceof NotIssued ? issued(c) : Decision.nothing();
            case RevokeCalendar c ->
                    calendar instanceof Issued
                            ? Decision.accept(
                                    new CalendarRevoked(c.calendarId(), c.act().receivedAt()))
                            : Decision.nothing();
        };
    }

    private static Decision<CalendarEvent> issued(IssueCalendar c) {
        Actor holder = c.act().actor();
        return Decision.accept(
                new CalendarIssued(
                        c.calendarId(),
                        holder.party(),
                        holder.sub(),
                        c.name(),
                        c.secretSha256(),
                        c.language(),
                        c.act().receivedAt()));
    }
}
