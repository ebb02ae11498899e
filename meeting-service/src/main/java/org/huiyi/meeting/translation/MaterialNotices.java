package org.huiyi.meeting.translation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.wire.NoticeRequest.MaterialV1;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.Door;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.material.Channel;
import org.huiyi.meeting.material.CirculationEvent.MaterialDistributed;
import org.huiyi.meeting.material.CirculationEvent.MaterialPassedOn;
import org.huiyi.meeting.material.CirculationEvent.MaterialRevised;
import org.huiyi.meeting.material.Material;
import org.huiyi.meeting.material.Materials;
import org.huiyi.meeting.material.Version;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.NoticeSent;
import org.huiyi.meeting.meeting.PlanEvent.PartyInvited;

/// Asks for every party to be sent the link to what was handed out (R15, R16). What was handed out before
/// the notice follows it; a party that joins later is sent what is there. Of sensitive material no title
/// travels; paper needs no mail.
public final class MaterialNotices implements Announcer {
    /// One version of a material and the event that handed it out, which every letter about it is caused by.
    private record Issue(String eventId, Material material, Version version) {}

    private final MeetingsThen meetings;
    private final MaterialsOfMeetings materials;

    public MaterialNotices(MeetingsThen meetings, MaterialsOfMeetings materials) {
        this.meetings = meetings;
        this.materials = materials;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case MaterialDistributed e ->
                    handedOut(event, e.meetingId(), e.materialId(), e.version().channel());
            case MaterialRevised e ->
                    handedOut(event, e.meetingId(), e.materialId(), e.version().channel());
            case MaterialPassedOn e -> handedOut(event, e.meetingId(), e.materialId(), e.channel());
            case NoticeSent e -> existing(event, e.meetingId(), e.parties());
            case PartyInvited e -> existing(event, e.meetingId(), List.of(e.party().partyId()));
            default -> List.of();
        };
    }

    private List<Announcement> handedOut(
            RecordedEvent event, String meetingId, String materialId, Channel channel) {
        Plan plan = meetings.at(event, meetingId).plan();
        Materials then = materials.of(meetingId, new Until.Sequence(event.sequence())).state();
        return !plan.wasNotified() || !goesByMail(channel)
                ? List.of()
                : then.find(materialId).stream()
                        .map(m -> new Issue(event.eventId(), m, m.latest()))
                        .map(issue -> letter(plan, plan.parties().activeIds(), issue))
                        .toList();
    }

    private List<Announcement> existing(
            RecordedEvent event, String meetingId, Collection<String> parties) {
        Plan plan = meetings.after(event).plan();
        return plan.wasNotified()
                ? issues(materials.of(meetingId, new Until.RecordedBy(event.recordedAt())))
                        .map(issue -> letter(plan, parties, issue))
                        .toList()
                : List.of();
    }

    private static Stream<Issue> issues(Past<Materials> past) {
        return past.state().all().stream()
                .filter(material -> goesByMail(material.latest().channel()))
                .map(material -> new Issue(cause(past, material), material, material.latest()));
    }

    private static String cause(Past<Materials> past, Material material) {
        return past.events().stream()
                .filter(event -> handsOut(event, material))
                .reduce((_, last) -> last)
                .map(RecordedEvent::eventId)
                .orElseThrow();
    }

    private static boolean handsOut(RecordedEvent event, Material material) {
        return switch (event.payload()) {
            case MaterialDistributed e -> e.materialId().equals(material.materialId());
            case MaterialRevised e -> e.materialId().equals(material.materialId());
            default -> false;
        };
    }

    private static boolean goesByMail(Channel channel) {
        return switch (channel) {
            case EMAIL, SHARED, PORTAL -> true;
            case PAPER, OTHER -> false;
        };
    }

    private static Announcement letter(Plan plan, Collection<String> parties, Issue issue) {
        Material material = issue.material();
        boolean open =
                !Door.isSensitive(plan, material.classification(), material.item(plan.agenda()));
        Instant at = issue.version().distributedAt();
        return Requests.of(
                new MaterialV1(
                        issue.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        Audience.of(plan, parties),
                        material.materialId(),
                        open ? material.title() : "",
                        issue.version().number(),
                        at,
                        plan.slot().zone()),
                material.materialId());
    }
}
