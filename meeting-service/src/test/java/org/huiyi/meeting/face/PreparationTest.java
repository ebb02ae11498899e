package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is asked and answered before a meeting, over HTTP.
class PreparationTest extends MinutesPaths {
    private static final String GUEST = person("globex.guest", "globex");

    @Test
    void a_substitute_may_be_named_by_id_and_sign_in() {
        String meeting = convened();
        put(GLOBEX, "/confirmations/globex", meeting, accepts("globex.lead")).is(200).json();
        String body =
                """
                {"principal":"globex.lead","substitute":"globex.guest",
                 "authority":"may agree to the budget","reason":"ill"}\
                """;
        var named = post(GLOBEX, meeting + "/substitutions", body).is(200);
        assertThat(named.text("/recorded/0/type")).isEqualTo("meeting.AttendeeSubstituted");
        post(UMBRELLA, meeting + "/substitutions", body).is(404);
        post(GUEST, meeting + "/arrivals", "{\"personId\":\"globex.guest\"}").is(200);
        var party = get(ACME, meeting).json().at("/parties/1");
        assertThat(party.at("/substitutions/0/substitute").asString()).isEqualTo("globex.guest");
        assertThat(party.at("/substitutions/0/authority").asString())
                .isEqualTo("may agree to the budget");
    }

    @Test
    void authority_may_be_for_some_items_only_and_is_not_passed_on() {
        String meeting = convened();
        String body =
                """
                {"principal":"globex.lead","authority":{"items":[1]},
                 "substitute":{"personId":"globex.guest","name":"Guest","email":"g@globex.example"}}\
                """;
        post(GLOBEX, meeting + "/substitutions", body).is(200);
        post(
                        GLOBEX,
                        meeting + "/substitutions",
                        "{\"principal\":\"globex.guest\",\"substitute\":\"globex.third\"}")
                .is(422)
                .citing("R22");
        post(GLOBEX, meeting + "/substitutions", body.replace("[1]", "[9]")).is(422).citing("R22");
    }

    @Test
    void a_principal_without_a_backup_is_remarked() {
        String meeting = convened();
        var answer = put(GLOBEX, "/confirmations/globex", meeting, accepts("globex.lead")).is(200);
        assertThat(rules(answer)).containsExactly("R22");
    }

    @Test
    void a_resource_is_asked_for_and_committed_by_its_party() {
        String meeting = convened();
        String body =
                """
                {"partyId":"globex","resource":"Projector","neededBy":"2099-01-01T00:00:00Z"}\
                """;
        post(GLOBEX, meeting + "/resource-requests", body).is(403).citing("R38");
        post(ACME, meeting + "/resource-requests", body).is(200);
        String commitment = meeting + "/resource-requests/1/commitment";
        post(ACME, commitment, "{\"committed\":true}").is(403).citing("R40");
        post(GLOBEX, meeting + "/resource-requests/2/commitment", "{\"committed\":true}").is(404);
        post(GLOBEX, commitment, "{\"committed\":true,\"note\":\"by noon\"}").is(200);
        var request = get(ACME, meeting).json().at("/resourceRequests/0");
        assertThat(request.at("/committed").asBoolean()).isTrue();
        assertThat(request.at("/note").asString()).isEqualTo("by noon");
    }

    @Test
    void the_meeting_is_handed_over_when_the_other_party_accepts() {
        String meeting = convened();
        post(GLOBEX, meeting + "/organiser-transfer", "{\"party\":\"globex\"}").is(403);
        post(ACME, meeting + "/organiser-transfer", "{\"party\":\"globex\"}").is(200);
        assertThat(get(ACME, meeting).text("/organiser")).isEqualTo("acme");
        post(ACME, meeting + "/organiser-transfer/acceptance", "").is(403).citing("R38");
        post(GLOBEX, meeting + "/organiser-transfer/acceptance", "").is(200);
        assertThat(get(ACME, meeting).text("/organiser")).isEqualTo("globex");
        put(ACME, "/agenda", meeting, AGENDA).is(403).citing("R38");
    }

    @Test
    void the_list_of_responsibilities_is_read_and_printed_as_of_any_version() {
        String meeting = convened();
        var list = get(GLOBEX, meeting + "/responsibilities").is(200);
        assertThat(list.text("/parties/1/duties/0/assignee/person")).isEqualTo("globex.lead");
        assertThat(list.header("ETag")).isEqualTo(etag(ACME, meeting));
        assertThat(get(ACME, meeting + "/responsibilities?version=1").text("/version"))
                .isEqualTo("1");
        var page = page(meeting, "zh-CN");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.response().body()).contains("参会人员及职责清单", "globex Ltd", "信息提供");
        assertThat(page(meeting, "en").response().body())
                .contains("Attendees and responsibilities", "&lt;b&gt;acme&lt;/b&gt;")
                .doesNotContain("<b>acme</b>");
        get(UMBRELLA, meeting + "/responsibilities").is(404);
    }

    @Test
    void a_calendar_gets_what_it_needs_and_of_a_sensitive_meeting_only_the_time() {
        String meeting = convened();
        var file = get(GLOBEX, meeting + "/calendar.ics").is(200);
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.response().body())
                .contains("UID:" + idOf(meeting) + "@huiyi", "SUMMARY:Budget", "LOCATION:Room 1")
                .contains("CLASS:PRIVATE", "STATUS:TENTATIVE", "SEQUENCE:3")
                .doesNotContain("globex", "Votes");
        String paper = meeting(party("acme"), party("globex")).replace("ORDINARY", "SENSITIVE");
        String secret = post(ACME, "/v1/meetings", paper).is(201).header("Location");
        assertThat(get(ACME, secret + "/calendar.ics").is(200).response().body())
                .contains("CLASS:CONFIDENTIAL", "DTSTART:")
                .doesNotContain("Budget", "Room 1");
        get(UMBRELLA, meeting + "/calendar.ics").is(404);
    }

    @Test
    void another_purpose_voids_acknowledgements() {
        String meeting = convened();
        put(GLOBEX, "/acknowledgements/globex", meeting, "").is(200);
        assertThat(get(ACME, meeting).text("/parties/1/acknowledgedBy")).isEqualTo("globex.lead");
        String purpose =
                """
                {"statement":"Agree on the staff","successMeasure":"Signed","reason":"new facts"}\
                """;
        put(ACME, "/purpose", meeting, purpose).is(200);
        assertThat(get(ACME, meeting).json().at("/parties/1/acknowledgedBy").isNull()).isTrue();
    }

    private Reply page(String meeting, String language) {
        HttpRequest.Builder request =
                to(ACME, meeting + "/responsibilities")
                        .header("Accept", "text/html")
                        .header("Accept-Language", language);
        return send(request.GET()).is(200);
    }

    private static List<String> rules(Reply answer) {
        return answer.json()
                .at("/findings")
                .valueStream()
                .map(finding -> finding.at("/rule").asString())
                .toList();
    }

    private String convened() {
        String parties = meeting(party("acme").replace("acme Ltd", "<b>acme</b>"), party("globex"));
        String meeting = post(ACME, "/v1/meetings", parties).is(201).header("Location");
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        post(ACME, meeting + "/notice", "").is(200);
        return meeting;
    }
}
