package org.huiyi.action.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.HOUSE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.OVERSEERS;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.Steering.RecordReturned;
import org.huiyi.action.action.Steering.RecordTold;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.action.Turn.NoticeReturned;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.junit.jupiter.api.Test;

/// R33: what was sent may still come back, and then told nobody.
class ReturnedNoticeTest extends Specs {
    private static final ActionEvent TO_TELL =
            new ActionAssigned(Samples.item(), TOLD, T0, OVERSEERS, List.of(), days(1));
    private static final ActionEvent MAILED = mailed("a", 1, days(3));
    private static final ActionEvent MAILED_TOO =
            new ActionTold(ID, MEETING, "EMAIL", null, days(1), "evt-b", null, null, "b");
    private static final ActionEvent RETURNED_A = returned("a", 2);
    private static final ActionEvent TOLD_ORGANISER_OF_IT =
            escalated(1, Cause.UNTOLD, 1, Level.ORGANISER, days(2), days(4));

    /// > 明确各参与方的行动任务及完成时限
    @Test
    void a_party_whose_notice_came_back_is_not_told() {
        given(MAILED)
                .when(back("a", days(2)))
                .then(RETURNED_A, TOLD_ORGANISER_OF_IT)
                .remarking(Finding.flag(Rule.R33, "notice-returned", days(2).toString()));
        given(MAILED, RETURNED_A, TOLD_ORGANISER_OF_IT)
                .when(ring(Due.ESCALATION, days(4)))
                .then(escalated(2, Cause.UNTOLD, 2, Level.HIGHER, days(4), null));
    }

    @Test
    void nothing_but_its_due_time_runs_until_it_is_told_again() {
        var past = given(MAILED, RETURNED_A, TOLD_ORGANISER_OF_IT);
        past.when(ring(Due.REPORT, days(3))).thenNothing();
        past.when(ring(Due.CHECK, days(3))).thenNothing();
        past.when(sent("c", days(3))).then(mailed("c", 3, days(5)));
        given(MAILED, RETURNED_A, TOLD_ORGANISER_OF_IT, mailed("c", 3, days(5)))
                .when(ring(Due.ESCALATION, days(4)))
                .thenNothing();
        assertThat(isTold(MAILED, RETURNED_A)).isFalse();
        assertThat(isTold(MAILED, RETURNED_A, mailed("c", 3, days(5)))).isTrue();
    }

    @Test
    void a_party_that_another_notice_told_still_knows_and_its_times_run_on() {
        given(MAILED).when(sent("b", days(1))).then(MAILED_TOO);
        given(MAILED, MAILED_TOO).when(back("a", days(2))).then(RETURNED_A);
        assertThat(isTold(MAILED, MAILED_TOO, RETURNED_A)).isTrue();
        given(MAILED, MAILED_TOO, RETURNED_A)
                .when(ring(Due.CHECK, days(3)))
                .thenOfTypes(Lapse.CheckMissed.class, Lapse.ActionEscalated.class);
        given(MAILED, MAILED_TOO, RETURNED_A)
                .when(back("b", days(3)))
                .thenOfTypes(NoticeReturned.class, Lapse.ActionEscalated.class);
    }

    @Test
    void what_is_heard_twice_or_late_says_nothing_new() {
        given(MAILED, RETURNED_A, TOLD_ORGANISER_OF_IT).when(back("a", days(2))).thenNothing();
        given(MAILED, RETURNED_A, TOLD_ORGANISER_OF_IT).when(sent("a", days(1))).thenNothing();
        given(MAILED, RETURNED_A, TOLD_ORGANISER_OF_IT, mailed("a", 3, days(5)))
                .when(back("a", days(2)))
                .thenNothing();
        given().when(back("a", days(2))).thenNothing();
        given(MAILED).when(back("z", days(2))).thenNothing();
    }

    @Test
    void a_party_that_did_something_about_it_knows_whatever_comes_back() {
        given(MAILED, ACCEPTED).when(back("a", days(2))).thenNothing();
        given(MAILED, REPORTED).when(back("a", days(2))).thenNothing();
        given(MAILED, COMPLETED).when(back("a", days(4))).thenNothing();
        assigned().when(back("a", days(2))).thenNothing();
    }

    private static boolean isTold(ActionEvent... more) {
        var action =
                Stream.concat(Stream.of(TO_TELL), Stream.of(more))
                        .reduce(
                                ActionDecider.INSTANCE.initial(),
                                ActionDecider.INSTANCE::evolve,
                                (_, later) -> later);
        return ((Known) action).course().people().isTold();
    }

    private static DeciderSpec<Action, ActionCommand, ActionEvent> given(ActionEvent... more) {
        return DeciderSpec.given(
                ActionDecider.INSTANCE,
                Stream.concat(Stream.of(TO_TELL), Stream.of(more)).toList());
    }

    private static ActionEvent mailed(String notice, int day, Instant next) {
        return new ActionTold(
                ID, MEETING, "EMAIL", null, days(day), "evt-" + notice, next, next, notice);
    }

    private static ActionEvent returned(String notice, int day) {
        return new NoticeReturned(ID, MEETING, notice, "EMAIL", days(day), "back-" + notice);
    }

    private static RecordTold sent(String notice, Instant at) {
        return new RecordTold(ID, POLICY, "EMAIL", null, "evt-" + notice, notice, by(HOUSE, at));
    }

    private static RecordReturned back(String notice, Instant at) {
        return new RecordReturned(ID, POLICY, notice, "EMAIL", "back-" + notice, by(HOUSE, at));
    }
}
