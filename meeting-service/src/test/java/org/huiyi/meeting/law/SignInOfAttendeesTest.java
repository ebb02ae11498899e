package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R24: "签到"; the person, their party's system, the organiser or the person named for sign-in.
class SignInOfAttendeesTest {
    @ParameterizedTest(name = "{0} of {1} signs in {2} -> allowed {3}")
    @CsvSource(
            textBlock =
                    """
                    globex.lead,    globex,   globex.lead,  true
                    globex,         globex,   globex.lead,  true
                    globex.guest,   globex,   globex.lead,  false
                    globex.guest,   globex,   globex.guest, true
                    initech,        initech,  globex.lead,  false
                    acme.organiser, acme,     globex.lead,  true
                    acme,           acme,     globex.lead,  true
                    acme.desk,      agency,   globex.lead,  true
                    umbrella,       umbrella, umbrella,     false
                    globex,         globex,   initech.lead, false
                    """)
    void nobody_signs_for_another(String sub, String party, String person, boolean allowed) {
        var plan = plan(scheduled(), new SupportAssigned(ID, EVERYBODY));
        assertThat(SignInOfAttendees.maySign(new Actor(sub, party), person, plan))
                .isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} of {1} signs in {2} as {3} -> {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    acme.organiser, acme,   globex.lead,    -,        globex
                    acme.organiser, acme,   acme.organiser, -,        acme
                    globex.guest,   globex, globex.guest,   -,        globex
                    globex,         globex, passer.by,      -,        globex
                    acme,           acme,   passer.by,      -,        acme
                    acme.desk,      agency, acme.desk,      -,        agency
                    acme.desk,      agency, acme.recorder,  -,        acme
                    acme.organiser, acme,   passer.by,      initech,  initech
                    acme.desk,      agency, passer.by,      globex,   globex
                    acme.organiser, acme,   passer.by,      -,        -
                    acme.desk,      agency, passer.by,      -,        -
                    acme.organiser, acme,   passer.by,      umbrella, -
                    acme.organiser, acme,   globex.lead,    initech,  -
                    globex.guest,   globex, globex.guest,   initech,  -
                    globex,         globex, passer.by,      initech,  -
                    """)
    void for_whom_somebody_attends_is_known_or_said(
            String sub, String party, String person, String said, String counted) {
        var plan =
                plan(
                        scheduled(),
                        new SupportAssigned(ID, EVERYBODY),
                        new RecorderAppointed(ID, "acme.recorder", REGISTERED, null));
        var actor = new Actor(sub, party);
        var bars = SignInOfAttendees.bars(person, said, actor, plan);
        if (counted == null) {
            assertThat(bars).extracting(Refusal::rule).containsExactly(Rule.R24);
        } else {
            assertThat(bars).isEmpty();
            assertThat(SignInOfAttendees.partyOf(person, said, actor, plan)).isEqualTo(counted);
        }
    }

    /// Where the signer's party is the only one left, there is nothing to ask.
    @Test
    void where_there_is_one_party_somebody_nobody_named_is_its_own() {
        var alone = plan(scheduled(party("acme")));
        assertThat(SignInOfAttendees.bars("passer.by", null, ORGANISER, alone)).isEmpty();
    }
}
