package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.ProceedingsRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.NotYourParty;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.ClosingCommand.CloseMeeting;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.CourseEvent.AgendaItemEnded;
import org.huiyi.meeting.meeting.CourseEvent.AgendaItemStarted;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.ImportantMatter.Ground;
import org.huiyi.meeting.meeting.MatterCommand.*;
import org.huiyi.meeting.meeting.MatterEvent.*;
import org.huiyi.meeting.meeting.PlanCommand.Reschedule;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakingTest {
    private static final Instant AT = START.plusSeconds(600);
    private static final List<String> BOTH = List.of("acme.organiser", "globex.lead");

    @Test
    void the_organiser_marks_a_matter_as_important() {
        meeting(inSession())
                .when(new MarkImportant(ID, act(ORGANISER, AT), PRESET, "The price"))
                .then(marked());
        meeting(inSession())
                .when(new MarkImportant(ID, act(ORGANISER, AT), PRESET, " "))
                .thenRefused(new MatterMissing());
        meeting(inSession())
                .when(new MarkImportant(ID, act(LEAD, AT), PRESET, "The price"))
                .thenRefused(new NotOrganiser());
    }

    @Test
    void each_party_confirms_by_voice_with_both_persons_named() {
        meeting(important())
                .when(say("globex", Channel.PHONE, BOTH, "Price agreed"))
                .then(said("globex", Channel.PHONE, "Price agreed"))
                .remarking();
        meeting(important())
                .when(say("globex", Channel.VIDEO, List.of("globex.lead", "globex.lead"), "x"))
                .thenRefused(new VoicesMissing());
    }

    @Test
    void two_of_one_side_are_not_both_sides() {
        for (var persons :
                List.of(
                        List.of("globex.lead", "globex.guest"),
                        List.of("acme.organiser", "acme.recorder"),
                        List.of("acme.organiser", "initech.lead"),
                        List.of("globex.lead", "initech.lead"))) {
            meeting(after(important(), arrived("globex.guest", AT)))
                    .when(say("globex", Channel.PHONE, persons, "Price agreed"))
                    .thenRefused(new VoicesMissing());
        }
    }

    @Test
    void somebody_whom_nobody_named_may_speak_for_the_organiser_only() {
        meeting(important())
                .when(say("globex", Channel.PHONE, List.of("globex.lead", "somebody"), "Agreed"))
                .thenOfTypes(MatterConfirmedByVoice.class)
                .remarkingOn(Rule.R50);
        meeting(important())
                .when(say("globex", Channel.PHONE, List.of("acme.organiser", "somebody"), "Agreed"))
                .thenRefused(new VoicesMissing());
        var own =
                new Voice(Channel.PHONE, List.of("globex.guest", "acme.recorder"), "Agreed", true);
        meeting(important())
                .when(new ConfirmByVoice(ID, act(GUEST, AT), PRESET, 1, "globex", own))
                .thenOfTypes(MatterConfirmedByVoice.class)
                .remarking();
    }

    @Test
    void a_party_that_withdrew_confirms_nothing_and_is_not_waited_for() {
        var without = after(closable(), new PartyWithdrawn(ID, "globex", AT, null));
        meeting(without)
                .when(say("globex", Channel.PHONE, BOTH, "Price agreed"))
                .thenRefused(new NotTakingPart("globex"));
        meeting(after(without, said("initech", Channel.PHONE, "ok")))
                .when(close(PRESET))
                .then(new MeetingClosed(ID))
                .remarking();
    }

    @Test
    void what_is_decided_in_the_meeting_is_confirmed_by_whoever_is_there() {
        meeting(deciding())
                .when(new EndMeeting(ID, act(ORGANISER, END), PRESET, false))
                .then(ended(), became(1001, Ground.DECISION, 2), became(1002, Ground.FLAGGED, 3))
                .remarkingOn(Rule.R25);
        var plan = state(decided());
        assertThat(plan.proceedings().matters().find(1001).orElseThrow().unconfirmed(plan))
                .containsExactly("initech");
        assertThat(plan.proceedings().matters().find(1002).orElseThrow().unconfirmed(plan))
                .containsExactly("globex", "initech");
    }

    @Test
    void a_meeting_at_which_nobody_signed_in_tells_of_nobody_that_they_were_not_there() {
        var plan = state(after(over(), became(1001, Ground.DECISION, 1)));
        assertThat(plan.proceedings().matters().open(plan)).isEmpty();
    }

    @Test
    void a_substitute_for_another_item_does_not_confirm_this_one() {
        for (var items : List.of(List.<Integer>of(), List.of(2), List.of(1))) {
            var substitute =
                    new Attendee(
                            "globex.guest",
                            Personal.of("globex.guest", "Guest"),
                            null,
                            Attendee.Role.MEMBER,
                            null);
            var substituted =
                    new PreparationEvent.AttendeeSubstituted(
                            ID, "globex", "globex.lead", substitute, items, null, START, null);
            var held =
                    after(
                            inSession(),
                            new AgendaChanged(
                                    ID,
                                    List.of(item(Kind.REPORT, 30), item(Kind.DECISION, 30)),
                                    true,
                                    null),
                            substituted,
                            arrived("globex.guest", START),
                            ended(),
                            became(1001, Ground.DECISION, 2));
            var plan = state(held);
            assertThat(plan.proceedings().matters().find(1001).orElseThrow().unconfirmed(plan))
                    .as("authority for " + items)
                    .hasSize(items.equals(List.of(1)) ? 2 : 1);
        }
    }

    @Test
    void what_is_important_by_rule_is_remarked_on_at_closing_unless_policy_bars_it() {
        var evaluated = after(decided(), new MeetingEvaluated(ID, FinishingTest.evaluation()));
        meeting(evaluated).when(close(PRESET)).then(new MeetingClosed(ID)).remarkingOn(Rule.R50);
        meeting(evaluated)
                .when(close(with(Rule.R50, Mode.BLOCK)))
                .thenRefused(new MattersOpen("1001, 1002"));
    }

    @Test
    void another_time_than_the_notice_told_is_confirmed_until_it_changes_again() {
        var moved =
                new Reschedule(
                        ID,
                        act(ORGANISER, NOTIFIED, "room taken"),
                        PRESET,
                        new Timetable(END, END.plus(Duration.ofHours(1)), "Asia/Shanghai"),
                        ROOM,
                        List.of());
        meeting(convened())
                .when(moved)
                .thenOfTypes(PlanEvent.MeetingRescheduled.class, MatterBecameImportant.class);
        meeting(prepared()).when(moved).thenOfTypes(PlanEvent.MeetingRescheduled.class);
        var twice =
                state(
                        after(
                                convened(),
                                became(1001, Ground.TIME, null),
                                became(1002, Ground.TIME, null)));
        assertThat(twice.proceedings().matters().open(twice))
                .extracting(ImportantMatter::n)
                .containsExactly(1002);
        var came =
                state(
                        after(
                                convened(),
                                became(1001, Ground.TIME, null),
                                startedAt(START),
                                arrived("globex.lead", START)));
        assertThat(came.proceedings().matters().find(1001).orElseThrow().unconfirmed(came))
                .containsExactly("initech");
    }

    @Test
    void minutes_put_off_by_a_corrected_end_are_confirmed() {
        var later = new Act(ORGANISER, END.plusSeconds(900), END.plusSeconds(1800), "clock");
        var sooner = new Act(ORGANISER, END.minusSeconds(900), END.plusSeconds(1800), "clock");
        meeting(overAsToldLate())
                .when(new EndMeeting(ID, later, PRESET, false))
                .thenOfTypes(CourseEvent.EndCorrected.class, MatterBecameImportant.class);
        meeting(over())
                .when(new EndMeeting(ID, sooner, PRESET, false))
                .thenOfTypes(CourseEvent.EndCorrected.class);
    }

    @Test
    void a_mail_alone_does_not_do() {
        meeting(important())
                .when(say("globex", Channel.EMAIL, BOTH, "Price agreed"))
                .thenRefused(new WritingAlone());
    }

    @Test
    void what_is_only_said_is_remarked_on() {
        meeting(important())
                .when(say("globex", Channel.PHONE, BOTH, null))
                .then(said("globex", Channel.PHONE, null))
                .remarkingOn(Rule.R48);
    }

    @Test
    void said_in_the_meeting_itself_it_counts() {
        meeting(important())
                .when(say("globex", Channel.MEETING, BOTH, null))
                .then(said("globex", Channel.MEETING, null))
                .remarking();
        meeting(after(convened(), marked()))
                .when(say("globex", Channel.MEETING, BOTH, "x"))
                .thenRefused(new NotSaidInMeeting());
    }

    @Test
    void an_attempt_that_reached_nobody_is_recorded_and_leaves_it_open() {
        var attempt = new Voice(Channel.PHONE, List.of("acme.organiser"), "no answer", false);
        var tried = new ConfirmByVoice(ID, act(ORGANISER, AT), PRESET, 1, "globex", attempt);
        meeting(important()).when(tried).thenOfTypes(VoiceConfirmationAttempted.class).remarking();
        var attempted =
                new VoiceConfirmationAttempted(
                        ID, 1, "globex", Channel.PHONE, List.of("acme.organiser"), null, AT);
        meeting(after(closable(), said("initech", Channel.PHONE, "ok"), attempted))
                .when(close(PRESET))
                .thenRefused(new MattersOpen("1"));
    }

    @Test
    void one_word_per_party_is_enough_and_no_party_speaks_for_another() {
        meeting(after(important(), said("globex", Channel.PHONE, "ok")))
                .when(say("globex", Channel.VIDEO, BOTH, "again"))
                .thenNothing();
        meeting(important())
                .when(
                        new ConfirmByVoice(
                                ID,
                                act(LEAD, AT),
                                PRESET,
                                1,
                                "initech",
                                new Voice(Channel.PHONE, BOTH, "ok", true)))
                .thenRefused(new NotYourParty("initech"));
        meeting(important())
                .when(
                        new ConfirmByVoice(
                                ID,
                                act(ORGANISER, AT),
                                PRESET,
                                2,
                                "globex",
                                new Voice(Channel.PHONE, BOTH, "ok", true)))
                .thenRefused(new Hidden());
    }

    @Test
    void a_matter_that_lacks_a_party_s_word_keeps_the_meeting_open_unless_policy_says_otherwise() {
        meeting(closable()).when(close(PRESET)).thenRefused(new MattersOpen("1"));
        var half = after(closable(), said("globex", Channel.PHONE, "ok"));
        meeting(half).when(close(PRESET)).thenRefused(new MattersOpen("1"));
        meeting(half)
                .when(close(with(Rule.R50, Mode.FLAG)))
                .then(new MeetingClosed(ID))
                .remarkingOn(Rule.R50);
        meeting(after(half, said("initech", Channel.VIDEO, "ok")))
                .when(close(PRESET))
                .then(new MeetingClosed(ID))
                .remarking();
    }

    /// A report, a decision at which globex is and an important item at which nobody is.
    static List<MeetingEvent> deciding() {
        var flagged = new AgendaItem("Risks", Kind.REPORT, 10, List.of(), false, true, List.of());
        return after(
                inSession(),
                new AgendaChanged(
                        ID,
                        List.of(item(Kind.REPORT, 20), item(Kind.DECISION, 20), flagged),
                        true,
                        null),
                arrived("globex.lead", START),
                new AgendaItemStarted(ID, 2, AT),
                new AgendaItemEnded(ID, 2, AT.plusSeconds(60), false),
                left("globex.lead", AT.plusSeconds(30)),
                new AgendaItemStarted(ID, 3, AT.plusSeconds(60)),
                new AgendaItemEnded(ID, 3, AT.plusSeconds(90), false));
    }

    static List<MeetingEvent> decided() {
        return after(
                deciding(),
                ended(),
                became(1001, Ground.DECISION, 2),
                became(1002, Ground.FLAGGED, 3));
    }

    static MatterBecameImportant became(int n, Ground ground, @Nullable Integer item) {
        return new MatterBecameImportant(ID, n, ground, item, END);
    }

    static Plan state(List<MeetingEvent> events) {
        return plan(events.toArray(MeetingEvent[]::new));
    }

    static List<MeetingEvent> important() {
        return after(inSession(), marked());
    }

    static List<MeetingEvent> closable() {
        return after(important(), ended(), new MeetingEvaluated(ID, FinishingTest.evaluation()));
    }

    static MatterMarkedImportant marked() {
        return new MatterMarkedImportant(ID, 1, Personal.of(ORGANISER.sub(), "The price"), AT);
    }

    static ConfirmByVoice say(
            String party, Channel channel, List<String> persons, @Nullable String summary) {
        return new ConfirmByVoice(
                ID,
                act(ORGANISER, AT),
                PRESET,
                1,
                party,
                new Voice(channel, persons, summary, true));
    }

    static MatterConfirmedByVoice said(String party, Channel channel, @Nullable String summary) {
        var note = summary == null ? null : Personal.of(ORGANISER.sub(), summary);
        return new MatterConfirmedByVoice(ID, 1, party, channel, BOTH, note, AT);
    }

    static CloseMeeting close(PolicyInForce policy) {
        return new CloseMeeting(ID, act(ORGANISER, END), policy, true, List.of(), List.of());
    }

    static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
