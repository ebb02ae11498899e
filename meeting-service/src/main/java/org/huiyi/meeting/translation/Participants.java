package org.huiyi.meeting.translation;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1.Participant;
import org.huiyi.meeting.law.ListOfResponsibilities;
import org.huiyi.meeting.law.ListOfResponsibilities.Line;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Contact;
import org.huiyi.meeting.meeting.Plan;

/// The list of attendees as a notice carries it (R21).
final class Participants {
    private Participants() {}

    /// @param named whether the parties are told of each other's people
    static List<Participant> of(Plan plan, boolean named) {
        return ListOfResponsibilities.of(plan).stream()
                .map(line ->
                        new Participant(
                                line.partyId(), line.name(), named ? names(plan, line) : List.of()))
                .toList();
    }

    /// Whom the party said it sends; those it is written to through as long as it has not. Who was erased since
    /// is left out.
    private static List<Personal> names(Plan plan, Line line) {
        var said = line.attendees().stream().map(Attendee::name).toList();
        var contacts =
                plan.parties().find(line.partyId()).stream()
                        .flatMap(member -> member.party().contacts().stream())
                        .map(Contact::name);
        Stream<Personal> names = said.isEmpty() ? contacts : said.stream();
        return names.filter(name -> name.text() != null).toList();
    }
}
