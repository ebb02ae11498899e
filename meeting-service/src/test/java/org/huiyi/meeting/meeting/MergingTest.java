package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.MatterEvent.MatterConfirmedByVoice;
import org.huiyi.meeting.meeting.PlanCommand.MergeParty;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationEvent.ResourceRequested;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.junit.jupiter.api.Test;

/// R01: "两个及以上参与方", and one that is registered under two ids is one.
class MergingTest {
    private static final Personal WHY = Personal.of(ORGANISER.sub(), "one company");
    private static final PartyMerged MERGED =
            new PartyMerged(ID, "initech", "globex", WHY, NOTIFIED);
    private static final PartyWithdrawn GONE = new PartyWithdrawn(ID, "initech", NOTIFIED, WHY);

    @Test
    void a_party_known_under_two_ids_becomes_one() {
        meeting(prepared()).when(merge("initech", "globex")).then(MERGED, GONE).remarking();
        var plan = state(after(prepared(), MERGED, GONE));
        assertThat(plan.parties().activeIds()).containsExactly("globex");
        var party = plan.parties().find("globex").orElseThrow().party();
        assertThat(party.duties()).extracting(Duty::person).contains("initech.lead");
        assertThat(party.contacts())
                .extracting(Contact::personId)
                .containsExactly("globex.lead", "initech.lead");
        assertThat(plan.parties().find("initech").orElseThrow().mergedInto()).isEqualTo("globex");
        meeting(after(prepared(), MERGED, GONE)).when(merge("initech", "globex")).thenNothing();
    }

    @Test
    void what_it_said_and_did_under_one_id_counts_for_the_other() {
        var before =
                after(
                        inSession(),
                        SpeakingTest.marked(),
                        new MatterConfirmedByVoice(
                                ID,
                                1,
                                "initech",
                                Channel.PHONE,
                                List.of("initech.lead", "acme.organiser"),
                                null,
                                START),
                        new ResourceRequested(ID, 1, "initech", "a projector", START),
                        new SessionEvent.AttendeeSignedIn(
                                ID,
                                "initech.lead",
                                "initech",
                                START,
                                false,
                                "initech.lead",
                                null,
                                null));
        var plan = state(after(before, MERGED, GONE));
        assertThat(plan.parties().find("globex").orElseThrow().confirmation().attendees())
                .extracting(Attendee::personId)
                .containsExactly("globex.lead", "initech.lead");
        assertThat(plan.proceedings().matters().open(plan)).isEmpty();
        assertThat(plan.preparation().resources())
                .extracting(ResourceRequest::partyId)
                .containsExactly("globex");
        assertThat(plan.attendance().stays())
                .extracting(Presence::partyId)
                .containsExactly("globex");
    }

    @Test
    void nobody_is_owed_minutes_twice() {
        var meeting = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : after(over(), MERGED, GONE)) {
            meeting = MeetingDecider.INSTANCE.evolve(meeting, event);
        }
        assertThat(MeetingFacts.of((Meeting.Registered) meeting).owed()).containsExactly("globex");
    }

    @Test
    void a_meeting_of_one_party_is_out_of_scope_from_then_on() {
        var two = List.<MeetingEvent>of(scheduled(party("acme"), party("globex")));
        meeting(two)
                .when(merge("globex", "acme"))
                .then(
                        new PartyMerged(ID, "globex", "acme", WHY, NOTIFIED),
                        new PartyWithdrawn(ID, "globex", NOTIFIED, WHY),
                        new MeetingLeftScope(ID, 1, NOTIFIED))
                .remarkingOn(Rule.R01);
    }

    @Test
    void an_organiser_that_was_not_listed_is_listed_with_what_the_other_id_brings() {
        var plan =
                state(
                        after(
                                prepared(),
                                new PartyMerged(ID, "globex", "acme", WHY, NOTIFIED),
                                new PartyWithdrawn(ID, "globex", NOTIFIED, WHY)));
        assertThat(plan.parties().activeIds()).containsExactlyInAnyOrder("initech", "acme");
        assertThat(plan.distinctParties()).containsExactly("acme", "initech");
    }

    @Test
    void when_all_that_are_left_have_accepted_the_meeting_is_confirmed() {
        meeting(after(convened(), new PartyConfirmed(ID, "globex", accepted("globex"))))
                .when(merge("initech", "globex"))
                .then(MERGED, GONE, new MeetingConfirmed(ID));
    }

    @Test
    void only_two_ids_of_those_who_take_part_are_merged_and_for_a_reason() {
        refused("initech", "initech", new MergerImpossible("initech", "initech"));
        refused("initech", "umbrella", new MergerImpossible("initech", "umbrella"));
        refused("umbrella", "globex", new Hidden());
        meeting(List.of(scheduled(party("acme"), party("globex"))))
                .when(merge("acme", "globex"))
                .thenRefused(new MergerImpossible("acme", "globex"));
        meeting(prepared())
                .when(new MergeParty(ID, act(ORGANISER, NOTIFIED), PRESET, "initech", "globex"))
                .thenRefused(new MergerWithoutReason());
        meeting(prepared())
                .when(
                        new MergeParty(
                                ID,
                                act(LEAD, NOTIFIED, "one company"),
                                PRESET,
                                "initech",
                                "globex"))
                .thenRefused(new NotOrganiser());
    }

    private static void refused(String party, String into, Refusal refusal) {
        meeting(prepared()).when(merge(party, into)).thenRefused(refusal);
    }

    private static MergeParty merge(String party, String into) {
        return new MergeParty(ID, act(ORGANISER, NOTIFIED, "one company"), PRESET, party, into);
    }

    private static Plan state(List<MeetingEvent> events) {
        return plan(events.toArray(MeetingEvent[]::new));
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
