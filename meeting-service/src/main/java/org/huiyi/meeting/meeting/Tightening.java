package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.meeting.ConfidentialityEvent.AgendaItemsReclassified;
import org.huiyi.meeting.meeting.PlanCommand.ChangeAgenda;

/// Items that a change of the agenda makes sensitive. That is a reclassification, and counts at once whatever
/// the rest of the change waits for.
///
/// @param items their ids
/// @param plan as it is once they are sensitive
/// @param inSession whether those who are there may be listening
record Tightening(List<Integer> items, Plan plan, ChangeAgenda c, boolean inSession) {
    static Tightening of(Plan plan, ChangeAgenda c, boolean inSession) {
        var items = plan.agenda().tightenedBy(c.items());
        return new Tightening(items, plan.with(plan.agenda().classified(items)), c, inSession);
    }

    /// The item that is on becomes sensitive as a sensitive one begins: when those have left whom no agreement
    /// covers.
    List<Refusal> bars() {
        var turns = plan.proceedings().turns();
        var strangers =
                items.stream()
                        .filter(turns::isOn)
                        .flatMap(on ->
                                Secrecy.strangersTo(plan, on, c.act(), c.agreements()).stream())
                        .distinct()
                        .toList();
        return ConfidentialityAgreements.barsToItem(strangers, c.act());
    }

    List<Finding> remarks() {
        var uncovered = Sightings.uncovered(seen());
        boolean mayBeOn = inSession && Secrecy.atStake(plan).stream().anyMatch(items::contains);
        var present =
                uncovered.stream()
                        .filter(_ -> mayBeOn)
                        .filter(person -> plan.attendance().presentNow(person).isPresent())
                        .toList();
        return ConfidentialityAgreements.remarksOnReclassifying(uncovered, present);
    }

    /// @param standing the agenda once the change is recorded, whose places the event tells
    Optional<MeetingEvent> told(Agenda standing) {
        var places = items.stream().flatMap(id -> standing.placeOf(id).stream()).sorted().toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AgendaItemsReclassified(
                                c.meetingId(),
                                places,
                                reason(c.act()),
                                c.act().actor().sub(),
                                seen(),
                                c.act().receivedAt()));
    }

    private List<Sighting> seen() {
        var heard = plan.attendance().stays().stream().filter(this::heard);
        return items.isEmpty()
                ? List.of()
                : Sightings.judged(
                        plan,
                        Stream.of(
                                        Sightings.invited(plan),
                                        Sightings.attended(heard),
                                        c.given().stream())
                                .flatMap(all -> all),
                        items,
                        c.agreements(),
                        c.act().receivedAt());
    }

    /// Where it is on record when the items were on, only who was there then.
    private boolean heard(Presence stay) {
        var times = plan.proceedings().turns().items();
        return times.isEmpty()
                || times.stream()
                        .filter(time -> items.contains(time.item()))
                        .anyMatch(time -> time.overlaps(stay.arrivedAt(), stay.leftAt()));
    }
}
