package org.huiyi.meeting.door;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.access.AccessEvent.ContentRead;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.history.AccessTrail;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.material.Delivery;
import org.huiyi.meeting.material.Material;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Sighting;
import org.jspecify.annotations.Nullable;

/// Who was given something of a meeting, and what each party has agreed to: the facts that a change of
/// classification is judged by.
public final class Exposure {
    /// @param given as the record of accesses, of hand-outs and of the sending of minutes tells it
    /// @param agreements by party
    public record Facts(List<Sighting> given, Map<String, AgreementOnRecord> agreements) {
        static final Facts NONE = new Facts(List.of(), Map.of());
    }

    /// Something that somebody was given.
    ///
    /// @param version of what was read; null of what was handed out or sent
    /// @param sha256 of the content that was read, where it has one
    public record Given(Sighting sighting, @Nullable Integer version, @Nullable String sha256) {
        static Given apart(String partyId, String personId, String thing, Instant at) {
            return new Given(new Sighting(partyId, personId, thing, at, false), null, null);
        }
    }

    private final RegisteredMeetings meetings;
    private final MinutesOfMeetings minutes;
    private final MaterialsOfMeetings materials;
    private final AgreementsOnRecord agreements;
    private final AccessTrail trail;

    public Exposure(
            RegisteredMeetings meetings,
            MinutesOfMeetings minutes,
            MaterialsOfMeetings materials,
            AgreementsOnRecord agreements,
            AccessTrail trail) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.materials = materials;
        this.agreements = agreements;
        this.trail = trail;
    }

    public Facts of(String meetingId) {
        return meetings.find(meetingId)
                .map(meeting ->
                        new Facts(
                                given(meeting).map(Given::sighting).toList(), agreements(meeting)))
                .orElse(Facts.NONE);
    }

    /// Who was given what of it up to that instant: its record of accesses, in order; then what was handed out,
    /// and the minutes that were sent.
    public List<Given> until(Registered meeting, Instant at) {
        return given(meeting).filter(one -> !one.sighting().at().isAfter(at)).toList();
    }

    private Stream<Given> given(Registered meeting) {
        String meetingId = meeting.plan().meetingId();
        return Stream.of(
                        read(meetingId),
                        materials(meetingId).flatMap(Exposure::handedOut),
                        sent(meeting))
                .flatMap(all -> all);
    }

    /// Of what belongs to the items that such an agenda would make sensitive.
    public Facts of(String meetingId, List<AgendaItem> items) {
        return meetings.find(meetingId)
                .filter(meeting -> !meeting.plan().agenda().tightenedBy(items).isEmpty())
                .map(meeting -> ofItems(meeting, meeting.plan().agenda().tightenedBy(items)))
                .orElse(Facts.NONE);
    }

    private Facts ofItems(Registered meeting, List<Integer> ids) {
        String meetingId = meeting.plan().meetingId();
        var papers =
                materials(meetingId)
                        .filter(paper -> ids.contains(paper.item(meeting.plan().agenda())))
                        .toList();
        var names = papers.stream().map(Material::materialId).toList();
        var read = read(meetingId).filter(one -> names.contains(one.sighting().thing()));
        return new Facts(
                Stream.concat(read, papers.stream().flatMap(Exposure::handedOut))
                        .map(Given::sighting)
                        .toList(),
                agreements(meeting));
    }

    /// Nothing is looked up where nothing is sensitive.
    public Map<String, AgreementOnRecord> agreementsOf(String meetingId) {
        return meetings.find(meetingId)
                .filter(meeting -> meeting.plan().keepsSomething())
                .map(this::agreements)
                .orElse(Map.of());
    }

    private Stream<Given> read(String meetingId) {
        return trail.events(meetingId, new Until.Now())
                .flatMap(event ->
                        event.payload() instanceof ContentRead e
                                ? Stream.of(read(e))
                                : Stream.empty());
    }

    private static Given read(ContentRead e) {
        return new Given(
                new Sighting(e.partyId(), e.personId(), e.thing(), e.readAt(), false),
                e.version(),
                e.sha256());
    }

    private Stream<Material> materials(String meetingId) {
        return materials.of(meetingId).state().all().stream();
    }

    private static Stream<Given> handedOut(Material paper) {
        return paper.deliveries().stream()
                .filter(delivery -> delivery.kind() == Delivery.Kind.HANDED_OUT)
                .map(given ->
                        Given.apart(
                                given.partyId(), given.personId(), paper.materialId(), given.at()));
    }

    /// Of a sensitive meeting no more than a link was.
    private Stream<Given> sent(Registered meeting) {
        var plan = meeting.plan();
        return minutes.all(meeting, new Until.Now()).stream()
                .flatMap(past -> past.state().sentTo().stream())
                .filter(sending -> wasOrdinary(plan, sending.sentAt()))
                .flatMap(sending ->
                        plan.parties().find(sending.partyId()).stream()
                                .map(Membership::party)
                                .map(Party::contacts)
                                .flatMap(List::stream)
                                .map(contact ->
                                        Given.apart(
                                                sending.partyId(),
                                                contact.personId(),
                                                "minutes",
                                                sending.sentAt())));
    }

    private static boolean wasOrdinary(Plan plan, Instant at) {
        return plan.confidentiality().at(at, plan.subject().classification())
                == Classification.ORDINARY;
    }

    private Map<String, AgreementOnRecord> agreements(Registered meeting) {
        String organiser = meeting.plan().organiser();
        return meeting.plan().parties().memberships().stream()
                .map(Membership::partyId)
                .filter(party -> !party.equals(organiser))
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                party -> agreements.onRecord(organiser, party)));
    }
}
