package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.Attempts;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.AttendanceCommand.*;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ClosingCommand.CloseMeeting;
import org.huiyi.meeting.meeting.ClosingCommand.DeclareEvaluationOverdue;
import org.huiyi.meeting.meeting.ConfidentialityCommand.Reclassify;
import org.huiyi.meeting.meeting.CourseCommand.*;
import org.huiyi.meeting.meeting.CustodyCommand.SetLegalHold;
import org.huiyi.meeting.meeting.Disagreement;
import org.huiyi.meeting.meeting.DisagreementCommand.HearContestEnded;
import org.huiyi.meeting.meeting.DisagreementCommand.SettleDisagreement;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.ImprovementCommand.DecideImprovement;
import org.huiyi.meeting.meeting.ImprovementCommand.OfferImprovements;
import org.huiyi.meeting.meeting.IncidentCommand.DeclareIncidentsOverdue;
import org.huiyi.meeting.meeting.IncidentCommand.TellIncidentByVoice;
import org.huiyi.meeting.meeting.Lessons;
import org.huiyi.meeting.meeting.MaterialsAtStart;
import org.huiyi.meeting.meeting.MatterCommand.ConfirmByVoice;
import org.huiyi.meeting.meeting.MatterCommand.Voice;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.Power;
import org.huiyi.meeting.meeting.PreparationCommand.*;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.ConsentToOutcome;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.ProposeOutcome;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.RaiseUncoveredCase;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.SettleUncoveredCase;

/// Everything that can be asked of a meeting itself.
final class MeetingAttempts {
    private static final List<Object> NOBODY = List.of();
    private static final Map<Class<?>, Function<Act, Map<String, ?>>> ASKED = new HashMap<>();

    static {
        plan();
        preparation();
        session();
        proceedings();
    }

    private MeetingAttempts() {}

    static Attempts<Meeting, MeetingCommand, MeetingEvent> all() {
        return new Attempts<>(
                MeetingCommand.class,
                MeetingDecider.INSTANCE,
                Roles.ALL,
                States.all(),
                ASKED,
                (_, _) -> Attempts.THROUGH);
    }

    private static void plan() {
        ask(
                ScheduleMeeting.class,
                Map.of(
                        "purpose", PURPOSE,
                        "timetable", TIMETABLE,
                        "parties", List.of(party("globex"), party("initech")),
                        "clashes", NOBODY));
        ask(DefinePurpose.class, Map.of("purpose", new Purpose("Agree on costs", "Signed", null)));
        ask(Reschedule.class, Map.of("timetable", later(), "venue", ROOM, "clashes", NOBODY));
        ask(
                ChangeAgenda.class,
                Map.of("items", List.of(item(Kind.REPORT, 40)), "editorial", false));
        ask(MergeParty.class, Map.of("into", "initech"));
        ask(InviteParty.class, Map.of("party", party("agency")));
        ask(ConfirmParty.class, Map.of("confirmation", accepted("globex"), "clashes", NOBODY));
    }

    private static void preparation() {
        ask(
                SubstituteAttendee.class,
                Map.of(
                        "substitute",
                        new Attendee("deputy", name("deputy"), null, Attendee.Role.MEMBER, null),
                        "items",
                        NOBODY));
        ask(DeclareConfirmationReminderDue.class, Map.of("remindAt", REMINDED));
        ask(RequestResource.class, Map.of("neededBy", END.plus(Duration.ofDays(1))));
        ask(AnswerResourceRequest.class, Map.of("n", 1, "clashes", NOBODY));
        ask(OfferTransfer.class, Map.of("partyId", "initech"));
        ask(
                DelegatePowers.class,
                Map.of("delegate", "globex", "powers", List.of(Power.AGENDA, Power.MINUTES)));
        ask(TakeBackPowers.class, Map.of("delegate", Roles.DEPUTY));
        ask(
                SettleAgendaChange.class,
                Map.of("change", 1, "told", List.of("globex", "initech"), "unreached", NOBODY));
    }

    private static void session() {
        ask(StartMeeting.class, Map.of("materials", MaterialsAtStart.NONE_NEEDED));
        ask(SignIn.class, Map.of("onRecord", AgreementOnRecord.NONE));
        ASKED.put(SignInAll.class, act -> Map.of("arrivals", List.of(arrival(act))));
        ask(RegisterHeld.class, Map.of("startedAt", START, "endedAt", END));
        var extension = new HashMap<String, Object>();
        extension.put("endsAt", END.plus(Duration.ofHours(1)));
        extension.put("minutes", null);
        ask(ExtendMeeting.class, extension);
        ask(StartItem.class, Map.of("n", 1, "agreements", Map.of()));
        ask(DeclareSessionEnded.class, Map.of("dueAt", START.plusSeconds(120)));
        ask(DeclareProvisionalEnd.class, Map.of("dueAt", States.ENDS_BY));
        ask(
                CorrectAttendance.class,
                Map.of(
                        "arrivedAt", START.plusSeconds(60),
                        "leftAt", START.plusSeconds(90),
                        "minutesPublished", false));
    }

    private static void proceedings() {
        ask(
                HearContestEnded.class,
                Map.of("actionId", States.CONTESTED, "ending", Disagreement.Ending.TAKEN_ON));
        ask(CloseMeeting.class, Map.of("openActions", NOBODY, "idleResolutions", NOBODY));
        ask(DeclareEvaluationOverdue.class, Map.of("dueAt", EVALUATED));
        ask(DecideImprovement.class, Map.of("n", 1));
        ask(OfferImprovements.class, Map.of("lessons", new Lessons("mtg_before", 3, 1)));
        ask(TellIncidentByVoice.class, Map.of("n", 1));
        ask(DeclareIncidentsOverdue.class, Map.of("dueAt", States.RESOLVED_BY));
        ask(SettleDisagreement.class, Map.of("n", 1, "dissenters", NOBODY));
        var said =
                new Voice(Channel.PHONE, List.of("acme.organiser", "globex.lead"), "Agreed", true);
        ask(ConfirmByVoice.class, Map.of("n", 1, "voice", said));
        ask(RaiseUncoveredCase.class, Map.of("consulted", NOBODY));
        ask(ProposeOutcome.class, Map.of("n", 1, "outcome", "Postpone"));
        ask(ConsentToOutcome.class, Map.of("n", 1, "agrees", true));
        ask(
                SettleUncoveredCase.class,
                Map.of("n", 1, "consents", List.of(new Consent("globex", true))));
        ask(
                Reclassify.class,
                Map.of(
                        "classification",
                        Classification.SENSITIVE,
                        "given",
                        NOBODY,
                        "agreements",
                        Map.of()));
        ask(SetLegalHold.class, Map.of("held", true, "privacy", false));
    }

    private static void ask(Class<? extends MeetingCommand> command, Map<String, ?> about) {
        ASKED.put(command, _ -> about);
    }

    private static SignIn arrival(Act act) {
        return new SignIn(ID, act, PRESET, "globex.lead", null);
    }

    private static Timetable later() {
        return new Timetable(
                START.plus(Duration.ofDays(1)), END.plus(Duration.ofDays(1)), "Asia/Shanghai");
    }

    private static Personal name(String person) {
        return Personal.of(person, "Name of " + person);
    }
}
