package org.huiyi.meeting.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.followup.FollowUpCommand.Hear;
import org.huiyi.meeting.followup.FollowUpEvent.Answer;
import org.huiyi.meeting.followup.FollowUpEvent.AnswerHeard;
import org.huiyi.meeting.followup.FollowUpEvent.AssignmentHeard;
import org.huiyi.meeting.followup.FollowUpEvent.EscalationHeard;
import org.huiyi.meeting.followup.FollowUpEvent.ExecutionHeard;
import org.huiyi.meeting.followup.FollowUpEvent.Level;
import org.huiyi.meeting.followup.FollowUpEvent.Regularity;
import org.huiyi.meeting.followup.FollowUpEvent.ReportHeard;
import org.huiyi.meeting.followup.FollowUpEvent.Source;
import org.huiyi.meeting.followup.FollowUpEvent.Step;
import org.huiyi.meeting.followup.Followed.Kept;
import org.junit.jupiter.api.Test;

/// What is heard of the actions of a meeting, and what follows from it.
class FollowUpDeciderTest {
    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final String ID = "mtg_1";

    @Test
    void every_word_is_kept_once_and_in_order() {
        var assigned = assigned("act_1", 1, 7);
        given(FollowUpDecider.INSTANCE).when(hear(assigned)).then(assigned);
        given(FollowUpDecider.INSTANCE, assigned).when(hear(assigned)).thenNothing();
        given(FollowUpDecider.INSTANCE, assigned, step("act_1", Step.VERIFIED, 9))
                .when(hear(step("act_1", Step.COMPLETED, 8)))
                .thenNothing();
    }

    @Test
    void what_was_assigned_is_open_until_it_is_verified_or_given_up() {
        assertThat(FollowUp.NOTHING.open(List.of(1, 2))).containsExactly(1, 2);
        var heard =
                after(
                        assigned("act_1", 1, 1),
                        assigned("act_2", 2, 2),
                        assigned("act_3", 3, 3),
                        step("act_1", Step.COMPLETED, 4),
                        step("act_2", Step.VERIFIED, 5),
                        step("act_3", Step.SUPERSEDED, 6));
        assertThat(heard.open(List.of(1, 2, 3))).containsExactly(1);
        assertThat(heard.after(step("act_2", Step.REOPENED, 7)).open(List.of(2)))
                .containsExactly(2);
    }

    @Test
    void overdue_ends_with_completion_or_more_time_and_stays_known() {
        var overdue = only(assigned("act_1", 1, 1), step("act_1", Step.OVERDUE, 2));
        assertThat(overdue.isOverdue()).isTrue();
        assertThat(overdue.and(step("act_1", Step.EXTENDED, 3)).isOverdue()).isFalse();
        var done = overdue.and(step("act_1", Step.COMPLETED, 3));
        assertThat(done.isOverdue()).isFalse();
        assertThat(done.wasOverdue()).isTrue();
    }

    @Test
    void an_action_is_contested_until_somebody_decides_or_takes_it_on() {
        var contested = only(assigned("act_1", 1, 1), answer(Answer.CONTESTED, 2));
        assertThat(contested.isContested()).isTrue();
        assertThat(contested.isAnswered()).isTrue();
        assertThat(contested.and(answer(Answer.REJECTED, 3)).isContested()).isFalse();
        assertThat(contested.and(report(Regularity.MADE, 3)).isContested()).isFalse();
        assertThat(only(assigned("act_1", 1, 1)).isAnswered()).isFalse();
    }

    @Test
    void a_missed_report_is_made_good_by_the_next_one() {
        var missed = only(assigned("act_1", 1, 1), report(Regularity.MISSED, 2));
        assertThat(only(assigned("act_1", 1, 1)).reports()).isEqualTo(Kept.ALWAYS);
        assertThat(missed.reports()).isEqualTo(Kept.MISSED);
        assertThat(missed.and(report(Regularity.MADE, 3)).reports()).isEqualTo(Kept.AGAIN);
    }

    @Test
    void an_organiser_who_acknowledges_is_not_passed_over() {
        var told = only(assigned("act_1", 1, 1), escalated(1, Level.ORGANISER, 2));
        assertThat(told.isUnacknowledged()).isTrue();
        var known = new FollowUpEvent.AcknowledgementHeard(ID, "act_1", 1, source(3));
        assertThat(told.and(known).isUnacknowledged()).isFalse();
        assertThat(told.isPassedOver()).isFalse();
        assertThat(told.and(escalated(2, Level.HIGHER, 3)).isPassedOver()).isTrue();
    }

    private static FollowUp after(FollowUpEvent... words) {
        FollowUp state = FollowUp.NOTHING;
        for (FollowUpEvent word : words) {
            state = state.after(word);
        }
        return state;
    }

    private static Followed only(FollowUpEvent... words) {
        return after(words).actions().getFirst();
    }

    private static Hear hear(FollowUpEvent word) {
        return new Hear(word, Act.of(Actor.house("action-feed"), AT), "preset-1");
    }

    private static FollowUpEvent assigned(String action, int item, long position) {
        return new AssignmentHeard(ID, action, item, "globex", AT, source(position));
    }

    private static FollowUpEvent answer(Answer answer, long position) {
        return new AnswerHeard(ID, "act_1", answer, source(position));
    }

    private static FollowUpEvent report(Regularity kept, long position) {
        return new ReportHeard(ID, "act_1", kept, source(position));
    }

    private static FollowUpEvent escalated(int n, Level to, long position) {
        return new EscalationHeard(ID, "act_1", n, to, "OVERDUE", source(position));
    }

    private static FollowUpEvent step(String action, Step step, long position) {
        return new ExecutionHeard(ID, action, step, null, source(position));
    }

    private static Source source(long position) {
        return new Source("evt-" + position, position, AT);
    }
}
