package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.ProceedingsRefusal.*;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.ClosingCommand.CloseMeeting;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingEvaluated;
import org.huiyi.meeting.meeting.IncidentCommand.*;
import org.huiyi.meeting.meeting.IncidentEvent.*;
import org.huiyi.meeting.meeting.PlanCommand.ChangeAgenda;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopingTest {
    private static final Instant AT = START.plus(Duration.ofMinutes(10));
    private static final Instant DUE = AT.plus(Duration.ofMinutes(30));

    @Test
    void anybody_who_takes_part_reports_an_incident_and_its_time_runs() {
        meeting(inSession())
                .when(report(act(GUEST, AT)))
                .then(reported(false, null))
                .remarking()
                .arming(new Alarm(MeetingDecider.INCIDENT_DUE, DUE));
    }

    @Test
    void a_party_that_withdrew_reports_nothing_more() {
        meeting(after(inSession(), new PartyWithdrawn(ID, "globex", START, null)))
                .when(report(act(LEAD, AT)))
                .thenRefused(new NotTakingPart("globex"));
        meeting(inSession()).when(report(act(STRANGER, AT))).thenRefused(new Hidden());
    }

    @Test
    void kind_and_description_are_said() {
        meeting(inSession())
                .when(new ReportIncident(ID, act(LEAD, AT), PRESET, null, " ", null))
                .thenRefused(new IncidentIncomplete("kind"), new IncidentIncomplete("description"));
    }

    @Test
    void an_incident_may_be_told_after_the_meeting_with_a_reason() {
        Instant later = END.plus(Duration.ofHours(3));
        meeting(over())
                .when(report(new Act(LEAD, AT, later, null)))
                .thenRefused(new IncidentToldLate(AT));
        meeting(over())
                .when(report(new Act(LEAD, AT, later, "found out today")))
                .thenOfTypes(IncidentReported.class)
                .remarkingOn(Rule.R28);
        meeting(over()).when(report(act(LEAD, END))).thenRefused(new IncidentToldLate(END));
    }

    @Test
    void who_looks_after_the_meeting_resolves_it() {
        meeting(incident())
                .when(resolve(ORGANISER, DUE))
                .then(resolved(ORGANISER, DUE, false))
                .remarking();
        var technician = new Actor("acme.technician", "acme");
        meeting(incident()).when(resolve(technician, DUE)).thenOfTypes(IncidentResolved.class);
        meeting(incident()).when(resolve(LEAD, AT)).thenRefused(new NotLookingAfter());
    }

    /// Where the mail itself is out, it is told by another way.
    @Test
    void a_party_that_no_message_reaches_is_told_by_voice() {
        var told =
                new IncidentToldByVoice(
                        ID,
                        1,
                        "globex",
                        "globex.lead",
                        VoiceChannel.PHONE,
                        Personal.of(ORGANISER.sub(), "the mail is out"),
                        DUE);
        meeting(incident())
                .when(tell("globex", "globex.lead", "the mail is out"))
                .then(told)
                .remarking();
        meeting(incident())
                .when(tell("globex", "globex.lead", null))
                .thenOfTypes(IncidentToldByVoice.class)
                .remarkingOn(Rule.R48);
        meeting(after(incident(), told)).when(tell("globex", "globex.lead", "again")).thenNothing();
        meeting(incident())
                .when(tell("globex", "initech.lead", "the mail is out"))
                .thenRefused(new NobodyOfParty("initech.lead", "globex"));
        meeting(inSession()).when(tell("globex", "globex.lead", "x")).thenRefused(new Hidden());
    }

    private static TellIncidentByVoice tell(String party, String person, String note) {
        return new TellIncidentByVoice(
                ID, act(ORGANISER, DUE), PRESET, 1, party, person, VoiceChannel.PHONE, note);
    }

    @Test
    void what_was_left_open_at_the_closing_stays_so() {
        var closed = after(incident(), ended(), new ClosingEvent.MeetingClosed(ID));
        meeting(closed)
                .when(resolve(ORGANISER, DUE))
                .thenRefused(new OutOfOrder("ResolveIncident", "CLOSED"));
    }

    @Test
    void resolved_after_its_time_it_is_declared_overdue_first() {
        Instant late = DUE.plusNanos(1000);
        meeting(incident())
                .when(resolve(ORGANISER, late))
                .then(new IncidentOverdue(ID, 1, DUE), resolved(ORGANISER, late, true))
                .remarkingOn(Rule.R28);
    }

    @Test
    void an_incident_is_resolved_once_and_only_with_an_action() {
        meeting(after(incident(), resolved(ORGANISER, AT, false)))
                .when(resolve(ORGANISER, DUE))
                .thenNothing();
        meeting(after(incident(), resolved(ORGANISER, AT, false)))
                .when(new ResolveIncident(ID, act(ORGANISER, DUE), PRESET, 1, "Another lamp"))
                .thenRefused(new IncidentAlreadyResolved(1));
        meeting(incident())
                .when(new ResolveIncident(ID, act(ORGANISER, AT), PRESET, 1, null))
                .thenRefused(new IncidentIncomplete("action"));
        meeting(incident())
                .when(new ResolveIncident(ID, act(ORGANISER, AT), PRESET, 2, "reset"))
                .thenRefused(new Hidden());
    }

    @Test
    void an_alarm_declares_it_overdue_once_and_never_early() {
        meeting(incident())
                .when(declare(DUE))
                .then(new IncidentOverdue(ID, 1, DUE))
                .remarkingOn(Rule.R28);
        meeting(incident()).when(declare(DUE.minusNanos(1000))).thenNothing();
        meeting(after(incident(), new IncidentOverdue(ID, 1, DUE)))
                .when(declare(DUE))
                .thenNothing();
        meeting(after(incident(), resolved(ORGANISER, AT, false))).when(declare(DUE)).thenNothing();
        meeting(cancelled()).when(declare(DUE)).thenNothing();
        meeting(after(incident(), new MeetingCancelled(ID, true, null)))
                .when(declare(DUE))
                .thenNothing();
    }

    @Test
    void an_open_incident_at_the_close_is_remarked_on() {
        var closable =
                after(incident(), ended(), new MeetingEvaluated(ID, FinishingTest.evaluation()));
        meeting(closable)
                .when(new CloseMeeting(ID, act(ORGANISER, END), PRESET, true, List.of(), List.of()))
                .then(new MeetingClosed(ID))
                .remarkingOn(Rule.R28);
    }

    @Test
    void an_agenda_changed_in_session_is_an_incident_with_its_reason() {
        var items = List.of(item(Kind.DISCUSSION, 50));
        meeting(inSession())
                .when(new ChangeAgenda(ID, act(ORGANISER, AT), PRESET, items, false))
                .thenRefused(new ChangeWithoutReason());
        var why = Personal.of(ORGANISER.sub(), "a speaker is stuck");
        meeting(inSession())
                .when(
                        new ChangeAgenda(
                                ID, act(ORGANISER, AT, "a speaker is stuck"), PRESET, items, false))
                .then(
                        new IncidentReported(
                                ID,
                                1,
                                Incident.Kind.AGENDA,
                                why,
                                null,
                                AT,
                                DUE,
                                "acme",
                                false,
                                true,
                                why),
                        new AgendaChanged(ID, items, true, why),
                        new IncidentResolved(ID, 1, AT, why, false))
                .remarkingOn(Rule.R28);
    }

    static List<MeetingEvent> incident() {
        return after(inSession(), reported(false, null));
    }

    static IncidentReported reported(boolean afterMeeting, @Nullable Personal reason) {
        var text = Personal.of(GUEST.sub(), "No picture");
        return new IncidentReported(
                ID,
                1,
                Incident.Kind.EQUIPMENT,
                text,
                null,
                AT,
                DUE,
                "globex",
                afterMeeting,
                false,
                reason);
    }

    static IncidentResolved resolved(Actor by, Instant at, boolean late) {
        return new IncidentResolved(ID, 1, at, Personal.of(by.sub(), "New cable"), late);
    }

    static ReportIncident report(Act act) {
        return new ReportIncident(ID, act, PRESET, Incident.Kind.EQUIPMENT, "No picture", null);
    }

    static ResolveIncident resolve(Actor actor, Instant at) {
        return new ResolveIncident(ID, act(actor, at), PRESET, 1, "New cable");
    }

    static DeclareIncidentsOverdue declare(Instant at) {
        return new DeclareIncidentsOverdue(ID, Act.of(Actor.house("alarm"), at), PRESET, DUE);
    }

    static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
