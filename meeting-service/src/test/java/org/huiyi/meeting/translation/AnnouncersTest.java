package org.huiyi.meeting.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.contracts.wire.ActionRequest.HandOverV1;
import org.huiyi.contracts.wire.ActionRequest.ResolveV1;
import org.huiyi.contracts.wire.ActionRequest.WithdrawV1;
import org.huiyi.contracts.wire.CalendarEntry;
import org.huiyi.contracts.wire.MeetingAnnouncement;
import org.huiyi.contracts.wire.MeetingAnnouncement.MeetingScheduledV1;
import org.huiyi.contracts.wire.MeetingAnnouncement.MinutesPublishedV1;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1.Participant;
import org.huiyi.contracts.wire.NoticeRequest.MinutesOverdueV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.huiyi.contracts.wire.PersonAnnouncement;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.Contact;
import org.huiyi.meeting.meeting.CourseEvent.MeetingResumed;
import org.huiyi.meeting.meeting.CourseEvent.MeetingSuspended;
import org.huiyi.meeting.meeting.CourseEvent.SessionEnded;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.MinutesPer;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferred;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.meeting.Venue;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesDrafted;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesFellDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOpened;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.huiyi.meeting.minutes.Part;
import org.huiyi.meeting.person.PersonEvent;
import org.huiyi.meeting.policy.Adaptation;
import org.huiyi.meeting.policy.PolicyEvent;
import org.huiyi.meeting.policy.PolicyEvent.PolicyAdapted;
import org.huiyi.meeting.policy.Rung;
import org.huiyi.meeting.policy.Rung.Level;
import org.huiyi.meeting.policy.SomeParameters;
import org.huiyi.meeting.policy.WorkCalendar;
import org.huiyi.meeting.telling.TellingEvent;
import org.junit.jupiter.api.Test;

class AnnouncersTest {
    private static final Timetable SLOT = new Timetable(STARTED, ENDED, "Asia/Shanghai");

    private final Remembered histories = new Remembered();
    private final MeetingsThen meetings = new MeetingsThen(histories);
    private final NoticeRequests notices = new NoticeRequests(meetings);
    private final MinutesRequests minutes = new MinutesRequests(meetings);
    private final MinutesNews news = new MinutesNews(meetings);

    @Test
    void every_event_has_a_public_record_of_its_name() {
        var spoken = namesOf(MeetingAnnouncement.class, "V1$");
        assertThat(spoken)
                .containsAll(namesOf(MeetingEvent.class, ""))
                .containsAll(namesOf(MinutesEvent.class, ""))
                .containsAll(namesOf(TellingEvent.class, ""))
                .containsAll(namesOf(PolicyEvent.class, ""))
                .containsAll(List.of("AgreementSigned"));
    }

    @Test
    void every_event_of_a_person_has_a_public_record_of_its_name() {
        assertThat(namesOf(PersonAnnouncement.class, "V1$"))
                .isEqualTo(namesOf(PersonEvent.class, ""));
    }

    @Test
    void the_title_of_an_ordinary_meeting_is_public_that_of_a_sensitive_one_is_not() {
        assertThat(title(Classification.ORDINARY)).isEqualTo("Budget");
        assertThat(title(Classification.SENSITIVE)).isNull();
    }

    @Test
    void an_announcement_is_keyed_by_meeting_and_named_after_its_event() {
        var event = histories.record(published(ENDED));
        assertThat(new MeetingAnnouncer().announce(event))
                .containsExactly(
                        new Announcement(
                                Topics.MEETING_EVENTS,
                                ID,
                                "minutes.MinutesPublished.v1",
                                new MinutesPublishedV1(ID, ENDED, DUE, false, null)));
    }

    @Test
    void the_notice_goes_to_every_contact_of_every_party() {
        histories.record(scheduled(Classification.ORDINARY));
        var asked = data(notices.announce(notified()), ConveningV1.class);
        assertThat(asked.title()).isEqualTo("Budget");
        assertThat(persons(asked.recipients()))
                .containsExactly("acme.organiser", "globex.lead", "globex.guest");
    }

    @Test
    void the_notice_says_what_the_meeting_is_for_and_who_comes() {
        histories.record(scheduled(Classification.ORDINARY));
        var asked = data(notices.announce(notified()), ConveningV1.class);
        assertThat(asked.purpose()).isEqualTo("settle the budget");
        assertThat(asked.participants())
                .extracting(Participant::partyId, one -> one.attendees().size())
                .containsExactly(tuple("acme", 1), tuple("globex", 2));
    }

    @Test
    void the_notice_of_a_sensitive_meeting_says_neither() {
        histories.record(scheduled(Classification.SENSITIVE));
        var asked = data(notices.announce(notified()), ConveningV1.class);
        assertThat(asked.purpose()).isNull();
        assertThat(asked.participants()).isEmpty();
    }

    @Test
    void the_house_may_keep_the_attendees_of_one_party_from_the_others() {
        histories.record(new PolicyAdapted("house", discreet()));
        histories.record(scheduled(Classification.ORDINARY));
        var asked = data(notices.announce(notified()), ConveningV1.class);
        assertThat(asked.participants())
                .extracting(Participant::partyId, Participant::attendees)
                .containsExactly(tuple("acme", List.of()), tuple("globex", List.of()));
    }

    private static Adaptation discreet() {
        var parameters = SomeParameters.of("attendeesInNotice", false);
        return new Adaptation(
                1, parameters, Map.of(), text("privacy"), "acme.boss", Instant.EPOCH, null);
    }

    @Test
    void a_party_invited_after_the_notice_gets_one_of_its_own() {
        histories.record(scheduled(Classification.ORDINARY));
        assertThat(notices.announce(invited("early"))).isEmpty();
        notified();
        var asked = data(notices.announce(invited("initech")), ConveningV1.class);
        assertThat(persons(asked.recipients())).containsExactly("initech.lead");
    }

    @Test
    void a_change_is_told_to_those_who_were_told_before() {
        histories.record(scheduled(Classification.ORDINARY));
        var moved =
                new MeetingRescheduled(ID, SLOT, new Venue("Room 2", null), true, text("flood"));
        assertThat(notices.announce(histories.record(moved))).isEmpty();
        notified();
        var asked = data(notices.announce(histories.record(moved)), ChangeV1.class);
        assertThat(asked.change()).isEqualTo(ChangeV1.Change.RESCHEDULED);
        assertThat(asked.reason()).isEqualTo(text("flood"));
    }

    @Test
    void a_cancellation_and_another_purpose_are_told_with_their_reasons() {
        histories.record(scheduled(Classification.ORDINARY));
        notified();
        var sharper = new Purpose("settle the budget of May", null, null);
        var defined = new PurposeDefined(ID, sharper, List.of("Budget"), text("May first"));
        var purpose = data(notices.announce(histories.record(defined)), ChangeV1.class);
        assertThat(purpose.change()).isEqualTo(ChangeV1.Change.PURPOSE);
        assertThat(purpose.difference().purpose()).isEqualTo("settle the budget of May");
        var off = new MeetingCancelled(ID, true, text("no budget"));
        var cancelled = data(notices.announce(histories.record(off)), ChangeV1.class);
        assertThat(cancelled.change()).isEqualTo(ChangeV1.Change.CANCELLED);
        assertThat(cancelled.reason()).isEqualTo(text("no budget"));
        assertThat(persons(cancelled.recipients()))
                .containsExactly("acme.organiser", "globex.lead", "globex.guest");
    }

    @Test
    void another_link_is_told_to_all_who_were_told_the_one_before() {
        histories.record(scheduled(Classification.ORDINARY));
        notified();
        var link = new Venue(null, "https://meet.example/2");
        var moved = new MeetingRescheduled(ID, SLOT, link, false, text("the first one is full"));
        var asked = data(notices.announce(histories.record(moved)), ChangeV1.class);
        assertThat(persons(asked.recipients()))
                .containsExactly("acme.organiser", "globex.lead", "globex.guest");
        assertThat(asked.difference().onlineLink()).isEqualTo("https://meet.example/2");
    }

    @Test
    void a_notice_and_every_later_change_of_time_or_place_tell_calendars_which_is_the_newer() {
        histories.record(scheduled(Classification.ORDINARY));
        var notice = notified();
        assertThat(data(notices.announce(notice), ConveningV1.class).entry())
                .isEqualTo(new CalendarEntry("acme", 2, notice.recordedAt()));
        var venue = new Venue("Room 2", null);
        var moved = histories.record(new MeetingRescheduled(ID, SLOT, venue, true, text("flood")));
        assertThat(data(notices.announce(moved), ChangeV1.class).entry())
                .isEqualTo(new CalendarEntry("acme", 3, moved.recordedAt()));
        var again = data(notices.announce(invited("initech")), ConveningV1.class);
        assertThat(again.entry()).isNotNull().extracting(CalendarEntry::version).isEqualTo(4L);
        var items = List.of(item("Votes", false));
        var agenda = new AgendaChanged(ID, items, true, text("ill"), 1, List.of("globex"), null);
        assertThat(data(notices.announce(histories.record(agenda)), ChangeV1.class).entry())
                .isNull();
    }

    @Test
    void a_changed_agenda_is_told_with_what_is_other_in_it_and_a_spelling_is_not_told() {
        histories.record(scheduled(Classification.ORDINARY));
        histories.record(new AgendaChanged(ID, List.of(item("Budget", false)), false, null));
        notified();
        var items = List.of(item("Votes", true), item("Budget", false));
        var change = new AgendaChanged(ID, items, true, text("ill"), 1, List.of("globex"), null);
        var asked = data(notices.announce(histories.record(change)), ChangeV1.class);
        assertThat(asked.difference().agenda())
                .containsExactly(
                        new ChangeV1.Step(
                                ChangeV1.Step.What.ADDED, 1, "", "REPORT", 20, null, null));
        var spelling = new AgendaChanged(ID, items, true, null, null, null, true);
        assertThat(notices.announce(histories.record(spelling))).isEmpty();
    }

    private static AgendaItem item(String topic, boolean sensitive) {
        return new AgendaItem(
                topic, AgendaItem.Kind.REPORT, 20, List.of(), sensitive, false, List.of());
    }

    @Test
    void an_announcement_repeated_later_says_the_same() {
        histories.record(scheduled(Classification.ORDINARY));
        var notice = notified();
        var first = notices.announce(notice);
        invited("initech");
        assertThat(notices.announce(notice)).isEqualTo(first);
    }

    @Test
    void published_minutes_are_sent_to_every_party_and_their_actions_assigned() {
        var asked = minutes.announce(publishedOf(Classification.ORDINARY));
        var sent = data(asked.subList(0, 1), MinutesV1.class);
        assertThat(sent.points()).isEqualTo(complete().points().entries());
        assertThat(persons(sent.recipients()))
                .containsExactly("acme.organiser", "globex.lead", "globex.guest");
        var assigned = data(asked.subList(1, 2), AssignV1.class);
        assertThat(assigned.item()).isEqualTo(1);
        assertThat(assigned.assignee()).isEqualTo("globex.lead");
        assertThat(assigned.task()).isEqualTo(action().task());
        assertThat(persons(assigned.overseers())).containsExactly("acme.organiser");
        assertThat(assigned.checkEvery()).isEqualTo(Duration.ofDays(7));
        assertThat(assigned.terms()).isNull();
        assertThat(persons(assigned.recipients())).containsExactly("globex.lead", "globex.guest");
        assertThat(asked.get(1).topic()).isEqualTo(Topics.ACTION_REQUESTS);
        assertThat(asked.get(1).type()).isEqualTo("action.Assign.v1");
    }

    /// Whoever follows an action up judges by what came with it.
    @Test
    void what_policy_makes_of_supervision_travels_with_the_action() {
        var holiday = LocalDate.of(2026, 10, 1);
        var worked = LocalDate.of(2026, 10, 10);
        var calendar =
                new WorkCalendar("Asia/Shanghai", List.of(), List.of(holiday), List.of(worked));
        var rungs = List.of(new Rung(Level.ORGANISER, Duration.ofHours(6)));
        histories.record(new PolicyAdapted("house", supervised(calendar, rungs)));
        var asked = minutes.announce(publishedOf(Classification.ORDINARY));
        assertThat(data(asked.subList(1, 2), AssignV1.class).terms())
                .isEqualTo(
                        new AssignV1.Terms(
                                new AssignV1.Calendar(
                                        "Asia/Shanghai",
                                        List.of(),
                                        List.of(holiday),
                                        List.of(worked)),
                                List.of(new AssignV1.Rung("ORGANISER", Duration.ofHours(6))),
                                List.of("acme.boss")));
    }

    private static Adaptation supervised(WorkCalendar calendar, List<Rung> rungs) {
        var parameters =
                SomeParameters.of(
                        "workCalendar",
                        calendar,
                        "escalation",
                        rungs,
                        "supervisors",
                        List.of("acme.boss"));
        return new Adaptation(
                1, parameters, Map.of(), text("practice"), "acme.boss", Instant.EPOCH, null);
    }

    @Test
    void amended_minutes_are_sent_again_and_only_new_actions_are_assigned() {
        publishedOf(Classification.ORDINARY);
        var more =
                new Contents(
                        complete().points(),
                        complete().resolutions(),
                        Part.of(List.of(action(), action())),
                        null);
        var amended =
                new MinutesAmended(
                        ID, 2, DUE, "acme.recorder", text("forgotten"), more, List.of(1, 2), null);
        var asked = minutes.announce(histories.record(amended));
        assertThat(data(asked.subList(0, 1), MinutesV1.class).actions()).hasSize(2);
        assertThat(data(asked.subList(1, 2), AssignV1.class).item()).isEqualTo(2);
    }

    @Test
    void an_item_that_amended_minutes_change_or_leave_out_is_withdrawn_after_its_successor_came() {
        publishedOf(Classification.ORDINARY);
        var asked = minutes.announce(histories.record(movedDueTime()));
        assertThat(data(asked.subList(1, 2), AssignV1.class).item()).isEqualTo(2);
        var withdrawn = data(asked.subList(3, 4), WithdrawV1.class);
        assertThat(withdrawn.item()).isEqualTo(1);
        assertThat(withdrawn.successor()).isEqualTo(2);
        assertThat(withdrawn.reason()).isEqualTo(text("too soon"));
        assertThat(asked.get(3).topic()).isEqualTo(Topics.ACTION_REQUESTS);
        assertThat(asked.get(3).type()).isEqualTo("action.Withdraw.v1");
    }

    @Test
    void what_was_resolved_is_followed_with_what_carries_it_out() {
        var asked = minutes.announce(publishedOf(Classification.ORDINARY));
        var told = data(asked.subList(2, 3), ResolveV1.class);
        assertThat(told.edition()).isEqualTo(1);
        assertThat(told.parties()).contains("globex");
        var one = told.resolutions().getFirst();
        assertThat(one.items()).containsExactly(1);
        assertThat(one.noted()).isFalse();
        assertThat(one.text()).isEqualTo(complete().resolutions().entries().getFirst().text());
    }

    @Test
    void what_a_resolution_takes_the_place_of_is_told_with_it() {
        publishedOf(Classification.ORDINARY);
        var amended =
                new MinutesAmended(
                        ID,
                        2,
                        DUE,
                        "acme.recorder",
                        text("forgotten"),
                        superseding("mtg_0", 2),
                        List.of(1),
                        null);
        var asked = minutes.announce(histories.record(amended));
        var told = data(asked.subList(1, 2), ResolveV1.class).resolutions().getFirst();
        assertThat(told.supersedes()).isEqualTo(new ResolveV1.Superseded("mtg_0", 2));
    }

    @Test
    void what_a_sensitive_meeting_resolved_does_not_travel() {
        var secret = minutes.announce(publishedOf(Classification.SENSITIVE));
        assertThat(
                        data(secret.subList(2, 3), ResolveV1.class)
                                .resolutions()
                                .getFirst()
                                .text()
                                .text())
                .isEqualTo("/v1/meetings/" + ID + "/minutes");
    }

    @Test
    void whoever_takes_the_meeting_over_takes_its_actions_too() {
        publishedOf(Classification.ORDINARY);
        var handed = new OrganiserTransferred(ID, "acme", "globex", "globex.lead", DUE);
        var asked = minutes.announce(histories.record(handed));
        var request = data(asked, HandOverV1.class);
        assertThat(request.organiser()).isEqualTo("globex");
        assertThat(persons(request.overseers())).containsExactly("globex.lead", "globex.guest");
        assertThat(asked.getFirst().type()).isEqualTo("action.HandOver.v1");
    }

    @Test
    void a_handover_names_the_actions_of_every_session_and_those_taken_back() {
        publishedOf(Classification.ORDINARY, MinutesPer.SESSION);
        nextSession();
        secondPublished();
        histories.record(movedDueTime());
        var handed = new OrganiserTransferred(ID, "acme", "globex", "globex.lead", DUE);
        var request = data(minutes.announce(histories.record(handed)), HandOverV1.class);
        assertThat(request.items()).containsExactly(1, 2, 20_001);
    }

    @Test
    void why_a_sensitive_meeting_takes_an_item_back_does_not_travel() {
        publishedOf(Classification.SENSITIVE);
        var asked = minutes.announce(histories.record(movedDueTime()));
        assertThat(data(asked.subList(3, 4), WithdrawV1.class).reason().text())
                .isEqualTo("/v1/meetings/" + ID + "/minutes");
    }

    private static MinutesAmended movedDueTime() {
        var a = action();
        var later =
                new ActionItem(
                        a.resolution(),
                        a.task(),
                        a.partyId(),
                        a.assignee(),
                        a.dueAt().plusSeconds(86_400),
                        null,
                        null);
        var moved =
                new Contents(
                        complete().points(),
                        complete().resolutions(),
                        Part.of(List.of(later)),
                        null);
        return new MinutesAmended(
                ID, 2, DUE, "acme.recorder", text("too soon"), moved, List.of(2), null);
    }

    @Test
    void nothing_said_in_a_sensitive_meeting_travels() {
        var asked = minutes.announce(publishedOf(Classification.SENSITIVE));
        var sent = data(asked.subList(0, 1), MinutesV1.class);
        assertThat(sent.title()).isEmpty();
        assertThat(sent.points()).isEmpty();
        assertThat(sent.resolutions()).isEmpty();
        assertThat(sent.actions()).isEmpty();
        var assigned = data(asked.subList(1, 2), AssignV1.class);
        assertThat(assigned.task().text()).isEqualTo("/v1/meetings/" + ID + "/minutes");
    }

    @Test
    void a_party_that_withdrew_during_the_meeting_is_still_sent_its_minutes() {
        histories.record(scheduled(Classification.ORDINARY));
        started();
        withdrawn(STARTED.plusSeconds(60));
        ended();
        var sent = data(minutes.announce(publication()).subList(0, 1), MinutesV1.class);
        assertThat(persons(sent.recipients())).contains("globex.lead");
    }

    /// Its minutes are published while the meeting goes on: they are sent to whomever they are owed.
    @Test
    void
            a_party_that_withdrew_during_the_meeting_is_sent_a_session_s_minutes_before_the_meeting_is_over() {
        histories.record(scheduled(Classification.ORDINARY, MinutesPer.SESSION));
        started();
        withdrawn(STARTED.plusSeconds(30));
        histories.record(new MeetingSuspended(ID, STARTED.plusSeconds(60), null, STARTED));
        histories.record(new SessionEnded(ID, 1, STARTED.plusSeconds(60), DUE, "preset-1"));
        var sent = data(minutes.announce(publication()).subList(0, 1), MinutesV1.class);
        assertThat(persons(sent.recipients())).contains("acme.organiser", "globex.lead");
    }

    @Test
    void a_party_that_withdrew_before_the_meeting_is_not_sent_its_minutes() {
        histories.record(scheduled(Classification.ORDINARY));
        withdrawn(STARTED.minusSeconds(60));
        started();
        ended();
        var sent = data(minutes.announce(publication()).subList(0, 1), MinutesV1.class);
        assertThat(persons(sent.recipients())).containsExactly("acme.organiser");
    }

    @Test
    void a_party_invited_after_publication_is_sent_the_minutes_and_no_invitation() {
        publishedOf(Classification.ORDINARY);
        var late = invited("initech");
        assertThat(notices.announce(late)).isEmpty();
        var sent = data(minutes.announce(late), MinutesV1.class);
        assertThat(persons(sent.recipients())).containsExactly("initech.lead");
        assertThat(sent.points()).isEqualTo(complete().points().entries());
    }

    @Test
    void minutes_of_a_session_name_it_and_what_was_resolved_is_told_for_all_sessions_together() {
        publishedOf(Classification.ORDINARY, MinutesPer.SESSION);
        nextSession();
        var asked = minutes.announce(secondPublished());
        var sent = data(asked.subList(0, 1), MinutesV1.class);
        assertThat(sent.session()).isEqualTo(2);
        var assigned = data(asked.subList(1, 2), AssignV1.class);
        assertThat(assigned.item()).isEqualTo(20_001);
        assertThat(assigned.resolution()).isEqualTo(20_001);
        var told = data(asked.subList(2, 3), ResolveV1.class);
        assertThat(told.edition()).isEqualTo(2);
        assertThat(told.resolutions())
                .extracting(ResolveV1.Resolved::number, ResolveV1.Resolved::items)
                .containsExactly(tuple(1, List.of(1)), tuple(20_001, List.of(20_001)));
    }

    @Test
    void a_party_invited_late_is_sent_the_minutes_of_every_session_in_letters_of_their_own() {
        publishedOf(Classification.ORDINARY, MinutesPer.SESSION);
        nextSession();
        secondPublished();
        var letters = minutes.announce(invited("initech"));
        assertThat(letters).hasSize(2);
        var first = (MinutesV1) letters.getFirst().data();
        var second = (MinutesV1) letters.getLast().data();
        assertThat(first.session()).isEqualTo(1);
        assertThat(second.session()).isEqualTo(2);
        assertThat(second.causeEventId()).isEqualTo(first.causeEventId() + "/2");
    }

    private void nextSession() {
        histories.record(new MeetingSuspended(ID, STARTED.plusSeconds(60), null, STARTED));
        histories.record(new SessionEnded(ID, 1, STARTED.plusSeconds(60), DUE, "preset-1"));
        histories.record(new MeetingResumed(ID, ENDED.minusSeconds(60)));
        ended();
    }

    private RecordedEvent secondPublished() {
        histories.record(new MinutesOpened(ID, 2));
        histories.record(new MinutesFellDue(ID, ENDED, DUE, POLICY, 2));
        histories.record(new MinutesDrafted(ID, "acme.recorder", complete(), 2));
        return histories.record(
                new MinutesPublished(
                        ID, ENDED.plusSeconds(9), DUE, false, null, List.of("acme", "globex"), 2));
    }

    @Test
    void overdue_minutes_are_told_to_every_party() {
        histories.record(scheduled(Classification.ORDINARY));
        var asked = data(news.announce(histories.record(overdue())), MinutesOverdueV1.class);
        assertThat(asked.dueAt()).isEqualTo(DUE);
        assertThat(asked.zone()).isEqualTo("Asia/Shanghai");
        assertThat(asked.recipients()).hasSize(3);
    }

    private RecordedEvent publishedOf(Classification classification) {
        histories.record(scheduled(classification));
        started();
        ended();
        return publication();
    }

    /// Of its first session, while it goes on.
    private RecordedEvent publishedOf(Classification classification, MinutesPer per) {
        histories.record(scheduled(classification, per));
        started();
        return publication();
    }

    private RecordedEvent publication() {
        histories.record(opened());
        histories.record(fellDue());
        histories.record(drafted());
        return histories.record(published(ENDED.plusSeconds(1)));
    }

    private String title(Classification classification) {
        var event = histories.record(scheduled(classification));
        return data(new MeetingAnnouncer().announce(event), MeetingScheduledV1.class).title();
    }

    private RecordedEvent notified() {
        return histories.record(new NoticeSent(ID, List.of("acme", "globex"), STARTED));
    }

    private RecordedEvent invited(String party) {
        return histories.record(
                new PartyInvited(ID, party(party, party + ".lead"), STARTED.minusSeconds(9)));
    }

    private void started() {
        histories.record(
                new MeetingStarted(
                        ID, STARTED, "acme.recorder", List.of(), List.of(), false, null));
    }

    private void ended() {
        histories.record(new MeetingEnded(ID, ENDED, DUE, POLICY));
    }

    private void withdrawn(Instant at) {
        histories.record(new PartyWithdrawn(ID, "globex", at, null));
    }

    private static MeetingScheduled scheduled(Classification classification) {
        return scheduled(classification, MinutesPer.MEETING);
    }

    private static MeetingScheduled scheduled(Classification classification, MinutesPer per) {
        return new MeetingScheduled(
                ID,
                "Budget",
                "acme",
                new Purpose("settle the budget", "approved", null),
                List.of("budget"),
                SLOT,
                new Venue("Room 1", null),
                classification,
                null,
                List.of(
                        party("acme", "acme.organiser"),
                        party("globex", "globex.lead", "globex.guest")),
                STARTED.minusSeconds(86_400),
                false,
                per);
    }

    private static Party party(String id, String... persons) {
        var contacts = Arrays.stream(persons).map(AnnouncersTest::contact).toList();
        return new Party(id, id, null, List.of(), List.of(), contacts);
    }

    private static Contact contact(String person) {
        return new Contact(
                person,
                Personal.of(person, person),
                Personal.of(person, person + "@example.org"),
                null,
                null);
    }

    private static List<String> persons(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::personId).toList();
    }

    private static <T> T data(List<Announcement> announcements, Class<T> type) {
        assertThat(announcements).hasSize(1);
        return type.cast(announcements.getFirst().data());
    }

    private static List<String> namesOf(Class<?> family, String ending) {
        return leaves(family).map(type -> type.getSimpleName().replaceFirst(ending, "")).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return Arrays.<Class<?>>stream(family.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? leaves(type) : Stream.of(type));
    }
}
