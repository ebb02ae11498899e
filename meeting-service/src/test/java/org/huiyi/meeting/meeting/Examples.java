package org.huiyi.meeting.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.Confirmation.Answer;
import org.huiyi.meeting.meeting.Confirmation.Channel;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// A meeting that acme organises with globex and initech, planned for nine to ten on a Monday.
public final class Examples {
    public static final String ID = "mtg_1";
    public static final Instant REGISTERED = Instant.parse("2026-02-20T08:00:00Z");
    public static final Instant NOTIFIED = Instant.parse("2026-02-23T08:00:00Z");
    public static final Instant REMINDED = Instant.parse("2026-03-01T09:00:00Z");
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    public static final Instant END = Instant.parse("2026-03-02T10:00:00Z");
    public static final Instant EVALUATED = END.plus(Duration.ofDays(7));
    public static final Actor ACME = new Actor("acme", "acme");
    public static final Actor ORGANISER = new Actor("acme.organiser", "acme");
    public static final Actor GLOBEX = new Actor("globex", "globex");
    public static final Actor LEAD = new Actor("globex.lead", "globex");
    public static final Actor GUEST = new Actor("globex.guest", "globex");
    public static final Actor STRANGER = new Actor("umbrella", "umbrella");
    public static final Timetable TIMETABLE = new Timetable(START, END, "Asia/Shanghai");
    public static final Venue ROOM = new Venue("Room 1", null);
    public static final Purpose PURPOSE = new Purpose("Agree on the budget", "Budget signed", null);
    public static final Support EVERYBODY =
            new Support("acme.desk", "acme.desk", "acme.technician", null);
    public static final PolicyInForce PRESET = PolicyInForce.PRESET;

    private Examples() {}

    public static Act act(Actor actor, Instant at) {
        return new Act(actor, at, at, null);
    }

    public static Act act(Actor actor, Instant at, String reason) {
        return new Act(actor, at, at, reason);
    }

    /// Told `delay` after it happened.
    public static Act told(Actor actor, Instant at, Duration delay, @Nullable String reason) {
        return new Act(actor, at, at.plus(delay), reason);
    }

    public static PolicyInForce with(Rule rule, Mode mode) {
        return new PolicyInForce("house:1", Parameters.PRESETS, Map.of(rule, mode), List.of());
    }

    public static Party party(String id) {
        return new Party(
                id,
                id.toUpperCase(),
                Personal.of("acme", "knows the figures"),
                List.of(),
                List.of(new Duty(Duty.Kind.INFORMATION, id + ".lead", null)),
                List.of(contact(id + ".lead")));
    }

    public static Party without(Party party, boolean duties, boolean contacts) {
        return new Party(
                party.partyId(),
                party.name(),
                party.reason(),
                party.topics(),
                duties ? List.of() : party.duties(),
                contacts ? List.of() : party.contacts());
    }

    public static Contact contact(String personId) {
        return new Contact(
                personId,
                Personal.of(personId, "Name of " + personId),
                Personal.of(personId, personId + "@example.org"),
                null,
                "zh-CN");
    }

    /// A party of which nobody can be written to.
    public static Party byPhone(String id) {
        var party = party(id);
        var lead =
                new Contact(
                        id + ".lead",
                        Personal.of(id + ".lead", "Lead"),
                        null,
                        Personal.of(id + ".lead", "+86 10 5555 0100"),
                        null);
        return new Party(
                id, party.name(), party.reason(), party.topics(), party.duties(), List.of(lead));
    }

    public static AgendaItem item(Kind kind, int minutes) {
        return new AgendaItem(
                "Budget", kind, minutes, List.of("globex.lead"), false, false, List.of());
    }

    public static Confirmation accepted(String partyId) {
        var attendee =
                new Attendee(
                        partyId + ".lead",
                        Personal.of(partyId + ".lead", "Lead"),
                        null,
                        Attendee.Role.MEMBER,
                        null);
        return new Confirmation(
                Answer.ACCEPTED, List.of(attendee), Channel.PORTAL, null, false, null);
    }

    public static Confirmation byCalendar(String person) {
        var attendee =
                new Attendee(
                        person, Personal.of(person, "Guest"), null, Attendee.Role.MEMBER, null);
        return new Confirmation(
                Answer.ACCEPTED, List.of(attendee), Channel.CALENDAR, null, false, null);
    }

    public static Confirmation answered(Answer answer) {
        return new Confirmation(answer, List.of(), Channel.EMAIL, null, false, null);
    }

    public static MeetingScheduled scheduled(Party... parties) {
        return new MeetingScheduled(
                ID,
                "Budget",
                "acme",
                PURPOSE,
                List.of("Budget"),
                TIMETABLE,
                ROOM,
                Classification.ORDINARY,
                null,
                List.of(parties),
                REGISTERED,
                false);
    }

    public static MeetingScheduled scheduled() {
        return scheduled(party("globex"), party("initech"));
    }

    public static List<MeetingEvent> prepared() {
        return List.of(
                scheduled(),
                new AgendaChanged(ID, List.of(item(Kind.REPORT, 60)), false, null),
                new SupportAssigned(ID, EVERYBODY),
                new RecorderAppointed(ID, "acme.recorder", REGISTERED, null));
    }

    public static NoticeSent noticeSent() {
        return new NoticeSent(ID, List.of("globex", "initech"), NOTIFIED, REMINDED);
    }

    public static List<MeetingEvent> convened() {
        return after(prepared(), noticeSent());
    }

    public static List<MeetingEvent> confirmed() {
        return after(
                convened(),
                new PurposeAcknowledged(ID, "globex", "globex.lead"),
                new PurposeAcknowledged(ID, "initech", "initech.lead"),
                new PartyConfirmed(ID, "globex", accepted("globex")),
                new PartyConfirmed(ID, "initech", accepted("initech")),
                new MeetingConfirmed(ID));
    }

    public static MeetingStarted startedAt(Instant at) {
        return new MeetingStarted(
                ID,
                at,
                "acme.recorder",
                List.of(),
                List.of(),
                false,
                null,
                END.plus(Duration.ofMinutes(30)));
    }

    public static List<MeetingEvent> inSession() {
        return after(confirmed(), startedAt(START));
    }

    public static AttendeeSignedIn arrived(String personId, Instant at) {
        return new AttendeeSignedIn(ID, personId, "globex", at, false, personId, null, null);
    }

    public static AttendeeLeft left(String personId, Instant at) {
        return new AttendeeLeft(ID, personId, "globex", at, false, personId, null, null);
    }

    public static MeetingEnded ended() {
        return endedAsTold(END);
    }

    public static MeetingEnded endedAsTold(Instant toldAt) {
        return new MeetingEnded(
                ID, END, END.plus(Duration.ofHours(24)), "preset-1", null, null, EVALUATED, toldAt);
    }

    public static List<MeetingEvent> over() {
        return after(inSession(), ended());
    }

    /// Its end was told an hour after it.
    public static List<MeetingEvent> overAsToldLate() {
        return after(inSession(), endedAsTold(END.plus(Duration.ofHours(1))));
    }

    public static List<MeetingEvent> cancelled() {
        return after(prepared(), new MeetingCancelled(ID, false, null));
    }

    public static List<MeetingEvent> after(List<MeetingEvent> before, MeetingEvent... events) {
        var all = new ArrayList<>(before);
        all.addAll(Arrays.asList(events));
        return List.copyOf(all);
    }

    public static Plan plan(MeetingEvent... events) {
        Meeting state = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            state = MeetingDecider.INSTANCE.evolve(state, event);
        }
        return ((Meeting.Registered) state).plan();
    }
}
