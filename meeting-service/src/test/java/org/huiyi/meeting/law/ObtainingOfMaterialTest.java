package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.MaterialsAtStart;
import org.huiyi.meeting.meeting.MaterialsAtStart.Lacking;
import org.junit.jupiter.api.Test;

/// R16: "确保所有参与方都能及时获取"; a missing agreement counts as not obtained, and is shown as the cause.
class ObtainingOfMaterialTest {
    @Test
    void every_party_without_access_at_the_start_is_flagged_with_the_cause() {
        var start =
                new MaterialsAtStart(
                        true,
                        2,
                        List.of(),
                        List.of(
                                new Lacking("globex", List.of("mat_1", "mat_2"), "unopened"),
                                new Lacking("initech", List.of("mat_2"), "agreement-missing")));
        assertThat(ObtainingOfMaterial.remarksOnStart(start))
                .containsExactly(
                        Finding.flag(
                                Rule.R16,
                                "material-not-obtained",
                                "globex",
                                "mat_1, mat_2",
                                "unopened"),
                        Finding.flag(
                                Rule.R16,
                                "material-not-obtained",
                                "initech",
                                "mat_2",
                                "agreement-missing"));
    }

    @Test
    void where_every_party_has_everything_there_is_nothing_to_say() {
        assertThat(ObtainingOfMaterial.remarksOnStart(MaterialsAtStart.NONE_NEEDED)).isEmpty();
    }
}
