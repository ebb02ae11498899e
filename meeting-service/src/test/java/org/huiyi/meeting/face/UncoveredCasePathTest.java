package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/// What the regulation does not cover, through the public face.
class UncoveredCasePathTest extends MinutesPaths {
    @Test
    void a_case_is_raised_by_a_party_stays_open_without_consent_and_becomes_a_precedent_with_it() {
        String meeting = inSession();
        String unheardOf = "A strike at " + idOf(meeting);
        post(GLOBEX, meeting + "/uncovered-cases", "{}").is(422).citing("R59");
        post(GLOBEX, meeting + "/uncovered-cases", raised(unheardOf, "umbrella"))
                .is(422)
                .citing("R59");
        post(UMBRELLA, meeting + "/uncovered-cases", raised(unheardOf, "globex")).is(404);
        post(GLOBEX, meeting + "/uncovered-cases", raised(unheardOf, "globex")).is(200);
        String outcome = meeting + "/uncovered-cases/1/outcome";
        post(GLOBEX, outcome, settled(true)).is(403).citing("R38");
        post(ACME, meeting + "/uncovered-cases/2/outcome", settled(true)).is(404);
        post(ACME, outcome, "{\"outcome\":\"Go on by phone\"}").is(422).citing("R59");
        var divided = post(ACME, outcome, settled(false)).is(200);
        assertThat(divided.text("/recorded/0/type")).isEqualTo("meeting.UncoveredCaseEscalated");
        assertThat(divided.text("/findings/0/rule")).isEqualTo("R59");
        post(ACME, outcome, settled(true)).is(200);
        post(ACME, outcome, settled(false)).is(409).citing("R59");

        var view = get(GLOBEX, meeting);
        assertThat(view.text("/uncoveredCases/0/description")).isEqualTo(unheardOf);
        assertThat(view.text("/uncoveredCases/0/outcome")).isEqualTo("Go on by phone");
        assertThat(view.json().at("/uncoveredCases/0/settledAt").isString()).isTrue();
        String search = "/v1/precedents?q=" + idOf(meeting);
        await().untilAsserted(() ->
                assertThat(get(GLOBEX, search).json().at("/items").size()).isEqualTo(1));
        assertThat(get(GLOBEX, search).text("/items/0/outcome")).isEqualTo("Go on by phone");
        assertThat(get(GLOBEX, search + "x").json().at("/items").size()).isZero();
        assertThat(get(UMBRELLA, search).json().at("/items").size()).isZero();
    }

    @Test
    void each_party_consulted_says_itself_whether_it_agrees() {
        String meeting = inSession();
        post(GLOBEX, meeting + "/uncovered-cases", raised("A flood", "globex")).is(200);
        String found = meeting + "/uncovered-cases/1";
        post(GLOBEX, found + "/consents", "{\"agrees\":true}").is(422).citing("R59");
        post(ACME, found + "/proposal", "{\"outcome\":\"Go on by phone\"}").is(200);
        post(ACME, found + "/consents", "{\"agrees\":true}").is(403).citing("R59");
        var settled = post(GLOBEX, found + "/consents", "{\"agrees\":true}").is(200);
        assertThat(settled.text("/recorded/1/type")).isEqualTo("meeting.UncoveredCaseSettled");
        assertThat(settled.json().at("/findings")).isEmpty();
        var consent = get(GLOBEX, meeting).json().at("/uncoveredCases/0/consents/0");
        assertThat(consent.at("/byOrganiser").asBoolean()).isFalse();
    }

    private static String raised(String description, String consulted) {
        return "{\"description\":\"%s\",\"consulted\":[\"%s\"]}".formatted(description, consulted);
    }

    private static String settled(boolean agrees) {
        return """
        {"outcome":"Go on by phone","consents":[{"partyId":"globex","agrees":%s}]}\
        """
                .formatted(agrees);
    }
}
