package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R17: "简洁明了,突出重点"; a hint about size and summary, and never a bar.
class ConcisenessOfMaterialTest {
    @ParameterizedTest(name = "{0} bytes, summarised {1} -> {2} hints")
    @CsvSource({
        "10485760, true,  0",
        "10485761, true,  1",
        "1,        false, 1",
        "20971520, false, 2"
    })
    void big_files_and_missing_summaries_are_hinted_at(long size, boolean summary, int hints) {
        assertThat(ConcisenessOfMaterial.hints(size, summary))
                .hasSize(hints)
                .extracting(Finding::mode)
                .allMatch(Mode.GUIDE::equals);
    }
}
