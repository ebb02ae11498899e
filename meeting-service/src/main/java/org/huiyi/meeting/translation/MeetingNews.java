package org.huiyi.meeting.translation;

import static org.huiyi.contracts.wire.NoticeRequest.MeetingNewsV1.News.*;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.MeetingNewsV1;
import org.huiyi.contracts.wire.NoticeRequest.MeetingNewsV1.Duty;
import org.huiyi.contracts.wire.NoticeRequest.MeetingNewsV1.News;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.law.ConsultationOnUncovered;
import org.huiyi.meeting.meeting.ConfidentialityEvent.LeakReported;
import org.huiyi.meeting.meeting.CustodyEvent.DutyOrphaned;
import org.huiyi.meeting.meeting.DisagreementEvent.DisagreementRaised;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentOverdue;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.PartyChanged;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferOffered;
import org.huiyi.meeting.meeting.PreparationEvent.ResourceRequested;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.UncoveredCaseEscalated;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.UncoveredCaseRaised;
import org.jspecify.annotations.Nullable;

/// Asks for messages to those who have to act on something, or to know of it. Of a sensitive meeting no text
/// travels.
public final class MeetingNews implements Announcer {
    private final MeetingsThen meetings;

    public MeetingNews(MeetingsThen meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case PartyChanged e -> duties(event, e);
            case DutyOrphaned e -> orphaned(event, e);
            case ResourceRequested e -> resource(event, e);
            case OrganiserTransferOffered e ->
                    tell(event, List.of(e.to()), of(TRANSFER_OFFERED, e.to()).saying(e.reason()));
            case DisagreementRaised e -> disagreement(event, e);
            case IncidentOverdue e -> overdue(event, e);
            case UncoveredCaseRaised e ->
                    tell(
                            event,
                            withOrganiser(event, e.consulted()),
                            of(CASE_RAISED, e.raisedBy()).no(e.n()).saying(e.description()));
            case UncoveredCaseEscalated e -> notAgreed(event, e);
            case LeakReported e -> leak(event, e);
            default -> List.of();
        };
    }

    private record What(
            News news,
            List<String> about,
            @Nullable Integer number,
            List<Duty> duties,
            @Nullable Personal text,
            @Nullable Instant dueAt) {
        What no(int n) {
            return new What(news, about, n, duties, text, dueAt);
        }

        What saying(@Nullable Personal words) {
            return new What(news, about, number, duties, words, dueAt);
        }

        What due(Instant at) {
            return new What(news, about, number, duties, text, at);
        }

        What with(Stream<Duty> found) {
            return new What(news, about, number, found.toList(), text, dueAt);
        }
    }

    private static What of(News news, String... about) {
        return new What(news, List.of(about), null, List.of(), null, null);
    }

    /// Every party is told what another one answers for. Whoever is only now written to learns it from the
    /// notice.
    private List<Announcement> duties(RecordedEvent event, PartyChanged e) {
        Plan before = meetings.before(event).plan();
        Plan after = meetings.after(event).plan();
        String party = e.party().partyId();
        var former = before.parties().find(party).map(member -> member.party().duties());
        if (!after.wasNotified() || former.filter(e.party().duties()::equals).isPresent()) {
            return List.of();
        }
        var fresh = Audience.newlyReached(before, after, party);
        var to = Audience.everybody(after).stream().filter(one -> !fresh.contains(one)).toList();
        return send(event, after, to, of(DUTIES_CHANGED, party).with(Duties.of(e.party())));
    }

    private List<Announcement> orphaned(RecordedEvent event, DutyOrphaned e) {
        var what = of(DUTY_ORPHANED, e.personId()).with(e.roles().stream().map(Duties::ofRole));
        return tell(event, withOrganiser(event, List.of()), what);
    }

    private List<Announcement> resource(RecordedEvent event, ResourceRequested e) {
        var wanted = Personal.of(event.actor().sub(), e.resource());
        var what = of(RESOURCE_ASKED, e.partyId()).no(e.n()).saying(wanted).due(e.neededBy());
        return tell(event, List.of(e.partyId()), what);
    }

    /// Of an action that is contested, which no party raises here, its own service tells.
    private List<Announcement> disagreement(RecordedEvent event, DisagreementRaised e) {
        if (e.raisedBy() == null) {
            return List.of();
        }
        var what = of(DISAGREEMENT_RAISED, e.raisedBy()).no(e.n());
        return tell(
                event,
                withOrganiser(event, e.sides()),
                what.saying(e.description() == null ? e.topic() : e.description()));
    }

    private List<Announcement> overdue(RecordedEvent event, IncidentOverdue e) {
        var found = meetings.after(event).plan().proceedings().incidents().find(e.n());
        var text = found.filter(i -> i.kind() != Incident.Kind.LEAK).map(Incident::description);
        var what = of(INCIDENT_OVERDUE).no(e.n()).saying(text.orElse(null)).due(e.dueAt());
        return tell(event, withOrganiser(event, List.of()), what);
    }

    private List<Announcement> notAgreed(RecordedEvent event, UncoveredCaseEscalated e) {
        Plan plan = meetings.after(event).plan();
        var consulted = plan.cases().find(e.n()).map(one -> one.consulted()).orElse(List.of());
        var against = ConsultationOnUncovered.dissenting(e.consents()).toArray(String[]::new);
        return tell(
                event,
                withOrganiser(event, consulted),
                of(CASE_NOT_AGREED, against).no(e.n()).saying(e.outcome()));
    }

    /// One that opened an incident is told as that. Before the notice the parties know of no meeting yet.
    private List<Announcement> leak(RecordedEvent event, LeakReported e) {
        if (e.incident() != null) {
            return List.of();
        }
        Plan plan = meetings.after(event).plan();
        var parties = plan.wasNotified() ? plan.distinctParties() : List.of(plan.organiser());
        return tell(event, parties, of(LEAK_REPORTED, e.reporterParty()).no(e.n()));
    }

    private List<String> withOrganiser(RecordedEvent event, List<String> parties) {
        String organiser = meetings.after(event).plan().organiser();
        return Stream.concat(Stream.of(organiser), parties.stream()).distinct().toList();
    }

    private List<Announcement> tell(RecordedEvent event, List<String> parties, What what) {
        Plan plan = meetings.after(event).plan();
        var present = parties.stream().filter(plan.distinctParties()::contains).toList();
        return send(event, plan, Audience.of(plan, present), what);
    }

    private static List<Announcement> send(
            RecordedEvent event, Plan plan, List<Recipient> to, What what) {
        return List.of(
                Requests.of(
                        new MeetingNewsV1(
                                event.eventId(),
                                plan.meetingId(),
                                Audience.title(plan),
                                to,
                                what.news(),
                                what.about(),
                                what.number(),
                                what.duties(),
                                Audience.isSensitive(plan) ? null : what.text(),
                                what.dueAt(),
                                plan.slot().zone())));
    }
}
