package org.huiyi.meeting.read.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.END;
import static org.huiyi.meeting.meeting.Examples.ID;
import static org.huiyi.meeting.meeting.Examples.after;
import static org.huiyi.meeting.meeting.Examples.over;
import static org.huiyi.meeting.read.duties.Asked.askedAfter;
import static org.huiyi.meeting.read.duties.Asked.askedToClose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingEvaluated;
import org.huiyi.meeting.meeting.Evaluation;
import org.huiyi.meeting.meeting.Evaluation.Objective;
import org.huiyi.meeting.meeting.MatterEvent.MatterMarkedImportant;
import org.huiyi.meeting.meeting.SessionsUnderWay;
import org.huiyi.meeting.minutes.Cases;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesObjectedTo;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.huiyi.meeting.minutes.MinutesEvent.ObjectionAnswered;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.read.duties.Known.Closing;
import org.junit.jupiter.api.Test;

/// What is asked when a meeting is over.
class FollowingUpTest {
    private static final Personal WORDS = Personal.of("globex.lead", "words");
    private static final String EVALUATE = "R36 EVALUATE acme by 2026-03-09T10:00:00Z";
    private static final MeetingEvaluated EVALUATED =
            new MeetingEvaluated(
                    ID, new Evaluation(Objective.MET, WORDS, List.of(WORDS), List.of(), List.of()));
    private static final MinutesEvent[] PUBLISHED = {
        Cases.opened(),
        Cases.drafted(),
        Cases.fellDue(),
        new MinutesPublished(ID, END, Cases.DUE, false, null, List.of("globex", "initech"), null)
    };

    /// > 在会议结束后24小时内,将会议纪要发送
    @Test
    void minutes_are_to_be_completed_and_then_published_by_the_one_deadline() {
        assertThat(askedAfter(over(), Cases.opened(), Cases.fellDue()))
                .containsExactlyInAnyOrder(
                        "R30 DRAFT_MINUTES acme/acme.recorder by 2026-03-03T10:00:00Z", EVALUATE);
        assertThat(askedAfter(over(), Cases.opened(), Cases.drafted(), Cases.fellDue()))
                .containsExactlyInAnyOrder(
                        "R30 PUBLISH_MINUTES acme/acme.recorder by 2026-03-03T10:00:00Z", EVALUATE);
        assertThat(
                        askedAfter(
                                over(),
                                Cases.opened(),
                                Cases.drafted(),
                                Cases.fellDue(),
                                Cases.overdue()))
                .anyMatch(duty -> duty.startsWith("R30 PUBLISH_MINUTES"));
    }

    @Test
    void minutes_of_a_session_are_asked_for_while_the_meeting_is_not_over() {
        assertThat(askedAfter(SessionsUnderWay.oneOver(), Cases.opened()))
                .contains(
                        "R30 DRAFT_MINUTES acme/acme.recorder 1 by "
                                + SessionsUnderWay.PAUSE.plusSeconds(86_400));
    }

    /// > 发送至所有参与方
    @Test
    void a_party_is_to_be_reached_when_its_copy_came_back_and_not_while_it_is_on_its_way() {
        assertThat(askedAfter(over(), PUBLISHED)).containsExactly(EVALUATE);
        var bounced = Cases.failed("globex", "globex.lead", 1, END);
        assertThat(askedAfter(over(), with(bounced)))
                .containsExactlyInAnyOrder(
                        "R31 REACH_PARTY acme globex by 2026-03-03T10:00:00Z", EVALUATE);
        var another = Cases.reached("globex", "globex.guest", 1, END, false);
        assertThat(askedAfter(over(), with(bounced, another))).containsExactly(EVALUATE);
        assertThat(askedAfter(after(over(), new MeetingClosed(ID)), with(bounced)))
                .containsExactly("R31 REACH_PARTY acme globex by 2026-03-03T10:00:00Z");
    }

    /// > 确保信息同步
    @Test
    void an_objection_is_to_be_answered() {
        var objection = new MinutesObjectedTo(ID, 1, "globex", END, WORDS, null);
        var answer = new ObjectionAnswered(ID, 1, END, "acme.recorder", WORDS, null);
        assertThat(askedAfter(over(), with(objection)))
                .containsExactlyInAnyOrder("R32 ANSWER_OBJECTION acme 1", EVALUATE);
        assertThat(askedAfter(over(), with(objection, answer))).containsExactly(EVALUATE);
    }

    /// > 对会议效果进行评估
    @Test
    void closing_is_asked_when_nothing_is_in_its_way() {
        var evaluated = after(over(), EVALUATED);
        assertThat(askedAfter(evaluated, PUBLISHED)).containsExactly("R02 CLOSE acme");
        assertThat(askedAfter(evaluated, Cases.opened(), Cases.drafted(), Cases.fellDue()))
                .noneMatch(duty -> duty.contains("CLOSE"));
        var open = after(evaluated, new MatterMarkedImportant(ID, 1, WORDS, END));
        assertThat(askedAfter(open, PUBLISHED)).noneMatch(duty -> duty.contains("CLOSE"));
    }

    /// > 确保决议得到有效执行
    @Test
    void closing_is_not_asked_while_it_would_be_refused_for_an_action_that_is_not_verified() {
        var evaluated = after(over(), EVALUATED);
        var open = new Closing(List.of(1), PolicyInForce.PRESET);
        assertThat(askedToClose(evaluated, open, PUBLISHED)).isEmpty();
        var lenient =
                new PolicyInForce(
                        "meeting:1", Parameters.PRESETS, Map.of(Rule.R35, Mode.FLAG), List.of());
        assertThat(askedToClose(evaluated, new Closing(List.of(1), lenient), PUBLISHED))
                .containsExactly("R02 CLOSE acme");
    }

    private static MinutesEvent[] with(MinutesEvent... more) {
        var all = new ArrayList<>(List.of(PUBLISHED));
        all.addAll(List.of(more));
        return all.toArray(MinutesEvent[]::new);
    }
}
