package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.meeting.law.MaterialRefusal.ReceiverMissing;
import org.huiyi.meeting.law.MaterialRefusal.ReceiverOfNoParty;
import org.junit.jupiter.api.Test;

/// R18: "邮件、共享文档平台等"; paper handed out on site is recorded with its receiver.
class ChannelsOfMaterialTest {
    private static final List<String> PARTIES = List.of("acme", "globex");

    @Test
    void paper_has_a_receiver_of_a_party_that_takes_part() {
        assertThat(ChannelsOfMaterial.refusal("globex", "globex.lead", PARTIES)).isEmpty();
        assertThat(ChannelsOfMaterial.refusal("globex", " ", PARTIES))
                .contains(new ReceiverMissing());
        assertThat(ChannelsOfMaterial.refusal(null, "globex.lead", PARTIES))
                .contains(new ReceiverMissing());
        assertThat(ChannelsOfMaterial.refusal("umbrella", "somebody", PARTIES))
                .contains(new ReceiverOfNoParty("umbrella"));
    }
}
