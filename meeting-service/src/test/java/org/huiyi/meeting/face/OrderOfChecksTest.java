package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 401, 413, 400, 403 for the scope, 404, 403 with its rule, 428 or 412, 409, 422: a request is looked at
/// before what it is about.
class OrderOfChecksTest extends MinutesPaths {
    private static final String READER = Stage.ISSUER.token("acme", "acme", "meetings:read");
    private static final String ELSEWHERE = "/v1/meetings/mtg_none";

    /// Each is wrong in itself, and about a meeting that does not exist.
    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    POST | /arrivals | {'personId':'Not An Id'} | personId | id
                    POST | /arrivals | {'personId':'a','occurredAt':'2099-01-01T00:00:00Z'} | occurredAt | in-the-future
                    POST | /arrivals:batch | {'arrivals':[{'personId':'a'},{'personId':'b','occurredAt':'2099-01-01T00:00:00Z'}]} | arrivals[1].occurredAt | in-the-future
                    POST | /departures | {'personId':'a','occurredAt':'2099-01-01T00:00:00Z'} | occurredAt | in-the-future
                    POST | /start | {'occurredAt':'2099-01-01T00:00:00Z'} | occurredAt | in-the-future
                    POST | /end | {'occurredAt':'2099-01-01T00:00:00Z'} | occurredAt | in-the-future
                    POST | /end | {'occured':'2026-01-01T00:00:00Z'} | occured | unknown-field
                    POST | /retroactive | {'startedAt':'2026-01-02T00:00:00Z','endedAt':'2026-01-01T00:00:00Z'} | endedAt | span
                    POST | /retroactive | {'startedAt':'2026-01-02T00:00:00Z','endedAt':'2099-01-01T00:00:00Z'} | endedAt | in-the-future
                    POST | /attendance-corrections | {'personId':'a','arrivedAt':'2026-01-02T00:00:00Z','leftAt':'2026-01-01T00:00:00Z'} | leftAt | span
                    POST | /attendance-corrections | {'personId':'a','leftAt':'2099-01-01T00:00:00Z'} | leftAt | in-the-future
                    PUT | /schedule | {'startsAt':'2099-01-02T00:00:00Z','endsAt':'2099-01-01T00:00:00Z','zone':'UTC'} | endsAt | span
                    PUT | /confirmations/acme | {'answer':'COUNTERED','counter':{'startsAt':'2099-01-02T00:00:00Z','endsAt':'2099-01-01T00:00:00Z'}} | counter.endsAt | span
                    PUT | /confirmations/acme | {'answer':'PERHAPS'} | answer | unknown-value
                    POST | /incidents | {'kind':'EQUIPMENT','description':'x','occurredAt':'2099-01-01T00:00:00Z'} | occurredAt | in-the-future
                    POST | /extension | {'minutes':0} | minutes | positive
                    POST | /organiser-transfer | {'party':'Not An Id'} | party | id
                    """)
    void what_makes_no_sense_is_said_before_scope_meeting_and_version(
            String method, String path, String body, String field, String code) {
        for (String token : new String[] {ACME, READER}) {
            var refused =
                    send(to(token, ELSEWHERE + path)
                                    .method(
                                            method,
                                            BodyPublishers.ofString(body.replace('\'', '"'))))
                            .is(400);
            assertThat(refused.text("/type")).isEqualTo("/problems/malformed-request");
            assertThat(refused.text("/errors/0/field")).isEqualTo(field);
            assertThat(refused.text("/errors/0/code")).isEqualTo(code);
            assertThat(refused.text("/errors/0/message")).isNotBlank().doesNotContain("field.");
        }
        send(to("nonsense", ELSEWHERE + path).method(method, BodyPublishers.ofString(body)))
                .is(401);
    }

    @Test
    void a_meeting_that_would_end_before_it_starts_is_malformed() {
        String now = Instant.now().toString();
        String body =
                meeting(party("globex"))
                        .replaceFirst("\"endsAt\":\"[^\"]*\"", "\"endsAt\":\"" + now + "\"");
        assertThat(post(ACME, "/v1/meetings", body).is(400).text("/errors/0/field"))
                .isEqualTo("endsAt");
    }

    @Test
    void numbers_of_a_policy_that_cannot_be_are_named_one_by_one() {
        String body =
                """
                {"parameters":{"minutesDeadline":"PT0S","latenessGrace":"PT-1S"},"reason":"x",
                 "approver":"acme.boss"}\
                """;
        var refused =
                send(to(ACME, "/v1/policies/meeting:mtg_none").PUT(BodyPublishers.ofString(body)))
                        .is(400);
        assertThat(refused.json().at("/errors").valueStream())
                .extracting(error -> error.at("/field").asString())
                .containsExactlyInAnyOrder(
                        "parameters.minutesDeadline", "parameters.latenessGrace");
    }

    @Test
    void an_agreement_that_ends_before_it_begins_is_malformed() {
        String entry =
                """
                {"entries":[{"scope":"*","validFrom":"2026-01-02T00:00:00Z",
                             "validTo":"2026-01-01T00:00:00Z","documentSha256":"%s"}]}\
                """
                        .formatted("ab".repeat(32));
        var refused =
                send(to(UMBRELLA, "/v1/agreements/acme/globex").PUT(BodyPublishers.ofString(entry)))
                        .is(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("entries[0].validTo");
    }

    /// What only the history can tell: after who may, with the field all the same.
    @Test
    void a_time_before_the_act_it_follows_names_its_field_to_those_who_may() {
        String meeting = inSession();
        String before = Instant.now().minusSeconds(600).toString();
        String end = "{\"occurredAt\":\"%s\"}".formatted(before);
        post(UMBRELLA, meeting + "/end", end).is(404);
        post(GLOBEX, meeting + "/end", end).is(403).citing("R38");
        var refused = post(ACME, meeting + "/end", end).is(400).citing("R02");
        assertThat(refused.text("/type")).isEqualTo("/problems/before-previous");
        assertThat(refused.text("/errors/0/field")).isEqualTo("occurredAt");
        assertThat(refused.text("/errors/0/code")).isEqualTo("before-previous");
    }

    @Test
    void then_come_scope_meeting_role_version_state_and_rule() {
        String meeting = inSession();
        String purpose = "{\"statement\":\"Agree\",\"successMeasure\":\"Signed\"}";
        put(READER, ELSEWHERE + "/purpose", purpose).is(403);
        put(ACME, ELSEWHERE + "/purpose", purpose).is(404);
        put(GLOBEX, meeting + "/purpose", purpose).is(403).citing("R38");
        put(ACME, meeting + "/purpose", purpose).is(428);
        put(ACME, "/purpose", meeting, purpose).is(409).citing("R02");
        put(ACME, "/agenda", meeting, "{}").is(422);
    }

    /// Without a version.
    private Reply put(String token, String path, String body) {
        return send(to(token, path).PUT(BodyPublishers.ofString(body)));
    }
}
