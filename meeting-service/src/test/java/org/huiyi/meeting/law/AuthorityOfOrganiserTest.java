package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.meeting.Power;
import org.huiyi.meeting.meeting.PreparationEvent.PowersDelegated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R38: "负责会议的整体策划与统筹"; only the accountable party's persons and systems direct.
class AuthorityOfOrganiserTest {
    private static final PowersDelegated AGENDA =
            new PowersDelegated(ID, "globex", List.of(Power.AGENDA), null, REGISTERED);
    private static final PowersDelegated NOTICE =
            new PowersDelegated(ID, "initech.lead", List.of(Power.NOTICE), null, REGISTERED);

    @Test
    void only_the_organiser_s_people_direct() {
        var plan = plan(scheduled());
        assertThat(AuthorityOfOrganiser.bars(ORGANISER, plan)).isEmpty();
        assertThat(AuthorityOfOrganiser.bars(ACME, plan)).isEmpty();
        assertThat(AuthorityOfOrganiser.bars(LEAD, plan)).contains(new NotOrganiser());
    }

    @ParameterizedTest(name = "{0} of {1} for {2} -> may {3}")
    @CsvSource(
            textBlock =
                    """
                    acme.organiser, acme,    NOTICE, true
                    acme.organiser, acme,    ,       true
                    globex.lead,    globex,  AGENDA, true
                    globex,         globex,  AGENDA, true
                    globex.lead,    globex,  NOTICE, false
                    globex.lead,    globex,  ,       false
                    initech.lead,   initech, NOTICE, true
                    initech.guest,  initech, NOTICE, false
                    initech.lead,   initech, AGENDA, false
                    """)
    void whoever_has_a_power_uses_that_one(
            String sub, String party, @Nullable Power power, boolean may) {
        var plan = plan(scheduled(), AGENDA, NOTICE);
        assertThat(AuthorityOfOrganiser.bars(new Actor(sub, party), plan, power).isEmpty())
                .isEqualTo(may);
    }

    @Test
    void powers_are_nobody_s_who_takes_no_part() {
        var plan = plan(scheduled(), NOTICE, new PartyWithdrawn(ID, "initech", NOTIFIED, null));
        var initech = new Actor("initech.lead", "initech");
        assertThat(AuthorityOfOrganiser.holds(initech, plan, Power.NOTICE)).isFalse();
    }
}
