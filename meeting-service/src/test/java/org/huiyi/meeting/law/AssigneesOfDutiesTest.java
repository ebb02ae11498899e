package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R10: "职责分工应具体到个人或部门"; FLAG values like "all".
class AssigneesOfDutiesTest {
    @ParameterizedTest(name = "person ''{0}'', department ''{1}'' -> named {2}")
    @CsvSource(
            textBlock =
                    """
                    globex.lead, ,          true
                    ,            Finance,   true
                    ,            财务部,     true
                    all,         ,          false
                    ' ALL ',     ,          false
                    ,            everyone,  false
                    ,            全体,       false
                    ,            相关部门,   false
                    ,            ,          false
                    all,         Finance,   true
                    """)
    void a_duty_falls_to_somebody_in_particular(String person, String department, boolean named) {
        var duty = new Duty(Duty.Kind.OTHER, person, department);
        assertThat(AssigneesOfDuties.isNamed(duty)).isEqualTo(named);
        var party = new Party("globex", "Globex", null, List.of(), List.of(duty), List.of());
        assertThat(AssigneesOfDuties.remarks(party))
                .isEqualTo(
                        named
                                ? List.of()
                                : List.of(Finding.flag(Rule.R10, "duty-of-nobody", "globex")));
    }
}
