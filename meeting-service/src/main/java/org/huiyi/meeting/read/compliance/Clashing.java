package org.huiyi.meeting.read.compliance;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Contact;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.PlanEvent.PartyConfirmed;

/// Who is to be in two places at once (R20), and what is (R40). It is looked for whenever the time moves and whenever a party
/// says whom it sends, so the last of these that concerns a person tells.
final class Clashing {
    private final Dossier dossier;

    Clashing(Dossier dossier) {
        this.dossier = dossier;
    }

    boolean stands(Finding finding) {
        String person = finding.arguments().getFirst();
        Set<String> parties = partiesOf(person);
        return parties.stream().anyMatch(this::takesPart)
                && dossier.events().stream()
                        .filter(event -> looksAt(event, parties))
                        .reduce((_, last) -> last)
                        .filter(last -> last.findings().contains(finding))
                        .isPresent();
    }

    /// A place or device: looked for whenever the meeting is planned anew.
    boolean standsOver(Finding finding) {
        return dossier.events().stream()
                .filter(event ->
                        event.payload() instanceof MeetingRescheduled
                                || event.findings().contains(finding))
                .reduce((_, last) -> last)
                .filter(last -> last.findings().contains(finding))
                .isPresent();
    }

    private boolean takesPart(String party) {
        return dossier.meeting().plan().parties().activeIds().contains(party);
    }

    private static boolean looksAt(RecordedEvent event, Set<String> parties) {
        return event.payload() instanceof MeetingRescheduled moved && moved.timeMoved()
                || event.payload() instanceof PartyConfirmed told
                        && parties.contains(told.partyId());
    }

    /// The parties that ever named this person.
    private Set<String> partiesOf(String person) {
        var contacts =
                dossier.meeting().plan().parties().memberships().stream()
                        .filter(member -> isContact(member, person))
                        .map(Membership::partyId);
        var attendees =
                dossier.of(PartyConfirmed.class)
                        .map(event -> (PartyConfirmed) event.payload())
                        .filter(told -> names(told, person))
                        .map(PartyConfirmed::partyId);
        return Stream.concat(contacts, attendees).collect(Collectors.toSet());
    }

    private static boolean isContact(Membership member, String person) {
        return member.party().contacts().stream().map(Contact::personId).anyMatch(person::equals);
    }

    private static boolean names(PartyConfirmed told, String person) {
        return told.confirmation().attendees().stream()
                .map(Attendee::personId)
                .anyMatch(person::equals);
    }
}
