package org.huiyi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.notification.notice.Samples.T0;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.huiyi.contracts.wire.MeetingAnnouncement.MeetingReclassifiedV1;
import org.huiyi.contracts.wire.MeetingAnnouncement.MeetingScheduledV1;
import org.huiyi.contracts.wire.MeetingAnnouncement.OrganiserTransferredV1;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesOverdueV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.notification.notice.NoticeIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Notices by REST.
class NoticeFaceTest extends ServiceTest {
    @Autowired private EventProcessingConfiguration processing;

    private final String cause = UUID.randomUUID().toString();
    private final String run = cause.substring(0, 8);
    private final String meeting = "mtg_" + run;
    private final String party = "globex-" + run;
    private final String organiser = "acme-" + run;
    private final String lee = "lee-" + run;
    private final String notice = NoticeIds.of(cause, party, lee);

    @Test
    void a_sent_notice_shows_its_ladder() {
        sent("Plan");
        var answer = get("/v1/notices/" + notice, lee, party);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("grade").asString()).isEqualTo("SENT");
        assertThat(answer.body().path("title").asString()).isEqualTo("Plan");
        assertThat(answer.body().path("text").asString()).contains("Asia/Shanghai");
        assertThat(texts(answer.body().path("ladder"), "grade"))
                .containsExactly("QUEUED", "QUEUED", "SENT");
        assertThat(answer.raw().headers().firstValue("ETag")).contains("\"0\"");
    }

    @Test
    void the_party_sees_the_notice_but_not_what_it_says() {
        sent("Plan");
        var answer = get("/v1/notices/" + notice, party, party);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("text").isNull()).isTrue();
    }

    @Test
    void a_notice_of_a_sensitive_meeting_shows_no_title() {
        sent("");
        var one = get("/v1/notices/" + notice, lee, party).body();
        assertThat(one.path("title").isNull()).isTrue();
        assertThat(listed(cause, lee, party).path("title").isNull()).isTrue();
    }

    /// R55: "Search results and notification texts must not leak titles"
    @Test
    void while_a_meeting_is_sensitive_its_notices_are_shown_and_found_without_what_it_says() {
        sent("Plan " + run);
        reclassified("SENSITIVE");
        soon().untilAsserted(() -> assertThat(found("q=" + run)).isEmpty());
        assertThat(listed(cause, lee, party).path("title").isNull()).isTrue();
        var one = get("/v1/notices/" + notice, lee, party).body();
        assertThat(one.path("title").isNull()).isTrue();
        assertThat(one.toString()).doesNotContain("Plan", "Budget", "Agree on the budget");
        assertThat(one.path("text").asString()).contains("Asia/Shanghai");

        reclassified("ORDINARY");
        soon().untilAsserted(() -> assertThat(found("q=" + run)).hasSize(1));
        assertThat(get("/v1/notices/" + notice, lee, party).body().path("title").asString())
                .isEqualTo("Plan " + run);
    }

    @Test
    void which_meetings_are_sensitive_is_known_again_after_a_replay() {
        sent("Plan " + run);
        reclassified("SENSITIVE");
        soon().untilAsserted(() -> assertThat(found("q=" + run)).isEmpty());
        replay("view.confidentiality");
        soon().untilAsserted(() -> assertThat(found("q=" + run)).isEmpty());
    }

    private void reclassified(String classification) {
        say(
                Topics.MEETING_EVENTS,
                meeting,
                cause + "-" + classification,
                "meeting.MeetingReclassified.v1",
                written(new MeetingReclassifiedV1(meeting, classification, 0, T0)));
    }

    @Test
    void what_is_not_yours_and_what_is_not_there_look_the_same() {
        sent("Plan");
        assertThat(get("/v1/notices/" + notice, "jo", "initech").status()).isEqualTo(404);
        assertThat(get("/v1/notices/ntc_none", "jo", "initech").status()).isEqualTo(404);
        assertThat(get("/v1/notices", "jo", "initech-" + run).body().path("items")).isEmpty();
    }

    @Test
    void the_organiser_finds_what_was_sent_to_other_parties_but_not_what_it_says() {
        sent("Plan");
        soon().untilAsserted(() ->
                assertThat(get("/v1/notices/" + notice, organiser, organiser).status())
                        .isEqualTo(200));
        var one = get("/v1/notices/" + notice, organiser + ".lead", organiser).body();
        assertThat(one.path("grade").asString()).isEqualTo("SENT");
        assertThat(one.path("text").isNull()).isTrue();
        assertThat(foundBy(organiser, "party=" + party)).hasSize(1);
        assertThat(foundBy(organiser, "party=initech")).isEmpty();
        assertThat(get("/v1/inbox", organiser, organiser).body().path("items")).isEmpty();
    }

    @Test
    void notices_follow_a_meeting_to_its_new_organiser() {
        sent("Plan");
        var heir = "heir-" + run;
        say(
                Topics.MEETING_EVENTS,
                meeting,
                cause + "-moved",
                "meeting.OrganiserTransferred.v1",
                written(new OrganiserTransferredV1(meeting, organiser, heir, T0)));
        soon().untilAsserted(() -> assertThat(foundBy(heir, "meetingId=" + meeting)).hasSize(1));
        assertThat(foundBy(organiser, "meetingId=" + meeting)).isEmpty();
        assertThat(get("/v1/notices/" + notice, organiser, organiser).status()).isEqualTo(404);
    }

    @Test
    void an_organiser_is_known_before_anybody_is_convened() {
        say(
                Topics.MEETING_EVENTS,
                meeting,
                cause + "-scheduled",
                "meeting.MeetingScheduled.v1",
                written(
                        new MeetingScheduledV1(
                                meeting, "Plan", organiser, List.of(party), null, null, null)));
        ask(overdue());
        soon().untilAsserted(
                        () -> assertThat(foundBy(organiser, "meetingId=" + meeting)).hasSize(1));
    }

    @Test
    void who_organises_what_is_known_again_after_a_replay() {
        sent("Plan");
        soon().untilAsserted(
                        () -> assertThat(foundBy(organiser, "meetingId=" + meeting)).hasSize(1));
        replay("view.organisers");
        soon().untilAsserted(
                        () -> assertThat(foundBy(organiser, "meetingId=" + meeting)).hasSize(1));
    }

    @Test
    void a_list_is_narrowed_by_every_filter() {
        sent("Plan " + run);
        var row = listed(cause, lee, party);
        assertThat(row.path("grade").asString()).isEqualTo("SENT");
        String all =
                "meetingId=%s&party=%s&person=%s&kind=Convening&channel=EMAIL&grade=SENT&q=PLAN&from=%s&to=2999-01-01T00:00:00Z"
                        .formatted(meeting, party, lee, row.path("queuedAt").asString());
        assertThat(found(all)).hasSize(1);
        for (String none :
                List.of(
                        "meetingId=mtg_x",
                        "party=x",
                        "person=x",
                        "kind=Minutes",
                        "grade=BOUNCED",
                        "q=nothing",
                        "from=2999-01-01T00:00:00Z",
                        "to=2001-01-01T00:00:00Z")) {
            assertThat(found(none)).as(none).isEmpty();
        }
    }

    @Test
    void a_list_comes_in_pages_youngest_first() {
        sent("Plan");
        ask(overdue());
        soon().untilAsserted(() -> assertThat(found("")).hasSize(2));
        var first = get("/v1/notices?limit=1", lee, party).body();
        assertThat(texts(first.path("items"), "kind")).containsExactly("MinutesOverdue");
        var second = get("/v1/notices?limit=1&cursor=" + first.path("next").asString(), lee, party);
        assertThat(texts(second.body().path("items"), "kind")).containsExactly("Convening");
        assertThat(second.body().path("next").isNull()).isTrue();
    }

    @Test
    void the_inbox_holds_what_was_sent_to_the_caller() {
        sent("Plan");
        assertThat(get("/v1/inbox", lee, party).body().path("items")).hasSize(1);
        assertThat(get("/v1/inbox", "kim", party).body().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade=GONE",
                "from=yesterday",
                "from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z",
                "party=Nobody",
                "kind=1",
                "limit=0",
                "limit=501",
                "cursor=x",
                "cursor=MTorMTAwMDAwMC0wMS0wMVQwMDowMDowMFoveA"
            })
    void a_filter_that_cannot_be_read_is_malformed(String query) {
        assertThat(get("/v1/notices?" + query, lee, party).status()).isEqualTo(400);
    }

    @Test
    void the_recipient_acknowledges_once() {
        sent("Plan");
        var path = "/v1/notices/" + notice + "/acknowledgement";
        var first = post(path, lee, party);
        assertThat(first.status()).isEqualTo(200);
        assertThat(texts(first.body().path("recorded"), "type"))
                .containsExactly("notice.NoticeAcknowledged");
        var again = post(path, lee, party);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("recorded")).isEmpty();
        assertThat(get("/v1/notices/" + notice, lee, party).body().path("grade").asString())
                .isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void a_colleague_cannot_acknowledge_and_is_told_the_rule() {
        sent("Plan");
        var answer = post("/v1/notices/" + notice + "/acknowledgement", "kim", party);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("type").asString()).endsWith("/problems/not-the-recipient");
        assertThat(answer.body().path("rule").asString()).isEqualTo("R49");
        assertThat(answer.body().path("remedy").asString()).isNotBlank();
    }

    @Test
    void what_was_not_sent_yet_cannot_be_acknowledged() {
        Stage.GATE.shut();
        ask(convening("Plan"));
        soon().untilAsserted(() ->
                assertThat(get("/v1/notices/" + notice, lee, party).status()).isEqualTo(200));
        var answer = post("/v1/notices/" + notice + "/acknowledgement", lee, party);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("type").asString()).endsWith("/problems/notice-not-sent");
    }

    @Test
    void without_a_token_or_its_scope_nothing_is_shown() {
        assertThat(call("GET", "/v1/notices", "").status()).isEqualTo(401);
        var other = Stage.ISSUER.token(lee, party, "meetings:read");
        assertThat(call("GET", "/v1/notices", other).status()).isEqualTo(403);
        assertThat(call("GET", "/actuator/health/liveness", "").status()).isEqualTo(200);
    }

    private void replay(String view) {
        var processor =
                processing.eventProcessor(view, StreamingEventProcessor.class).orElseThrow();
        processor.shutDown();
        soon().ignoreExceptions()
                .until(() -> {
                    processor.resetTokens();
                    return true;
                });
        processor.start();
    }

    private void sent(String title) {
        ask(convening(title));
        soon().untilAsserted(() ->
                assertThat(listed(cause, lee, party).path("grade").asString("")).isEqualTo("SENT"));
    }

    private JsonNode foundBy(String reader, String query) {
        return get("/v1/notices?" + query, reader, reader).body().path("items");
    }

    private JsonNode found(String query) {
        return get("/v1/notices?" + query, lee, party).body().path("items");
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asString(""))
                .toList();
    }

    private ConveningV1 convening(String title) {
        return new ConveningV1(
                cause,
                meeting,
                title,
                List.of(recipient(party, lee, lee + "@globex.example")),
                organiser,
                T0,
                T0.plusSeconds(3600),
                "Asia/Shanghai",
                null,
                null,
                List.of("Budget"),
                "Agree on the budget",
                List.of(),
                null);
    }

    private MinutesOverdueV1 overdue() {
        return new MinutesOverdueV1(
                cause + "-overdue",
                meeting,
                "Plan",
                List.of(recipient(party, lee, lee + "@globex.example")),
                T0,
                "Asia/Shanghai",
                null);
    }
}
