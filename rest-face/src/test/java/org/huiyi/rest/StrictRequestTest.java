package org.huiyi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 400: what cannot be read, field by field.
class StrictRequestTest extends FaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'titel':'x'}|titel|unknown-field",
                "{'title':5}|title|type",
                "{'title':true}|title|type",
                "{'title':'nul\\u0000'}|title|format",
                "{'title':'half \\ud800'}|title|format",
                "{'title':'longer than ten'}|title|size",
                "{'kind':'HUGE'}|kind|unknown-value",
                "{'kind':1}|kind|type",
                "{'kind':''}|kind|unknown-value",
                "{'locked':1}|locked|type",
                "{'locked':'true'}|locked|type",
                "{'startsAt':1764000000}|startsAt|type",
                "{'startsAt':'tomorrow'}|startsAt|format",
                "{'startsAt':'+1000000-01-01T00:00:00Z'}|startsAt|format",
                "{'startsAt':'2026-11-23T08:00:00Z','endsAt':'2026-11-23T08:00:00Z'}|endsAt|span",
                "{'lasts':3600}|lasts|type",
                "{'lasts':'1h'}|lasts|format",
                "{'zone':'Mars/Olympus'}|zone|format",
                "{'guests':{}}|guests|type",
                "{'guests':[null]}|guests[0]|null",
                "{'guests':[{'seats':'5'}]}|guests[0].seats|type",
                "{'guests':[{'seats':1.5}]}|guests[0].seats|type",
                "{'guests':[{},{'partyId':'Not An Id'}]}|guests[1].partyId|id",
                "{'guests':[{'partyId':'a','partyId':'b'}]}|guests[0]|duplicate-field",
            })
    void every_unreadable_field_is_named(String body, String field, String code) {
        var answer = send(post("/v1/rooms", body.replace('\'', '"')));
        assertThat(answer.statusCode()).isEqualTo(400);
        var error = json(answer).at("/errors/0");
        assertThat(error.get("code").asString()).isEqualTo(code);
        assertThat(error.get("field").asString()).isEqualTo(field);
        assertThat(error.get("message").asString()).isNotBlank().doesNotStartWith("field.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'titel':'x','kind':'HUGE','title':5}|titel kind title",
                "{'startsAt':'tomorrow','lasts':'1h','zone':'Mars'}|startsAt lasts zone",
                "{'guests':[null,{'seats':'5'},{},{'seats':1.5}],'locked':1}|guests[0] guests[1].seats guests[3].seats locked",
                "{'guests':[{'x':1,'y':2}]}|guests[0].x guests[0].y",
                "{'titel':'x','title':'ok'}|titel",
            })
    void all_of_them_are_named_at_once(String body, String fields) {
        var answer = send(post("/v1/rooms", body.replace('\'', '"')));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("errors").valueStream().map(e -> e.get("field").asString()))
                .containsExactlyInAnyOrder(fields.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "[]", "nil", "{\"title\":\"x\",}", "\"text\""})
    void what_is_no_json_object_is_malformed(String body) {
        var answer = send(post("/v1/rooms", body));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/malformed-request");
        assertThat(json(answer).get("errors").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/rooms?limit=0,limit",
        "/v1/rooms?limit=501,limit",
        "/v1/rooms?limit=ten,limit",
        "/v1/rooms?cursor=rubbish,cursor",
        "/v1/rooms?cursor=%20,cursor",
        "/v1/rooms?from=yesterday,from",
        "/v1/rooms?from=1764000000,from",
        "/v1/rooms?from=%2B1000000-01-01T00:00:00Z,from",
        "/v1/callers/Nobody,id",
        "/v1/rooms?form=2026-11-23T08:00:00Z,form",
        "/v1/rooms?limit=5&%73ort=x,sort",
        "/v1/rooms?dryRun=true,dryRun",
    })
    void parameters_are_read_strictly_too(String path, String field) {
        var answer = send(to(path));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void a_cursor_leads_on_to_where_the_page_ended() {
        String next = json(send(to("/v1/rooms?limit=500"))).get("next").asString();
        var page = json(send(to("/v1/rooms?cursor=" + next)));
        assertThat(page.at("/items/0/limit").asInt()).isEqualTo(50);
        assertThat(page.at("/items/0/after").asString()).isEqualTo("room_9|null");
    }

    @Test
    void an_act_may_be_five_seconds_ahead_and_not_more() {
        var soon = java.time.Instant.now().plusSeconds(4);
        var act = json(send(enter(soon)));
        assertThat(act.get("occurredAt").asString())
                .isEqualTo(act.get("receivedAt").asString())
                .endsWith("Z");
        var answer = send(enter(soon.plusSeconds(20)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("occurredAt");
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo("in-the-future");
    }

    private java.net.http.HttpRequest.Builder enter(java.time.Instant at) {
        return post("/v1/rooms/r1/arrivals", "{\"occurredAt\":\"" + at + "\"}");
    }
}
