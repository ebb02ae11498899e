package org.huiyi.meeting.read.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.contracts.law.Rule.R30;
import static org.huiyi.contracts.law.Rule.R31;
import static org.huiyi.contracts.law.Rule.R32;
import static org.huiyi.contracts.law.Rule.R44;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.meeting.meeting.AttendanceCommand.JustifyAttendance;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PlanEvent.PartyInvited;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.meeting.SessionEvent.AttendeeSignedIn;
import org.huiyi.meeting.minutes.Cases;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.junit.jupiter.api.Test;

class AttendanceAndMinutesJudgedTest {
    private static final Instant IN_TIME = Cases.DUE.minus(Duration.ofHours(1));
    private static final Instant TOO_LATE = Cases.DUE.plus(Duration.ofMinutes(10));

    @Test
    void a_party_that_never_came_did_not_attend_on_time() {
        var ruling = held(arrived("globex.lead", START)).on(R44);
        assertThat(ruling).isEqualTo(breached("parties-absent", "initech"));
    }

    @Test
    void a_party_whose_people_the_organiser_excused_is_not_held_to_it() {
        var story =
                held(arrived("globex.lead", START))
                        .then(
                                new JustifyAttendance(
                                        ID,
                                        act(ACME, END.plusSeconds(60)),
                                        PRESET,
                                        "initech.lead",
                                        true,
                                        "ill"));
        assertThat(story.on(R44).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_party_is_as_late_as_the_first_of_its_attendees() {
        assertThat(held(arrived("globex.lead", START), late()).on(R44))
                .isEqualTo(Ruling.of(Verdict.LATE, "parties-late", List.of("initech")));
    }

    @Test
    void a_party_that_withdrew_or_was_invited_after_the_end_was_not_awaited() {
        var story =
                held(
                        new PartyWithdrawn(ID, "initech", START.plusSeconds(60), null),
                        arrived("globex.lead", START));
        story.then(new PartyInvited(ID, party("umbrella"), END.plusSeconds(60)));
        assertThat(story.on(R44).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void as_long_as_the_minutes_are_not_due_a_party_without_them_is_waited_for() {
        assertThat(published().then(Cases.reached("acme", IN_TIME, false)).on(R31))
                .isEqualTo(Ruling.of(Verdict.PENDING, "not-sent", List.of("globex")));
    }

    @Test
    void a_party_without_minutes_when_they_were_due_breaches_the_rule_until_it_is_reached_late() {
        var story =
                published()
                        .then(Cases.reached("acme", IN_TIME, false))
                        .then(Cases.declare(Cases.DUE, Cases.DUE));
        assertThat(story.on(R31)).isEqualTo(breached("undelivered", "globex"));
        story.then(Cases.sent("globex", TOO_LATE));
        assertThat(story.on(R31))
                .isEqualTo(Ruling.of(Verdict.LATE, "sent-late", List.of("globex")));
    }

    @Test
    void a_copy_that_comes_back_after_the_due_time_breaches_the_rule_again() {
        var story =
                published()
                        .then(Cases.reached("acme", IN_TIME, false))
                        .then(Cases.reached("globex", IN_TIME, false))
                        .then(Cases.declare(Cases.DUE, Cases.DUE));
        assertThat(story.on(R31).verdict()).isEqualTo(Verdict.SATISFIED);
        story.then(Cases.bounced("globex", "globex.lead", 1, TOO_LATE));
        assertThat(story.on(R31))
                .isEqualTo(
                        new Ruling(
                                Verdict.BREACHED,
                                List.of(
                                        Ground.of("undelivered", List.of("globex")),
                                        Ground.of(
                                                "copies-returned", List.of("globex (REFUSED)")))));
    }

    @Test
    void a_meeting_that_was_called_off_owes_no_minutes() {
        var story = Story.of(cancelled());
        assertThat(story.on(R30)).isEqualTo(Ruling.of(Verdict.NOT_APPLICABLE, "cancelled"));
        assertThat(story.on(R31).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void nobody_waits_for_a_party_that_withdrew_before_the_start() {
        var story =
                held(arrived("globex.lead", START))
                        .then(Cases.opened(), Cases.fellDue(), Cases.drafted())
                        .then(
                                new MinutesPublished(
                                        Cases.ID,
                                        IN_TIME,
                                        Cases.DUE,
                                        false,
                                        null,
                                        List.of("globex"),
                                        null))
                        .then(Cases.reached("globex", IN_TIME, false));
        assertThat(story.on(R31).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void minutes_whose_receivers_were_not_kept_are_owed_by_the_meeting_as_it_was() {
        var past = new ArrayList<>(confirmed());
        past.add(new PartyWithdrawn(ID, "initech", START.minusSeconds(60), null));
        past.add(startedAt(START));
        past.add(ended());
        var story =
                Story.of(past)
                        .then(Cases.opened(), Cases.fellDue(), Cases.drafted())
                        .then(
                                new MinutesPublished(
                                        Cases.ID, IN_TIME, Cases.DUE, false, null, null, null))
                        .then(Cases.reached("globex", IN_TIME, false));
        assertThat(story.on(R31).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void
            another_edition_is_pending_until_every_party_has_it_and_breached_when_nobody_asks_any_more() {
        var story =
                published()
                        .then(Cases.reached("globex", "globex.lead", 1, IN_TIME, false))
                        .then(
                                new MinutesAmended(
                                        Cases.ID,
                                        2,
                                        IN_TIME,
                                        "acme.recorder",
                                        Cases.text("a slip"),
                                        Cases.complete(),
                                        List.of(1),
                                        null));
        assertThat(story.on(R32))
                .isEqualTo(Ruling.of(Verdict.PENDING, "edition-not-sent", List.of("globex")));
        story.then(new MeetingClosed(ID));
        assertThat(story.on(R32)).isEqualTo(breached("edition-not-sent", "globex"));
        story.then(Cases.copied("globex", "globex.lead", 2, TOO_LATE));
        assertThat(story.on(R32).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    private static Ruling breached(String code, String... parties) {
        return Ruling.of(Verdict.BREACHED, code, List.of(parties));
    }

    private static Story published() {
        return held(arrived("globex.lead", START))
                .then(Cases.opened(), Cases.fellDue(), Cases.drafted(), Cases.published(IN_TIME));
    }

    private static Story held(MeetingEvent... course) {
        return Story.of(after(after(inSession(), course), ended()));
    }

    private static AttendeeSignedIn late() {
        return new AttendeeSignedIn(
                ID,
                "initech.lead",
                "initech",
                START.plusSeconds(1800),
                true,
                "initech.lead",
                null,
                null);
    }
}
