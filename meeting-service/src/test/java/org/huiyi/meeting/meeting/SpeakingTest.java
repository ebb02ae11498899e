package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.ProceedingsRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.NotYourParty;
import org.huiyi.meeting.meeting.ClosingCommand.CloseMeeting;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.MatterCommand.*;
import org.huiyi.meeting.meeting.MatterEvent.*;
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
