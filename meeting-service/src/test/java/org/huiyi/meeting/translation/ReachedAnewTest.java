package org.huiyi.meeting.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ConfidentialityEvent.MeetingReclassified;
import org.huiyi.meeting.meeting.Contact;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyChanged;
import org.huiyi.meeting.telling.Cause;
import org.junit.jupiter.api.Test;

/// A party whose contacts were corrected is sent what it missed (R21, R53).
class ReachedAnewTest {
    private final Remembered histories = new Remembered();
    private final NoticeRequests notices = new NoticeRequests(new MeetingsThen(histories));

    @Test
    void a_new_contact_gets_the_notice_and_those_who_have_it_do_not() {
        convene();
        var asked = change(contact("globex.lead"), contact("globex.guest"));
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst()).isInstanceOf(ConveningV1.class);
        assertThat(persons(asked.getFirst())).containsExactly("globex.guest");
        assertThat(change(contact("globex.guest"))).isEmpty();
    }

    @Test
    void a_change_that_is_pending_is_sent_again_to_whom_it_could_not_reach() {
        convene();
        var pending = pending();
        var asked = change(elsewhere("globex.lead"));
        assertThat(asked).hasSize(2);
        var again = (ChangeV1) asked.getLast();
        assertThat(again.causeEventId()).isNotEqualTo(pending);
        assertThat(Cause.isOf(again.causeEventId(), pending)).isTrue();
        assertThat(persons(again)).containsExactly("globex.lead");
        assertThat(again.reason().text()).isEqualTo("ill");
        assertThat(again.difference().agenda()).isNotEmpty();
    }

    @Test
    void what_became_sensitive_meanwhile_does_not_travel_with_it() {
        convene();
        pending();
        histories.record(
                new MeetingReclassified(
                        ID,
                        Classification.ORDINARY,
                        Classification.SENSITIVE,
                        Personal.of("acme.organiser", "secret now"),
                        "acme.organiser",
                        List.of(),
                        NOTIFIED));
        var again = (ChangeV1) change(elsewhere("globex.lead")).getLast();
        assertThat(again.title()).isEmpty();
        assertThat(again.reason()).isNull();
        assertThat(again.difference().agenda()).isEmpty();
    }

    @Test
    void before_the_notice_nobody_is_written_to() {
        histories.record(scheduled());
        assertThat(change(contact("globex.guest"))).isEmpty();
    }

    private void convene() {
        histories.record(scheduled());
        histories.record(new AgendaChanged(ID, List.of(item(Kind.REPORT, 60)), false, null));
        histories.record(noticeSent());
    }

    private String pending() {
        var reason = Personal.of("acme.organiser", "ill");
        var items = List.of(item(Kind.REPORT, 30));
        return histories
                .record(new AgendaChanged(ID, items, true, reason, 1, List.of("globex"), null))
                .eventId();
    }

    private List<NoticeRequest> change(Contact... contacts) {
        var before = party("globex");
        var changed =
                new Party(
                        before.partyId(),
                        before.name(),
                        before.reason(),
                        before.topics(),
                        before.duties(),
                        Stream.of(contacts).toList());
        return notices.announce(histories.record(new PartyChanged(ID, changed))).stream()
                .map(Announcement::data)
                .map(NoticeRequest.class::cast)
                .toList();
    }

    private static Contact elsewhere(String person) {
        return new Contact(
                person,
                Personal.of(person, person),
                Personal.of(person, "new." + person + "@example.org"),
                null,
                null);
    }

    private static List<String> persons(NoticeRequest asked) {
        return asked.recipients().stream().map(Recipient::personId).toList();
    }
}
