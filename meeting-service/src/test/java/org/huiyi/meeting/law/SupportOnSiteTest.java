package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.Optional;
import org.huiyi.meeting.meeting.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R23: "安排专人负责签到、资料分发、技术支持"; one person may hold several; catering is optional.
class SupportOnSiteTest {
    @ParameterizedTest(name = "{0}, {1}, {2}, {3} -> open {4}")
    @CsvSource(
            textBlock =
                    """
                    amy, amy, amy, ,    ,
                    ,    amy, bob, ,    signIn
                    amy, ,    ,    cat, 'handOut, technical'
                    ,    ,    ,    ,    'signIn, handOut, technical'
                    """)
    void every_duty_has_somebody(
            String signIn, String handOut, String technical, String catering, String open) {
        var support = new Support(signIn, handOut, technical, catering);
        assertThat(SupportOnSite.open(support)).isEqualTo(Optional.ofNullable(open));
    }
}
