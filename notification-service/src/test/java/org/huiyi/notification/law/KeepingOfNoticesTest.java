package org.huiyi.notification.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.contracts.decision.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "Every notice ... kept and searchable ... within access rights" (R49).
class KeepingOfNoticesTest {
    @ParameterizedTest(name = "{0} of {1}: reads {2}, acknowledges {3}")
    @CsvSource({
        "globex.lee, globex,  true,  true",
        "globex,     globex,  true,  true",
        "globex.kim, globex,  true,  false",
        "initech,    initech, false, false",
        "acme.lead,  acme,    false, false",
        "globex.lee, umbrella, true, true",
    })
    void the_recipient_and_their_party_find_it(
            String sub, String party, boolean reads, boolean acknowledges) {
        var actor = new Actor(sub, party);
        assertThat(KeepingOfNotices.mayRead(actor, "globex", "globex.lee")).isEqualTo(reads);
        assertThat(KeepingOfNotices.mayAcknowledge(actor, "globex", "globex.lee"))
                .isEqualTo(acknowledges);
    }

    @ParameterizedTest(name = "{0} of {1}, organised by {2}: reads {3}, the text {4}")
    @CsvSource({
        "acme.lead,  acme,    acme, true,  false",
        "acme,       acme,    acme, true,  false",
        "acme.lead,  acme,    ,     false, false",
        "initech,    initech, acme, false, false",
        "globex,     globex,  acme, true,  false",
        "globex.lee, globex,  acme, true,  true",
    })
    void the_organiser_finds_that_it_was_sent_but_not_what_it_says(
            String sub, String party, String organiser, boolean reads, boolean text) {
        var actor = new Actor(sub, party);
        assertThat(KeepingOfNotices.mayRead(actor, "globex", "globex.lee", organiser))
                .isEqualTo(reads);
        assertThat(KeepingOfNotices.mayReadText(actor, "globex.lee")).isEqualTo(text);
    }
}
