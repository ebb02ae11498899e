package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import org.huiyi.meeting.law.PlanRefusal.*;
import org.junit.jupiter.api.Test;

/// R38: "负责会议的整体策划与统筹"; only the accountable party's persons and systems direct.
class AuthorityOfOrganiserTest {
    @Test
    void only_the_organiser_s_people_direct() {
        var plan = plan(scheduled());
        assertThat(AuthorityOfOrganiser.bars(ORGANISER, plan)).isEmpty();
        assertThat(AuthorityOfOrganiser.bars(ACME, plan)).isEmpty();
        assertThat(AuthorityOfOrganiser.bars(LEAD, plan)).contains(new NotOrganiser());
    }
}
