package org.huiyi.local.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet sheet = new Sheet("A drill");

    @Test
    void one_check_that_fails_is_not_made_good_by_later_ones() {
        sheet.check("notices", 9, 10);
        sheet.check("mails", 9, 9);

        assertThat(sheet.held()).isFalse();
    }

    @Test
    void figures_do_not_decide() {
        sheet.figure("meetings", 12);
        sheet.check("mails", 9, 9);

        assertThat(sheet.held()).isTrue();
    }
}
