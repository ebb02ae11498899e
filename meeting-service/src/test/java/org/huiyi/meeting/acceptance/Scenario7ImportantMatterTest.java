package org.huiyi.meeting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.contracts.wire.NoticeRequest.VoiceConfirmationV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.meeting.face.Papers;
import org.junit.jupiter.api.Test;

/// 7. An important matter confirmed only by mail cannot be closed.
class Scenario7ImportantMatterTest extends Scenario {
    private static final String WITHOUT_ACTIONS =
            """
            {"points":["The price was named"],"resolutions":"none","actions":"none"}\
            """;
    private static final String CONFIRMED =
            """
            {"partyId":"globex","channel":"%s","persons":["acme.organiser","globex.lead"],
             "summary":"The price is agreed"}\
            """;

    @Test
    void a_matter_confirmed_only_by_mail_keeps_its_meeting_from_being_closed() {
        String meeting = evaluated();
        post(ACME, meeting + "/important-matters", "{\"matter\":\"The price\"}").is(200);
        String confirmations = meeting + "/important-matters/1/voice-confirmations";

        post(ACME, confirmations, CONFIRMED.formatted("EMAIL")).is(422).citing("R50");
        assertThat(get(GLOBEX, meeting).json().at("/importantMatters/0/confirmed").asBoolean())
                .isFalse();
        var refused = post(ACME, meeting + "/closing", "").is(422).citing("R50");
        assertThat(refused.text("/clause")).isEqualTo("四(一)2");
        assertThat(get(ACME, meeting).text("/status")).isEqualTo("ENDED");
        assertThat(verdict(compliance(meeting, "R50"))).isEqualTo("PENDING");

        post(ACME, confirmations, CONFIRMED.formatted("PHONE")).is(200);
        assertThat(get(GLOBEX, meeting).json().at("/importantMatters/0/confirmed").asBoolean())
                .isTrue();
        var note = asked(meeting, VoiceConfirmationV1.class);
        assertThat(note.summary().text()).isEqualTo("The price is agreed");
        assertThat(note.recipients())
                .extracting(Recipient::partyId)
                .containsAll(List.of("acme", "globex"));
        post(ACME, meeting + "/closing", "").is(200);
        assertThat(get(ACME, meeting).text("/status")).isEqualTo("CLOSED");
        assertThat(verdict(compliance(meeting, "R50"))).isEqualTo("SATISFIED");
    }

    private String evaluated() {
        String meeting = ended();
        draft(RECORDER, meeting, WITHOUT_ACTIONS).is(200);
        publish(meeting, "").is(200);
        post(ACME, meeting + "/evaluation", Papers.EVALUATION).is(200);
        return meeting;
    }
}
