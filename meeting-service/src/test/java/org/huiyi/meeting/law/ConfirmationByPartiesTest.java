package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.junit.jupiter.api.Test;

/// R19: "确认各参与方的时间安排及参会人员"; R20: a counter-proposal names another slot.
class ConfirmationByPartiesTest {
    @Test
    void an_acceptance_names_attendees_and_a_counter_a_slot() {
        assertThat(ConfirmationByParties.bars("globex", accepted("globex"))).isEmpty();
        assertThat(bars(Confirmation.Answer.ACCEPTED))
                .containsExactly(new AttendeesMissing("globex"));
        assertThat(bars(Confirmation.Answer.COUNTERED)).containsExactly(new CounterMissing());
        assertThat(bars(Confirmation.Answer.DECLINED)).isEmpty();
    }

    @Test
    void only_an_acceptance_confirms() {
        var plan =
                plan(
                        scheduled(),
                        noticeSent(),
                        new PartyConfirmed(ID, "globex", accepted("globex")),
                        new PartyConfirmed(ID, "initech", answered(Confirmation.Answer.DECLINED)));
        assertThat(ConfirmationByParties.open(plan.parties())).contains("initech");
    }

    /// "REPLY by the calendar counts as confirmation of the person, not of the party's list"
    @Test
    void a_reply_by_calendar_does_not_confirm_for_the_party() {
        var plan =
                plan(
                        scheduled(),
                        noticeSent(),
                        new PartyConfirmed(ID, "globex", byCalendar("globex.lead")),
                        new PartyConfirmed(ID, "initech", accepted("initech")));
        assertThat(ConfirmationByParties.open(plan.parties())).contains("globex");
        assertThat(ConfirmationByParties.remarks("globex", byCalendar("globex.lead")))
                .containsExactly(Finding.flag(Rule.R19, "confirmed-by-calendar", "globex"));
        assertThat(ConfirmationByParties.remarks("globex", accepted("globex"))).isEmpty();
    }

    private static List<Refusal> bars(Confirmation.Answer answer) {
        return ConfirmationByParties.bars("globex", answered(answer));
    }
}
