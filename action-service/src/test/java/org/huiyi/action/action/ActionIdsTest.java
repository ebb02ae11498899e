package org.huiyi.action.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionIdsTest {
    @Test
    void the_same_item_of_a_meeting_has_always_the_same_id() {
        assertThat(ActionIds.of("mtg_1", 1)).isEqualTo(ActionIds.of("mtg_1", 1));
    }

    @Test
    void another_item_or_another_meeting_has_another_id() {
        assertThat(ActionIds.of("mtg_1", 1))
                .isNotEqualTo(ActionIds.of("mtg_1", 2))
                .isNotEqualTo(ActionIds.of("mtg_11", 1))
                .isNotEqualTo(ActionIds.of("mtg_2", 1));
    }

    @Test
    void an_id_can_stand_in_a_path() {
        assertThat(ActionIds.of("mtg_1", 1)).matches("act_[0-9a-v]{26}");
    }
}
