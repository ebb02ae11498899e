package org.huiyi.meeting.read.minutes;

import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.AttendanceEvent.AttendanceJustified;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ConfidentialityEvent.MeetingReclassified;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Disagreement.Ending;
import org.huiyi.meeting.meeting.DisagreementEvent.ContestEnded;
import org.huiyi.meeting.meeting.DisagreementEvent.DisagreementRaised;
import org.huiyi.meeting.meeting.DisagreementEvent.DisagreementSettled;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentResolved;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PlanEvent.PartyConfirmed;
import org.huiyi.meeting.meeting.PlanEvent.RecorderAppointed;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.huiyi.meeting.minutes.MinutesStatus;
import org.huiyi.meeting.read.minutes.MinutesView.ResolutionView;
import org.jspecify.annotations.Nullable;

/// Published minutes of a meeting in which a lot came up.
final class Papers {
    private static final Instant LATER = START.plus(Duration.ofMinutes(20));

    private Papers() {}

    static Registered eventful() {
        return folded(
                after(
                        confirmed(),
                        new PartyConfirmed(ID, "initech", declined("no <time>")),
                        startedAt(START.plusSeconds(300)),
                        arrived("globex.guest", START),
                        incident(1, Incident.Kind.NETWORK),
                        new IncidentResolved(ID, 1, LATER, words("other <line>"), false),
                        incident(2, Incident.Kind.EQUIPMENT),
                        raised(1, "globex", null),
                        raised(2, "globex", null),
                        raised(3, null, "act_1"),
                        new DisagreementSettled(
                                ID, 1, words("half <each>"), List.of("globex"), null, LATER),
                        new ContestEnded(ID, 3, Ending.TAKEN_ON, LATER, "evt_2"),
                        new RecorderAppointed(ID, "globex.lead", LATER, "acme.recorder"),
                        ended(),
                        new AttendanceJustified(ID, "globex.lead", true, words("laid up"))));
    }

    static Registered sensitive() {
        return folded(
                after(
                        over(),
                        new MeetingReclassified(
                                ID,
                                Classification.ORDINARY,
                                Classification.SENSITIVE,
                                words("a merger"),
                                "acme.organiser",
                                List.of(),
                                END)));
    }

    static Registered folded(List<MeetingEvent> events) {
        Meeting meeting = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            meeting = MeetingDecider.INSTANCE.evolve(meeting, event);
        }
        return (Registered) meeting;
    }

    static HeldView held(Registered meeting, Actor reader) {
        var discretion = new Discretion(meeting.plan(), reader, Agreement.UNSIGNED, END);
        return HeldView.of(meeting, 1, discretion, List.of());
    }

    static String page(HeldView held, Locale locale) {
        var copy = new MinutesPage.Copy(LEAD, END.plusSeconds(7200));
        return MinutesPage.of(minutes(held, null), copy, locale);
    }

    static MinutesView minutes(HeldView held, @Nullable HeldView addendum) {
        return new MinutesView(
                ID,
                null,
                "Budget <2027>",
                "Asia/Shanghai",
                held.head(),
                MinutesStatus.PUBLISHED,
                4,
                END.plus(Duration.ofHours(24)),
                List.of(),
                "preset-1",
                END.plusSeconds(3600),
                false,
                null,
                new Listed<>(false, List.of("The figures were explained", "预算已说明，各方提出意见。")),
                new Listed<>(
                        false,
                        List.of(new ResolutionView(1, "The budget is approved", null, null))),
                new Listed<>(false, List.of(action())),
                null,
                null,
                END.plusSeconds(3600),
                held.attendance(),
                held.absences(),
                List.of("Budget"),
                held.proceedings(),
                addendum,
                1,
                List.of(),
                List.of(),
                List.of());
    }

    private static ActionView action() {
        return new ActionView(
                7,
                1,
                "Send the budget to the bank",
                "globex",
                Assignee.person("globex.lead"),
                Instant.parse("2026-04-01T09:00:00Z"),
                null,
                List.of());
    }

    private static Personal words(String text) {
        return Personal.of("acme.organiser", text);
    }

    private static Confirmation declined(String reason) {
        return new Confirmation(
                Confirmation.Answer.DECLINED,
                List.of(),
                Confirmation.Channel.EMAIL,
                null,
                false,
                words(reason));
    }

    private static IncidentReported incident(int n, Incident.Kind kind) {
        return new IncidentReported(
                ID,
                n,
                kind,
                words("line <down>"),
                words("a pause of <ten>"),
                START.plusSeconds(600),
                START.plusSeconds(2400),
                "globex",
                false,
                false,
                null);
    }

    private static DisagreementRaised raised(int n, @Nullable String by, @Nullable String action) {
        return new DisagreementRaised(
                ID,
                n,
                words("Share " + n),
                words("who <pays>"),
                by,
                List.of(),
                START.plusSeconds(900),
                action,
                action == null ? null : "evt_1");
    }
}
