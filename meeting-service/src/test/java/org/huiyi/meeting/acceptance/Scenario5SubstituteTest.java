package org.huiyi.meeting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.util.List;
import org.huiyi.meeting.face.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// 5. A substitute without an NDA arrives for a sensitive item: denied and recorded; signs; admitted from then
/// on.
class Scenario5SubstituteTest extends Scenario {
    private static final String SECRET_AGENDA =
            AGENDA.replaceFirst("\"minutes\":30", "\"minutes\":30,\"sensitive\":true");
    private static final String SUBSTITUTION =
            """
            {"principal":"duff.lead","substitute":"duff.guest","authority":"may decide",
             "reason":"ill"}\
            """;
    private static final String ARRIVAL = "{\"personId\":\"duff.guest\"}";

    private final String duff = person("duff", "duff");
    private final String guest = person("duff.guest", "duff");

    @Test
    void a_substitute_is_denied_and_recorded_signs_and_is_admitted_from_then_on() {
        String meeting = inSessionOnSomethingSensitive();
        for (String whoSignsThemIn : List.of(guest, ACME, duff)) {
            var denied = post(whoSignsThemIn, meeting + "/arrivals", ARRIVAL).is(403).citing("R54");
            assertThat(denied.text("/type")).isEqualTo("/problems/agreement-missing");
            assertThat(denied.text("/clause")).isEqualTo("四(三)1");
        }
        assertThat(get(ACME, meeting).json().at("/attendance")).isEmpty();
        assertThat(accesses(meeting))
                .anySatisfy(line -> {
                    assertThat(line.at("/outcome").asString()).isEqualTo("DENIED");
                    assertThat(line.at("/personId").asString()).isEqualTo("duff.guest");
                    assertThat(line.at("/rule").asString()).isEqualTo("R54");
                });

        sign(duff, "duff", entries(entry("duff.guest", "meeting:" + idOf(meeting)))).is(200);
        post(guest, meeting + "/arrivals", ARRIVAL).is(403).citing("R54");
        post(ACME, register("duff") + "/countersignature", "").is(200);

        isAdmitted(post(guest, meeting + "/arrivals", ARRIVAL));
        post(guest, meeting + "/departures", "{\"personId\":\"duff.guest\",\"reason\":\"a call\"}")
                .is(200);
        post(guest, meeting + "/arrivals", ARRIVAL).is(200);
        assertThat(get(ACME, meeting).json().at("/attendance").valueStream())
                .allSatisfy(
                        stay -> assertThat(stay.at("/personId").asString()).isEqualTo("duff.guest"))
                .hasSize(2);
    }

    private static void isAdmitted(Reply arrived) {
        assertThat(arrived.is(200).json().at("/recorded").valueStream())
                .extracting(event -> event.at("/type").asString())
                .startsWith("meeting.AttendeeSignedIn", "meeting.AttendeeAdmitted");
    }

    private String inSessionOnSomethingSensitive() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("duff"))).is(201).header("Location");
        put(ACME, "/agenda", meeting, SECRET_AGENDA).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        put(duff, "/confirmations/duff", meeting, accepts("duff.lead")).is(200);
        post(duff, meeting + "/substitutions", SUBSTITUTION).is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        post(ACME, meeting + "/agenda-items/1/start", "{}").is(200);
        return meeting;
    }

    private List<JsonNode> accesses(String meeting) {
        return get(ACME, meeting + "/accesses").is(200).json().at("/items").valueStream().toList();
    }
}
