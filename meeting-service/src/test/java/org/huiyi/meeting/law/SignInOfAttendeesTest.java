package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import org.huiyi.contracts.decision.Actor;
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

    @Test
    void an_attendee_attends_for_the_party_that_named_them() {
        var plan = plan(scheduled());
        assertThat(SignInOfAttendees.partyOf("globex.lead", ORGANISER, plan)).isEqualTo("globex");
        assertThat(SignInOfAttendees.partyOf("acme.organiser", ORGANISER, plan)).isEqualTo("acme");
    }
}
