package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.DisagreementEvent.DisagreementRaised;
import org.huiyi.meeting.meeting.Evaluation;
import org.huiyi.meeting.meeting.Examples;
import org.huiyi.meeting.meeting.ImprovementEvent.ImprovementsOffered;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.MatterEvent.MatterMarkedImportant;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.Power;
import org.huiyi.meeting.meeting.PreparationEvent.*;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.meeting.Support;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.OutcomeProposed;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.UncoveredCaseRaised;

/// A meeting in every state, of which umbrella withdrew, that scribe records and desk signs in to. There is one
/// of everything that can be open: a matter, a disagreement, a case, a request and an offer to globex.
public final class States {
    static final String NONE = "none";
    static final String CONTESTED = "act_1";
    static final Instant RESOLVED_BY = NOTIFIED.plusSeconds(1800);
    static final Instant ENDS_BY = END.plus(Duration.ofMinutes(30));

    private static final Map<String, ?> FACTS = Map.of("meetingId", ID, "policy", PRESET);
    private static final List<MeetingEvent> BARE =
            List.of(
                    Examples.scheduled(party("globex"), party("initech"), party("umbrella")),
                    new AgendaChanged(ID, List.of(item(Kind.REPORT, 60)), false, null),
                    new SupportAssigned(ID, new Support("desk", "desk", "desk", null)),
                    new RecorderAppointed(ID, "scribe", REGISTERED, null),
                    new PartyWithdrawn(ID, "umbrella", REGISTERED, null),
                    new PowersDelegated(
                            ID, Roles.DEPUTY, List.of(Power.values()), text(), REGISTERED));
    private static final List<MeetingEvent> PLANNED =
            after(
                    BARE,
                    new MatterMarkedImportant(ID, 1, text(), REGISTERED),
                    new DisagreementRaised(
                            ID, 1, text(), text(), "globex", List.of(), REGISTERED, null, null),
                    new DisagreementRaised(
                            ID, 2, null, null, null, List.of(), REGISTERED, CONTESTED, "event-1"),
                    new ImprovementsOffered(ID, "mtg_0", 7, 1, REGISTERED),
                    new UncoveredCaseRaised(ID, 1, "globex", text(), List.of("globex"), REGISTERED),
                    new OutcomeProposed(ID, 1, text(), REGISTERED),
                    new ResourceRequested(ID, 1, "globex", "a projector", START),
                    new OrganiserTransferOffered(ID, "globex", REGISTERED, null));
    private static final List<MeetingEvent> CONVENED = after(PLANNED, noticeSent(), incident());
    private static final List<MeetingEvent> CONFIRMED = after(CONVENED, accepted());
    private static final List<MeetingEvent> IN_SESSION = after(CONFIRMED, startedAt(START));
    private static final List<MeetingEvent> ITEM_ON =
            after(
                    IN_SESSION,
                    arrived("globex.lead", START),
                    arrived("umbrella.lead", START),
                    new AgendaItemStarted(ID, 1, START));
    private static final List<MeetingEvent> TIDY =
            after(
                    after(after(BARE, noticeSent()), accepted()),
                    startedAt(START),
                    ended(),
                    new MeetingEvaluated(ID, evaluation()));

    private States() {}

    /// Nothing registered, and one history or more for each state.
    static List<Situation<Meeting>> all() {
        var none = new Situation<>(NONE, MeetingDecider.INSTANCE.initial(), REGISTERED, FACTS);
        return Stream.concat(Stream.of(none), Stream.of(MeetingStatus.values()).flatMap(States::of))
                .toList();
    }

    /// A meeting in every state, in every way there is.
    public static Stream<Meeting> meetings() {
        return Stream.of(MeetingStatus.values()).flatMap(States::of).map(Situation::state);
    }

    /// The meeting in this state, whatever else there may be about it.
    static Registered in(MeetingStatus status) {
        return (Registered) of(status).findFirst().orElseThrow().state();
    }

    private static Stream<Situation<Meeting>> of(MeetingStatus status) {
        Instant told = NOTIFIED.plusSeconds(3600);
        Instant during = START.plusSeconds(1800);
        Instant after = END.plusSeconds(3600);
        return switch (status) {
            case SCHEDULED ->
                    Stream.of(
                            at(status, REGISTERED.plusSeconds(3600), PLANNED),
                            at(status, after, retroactive()));
            case CONVENED ->
                    Stream.of(
                            at(status, told, CONVENED),
                            at(status, REMINDED, CONVENED),
                            at(status, told, after(CONVENED, changePending())));
            case CONFIRMED ->
                    Stream.of(
                            at(status, told, CONFIRMED),
                            at(status, told, after(CONFIRMED, changePending())));
            case IN_SESSION ->
                    Stream.of(
                            at(status, during, IN_SESSION),
                            at(status, during, ITEM_ON),
                            at(status, ENDS_BY, IN_SESSION));
            case SUSPENDED ->
                    Stream.of(
                            at(status, during, after(IN_SESSION, suspended())),
                            at(status, during, after(ITEM_ON, suspended())));
            case ENDED ->
                    Stream.of(
                            at(status, after, after(IN_SESSION, ended())),
                            at(status, EVALUATED, after(IN_SESSION, ended())),
                            at(status, END, after(IN_SESSION, ended())),
                            at(status, after, after(ITEM_ON, provisionallyEnded())),
                            at(status, after, TIDY));
            case CLOSED ->
                    Stream.of(
                            at(status, after, after(TIDY, new MeetingClosed(ID))),
                            at(status, after, after(ITEM_ON, ended(), new MeetingClosed(ID))));
            case CANCELLED ->
                    Stream.of(
                            at(
                                    status,
                                    told,
                                    after(CONVENED, new MeetingCancelled(ID, true, null))));
        };
    }

    private static Situation<Meeting> at(
            MeetingStatus status, Instant now, List<MeetingEvent> events) {
        Meeting meeting = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            meeting = MeetingDecider.INSTANCE.evolve(meeting, event);
        }
        return new Situation<>(status.name(), meeting, now, FACTS);
    }

    private static Personal text() {
        return Personal.of("globex.lead", "the budget");
    }

    private static MeetingEvent incident() {
        return new IncidentReported(
                ID,
                1,
                Incident.Kind.EQUIPMENT,
                text(),
                null,
                NOTIFIED,
                RESOLVED_BY,
                "globex",
                false,
                false,
                null);
    }

    private static MeetingEvent[] accepted() {
        return new MeetingEvent[] {
            new PartyConfirmed(ID, "globex", Examples.accepted("globex")),
            new PartyConfirmed(ID, "initech", Examples.accepted("initech")),
            new MeetingConfirmed(ID)
        };
    }

    private static MeetingEvent changePending() {
        return new AgendaChanged(
                ID,
                List.of(item(Kind.DISCUSSION, 50)),
                true,
                text(),
                1,
                List.of("globex", "initech"),
                null);
    }

    private static MeetingEvent suspended() {
        return new MeetingSuspended(ID, START.plusSeconds(60), null, START.plusSeconds(120));
    }

    private static MeetingEvent provisionallyEnded() {
        return new MeetingEnded(
                ID,
                ENDS_BY,
                ENDS_BY.plus(Duration.ofHours(24)),
                "preset-1",
                true,
                null,
                null,
                null);
    }

    private static Evaluation evaluation() {
        return new Evaluation(
                Evaluation.Objective.MET, text(), List.of(text()), List.of(text()), List.of());
    }

    /// Registered after it was held.
    private static List<MeetingEvent> retroactive() {
        var events = new ArrayList<>(PLANNED);
        var planned = (MeetingScheduled) events.getFirst();
        events.set(
                0,
                new MeetingScheduled(
                        ID,
                        planned.title(),
                        planned.organiser(),
                        planned.purpose(),
                        planned.topics(),
                        planned.timetable(),
                        planned.venue(),
                        planned.classification(),
                        null,
                        planned.parties(),
                        END.plusSeconds(1800),
                        true));
        return events;
    }
}
