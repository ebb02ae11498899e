package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Reading what is sensitive: withheld without an agreement, given with one, and both on record.
class ReadingUnderAgreementTest extends Agreements {
    private static final String WITH_ANNEX =
            "{\"points\":[\"talked\"],\"resolutions\":\"none\",\"actions\":\"none\",\"annex\":\"the price\"}";

    @Test
    void of_a_sensitive_meeting_a_party_without_agreement_learns_when_and_where_and_why_no_more() {
        String meeting = scheduled("hammer", "Merger with Falcon");
        String hammer = person("hammer.lead", "hammer");
        var withheld = get(hammer, meeting).is(200);
        assertThat(withheld.response().body()).doesNotContain("Falcon").doesNotContain("figures");
        assertThat(withheld.text("/status")).isEqualTo("SCHEDULED");
        assertThat(withheld.text("/place")).isEqualTo("Room 1");
        assertThat(withheld.text("/parties/0/partyId")).isEqualTo("hammer");
        assertThat(withheld.text("/withheld/rule")).isEqualTo("R54");
        assertThat(withheld.text("/withheld/agreements")).isEqualTo(register("hammer"));

        agree("hammer", entry(null, "*"));
        var shown = get(hammer, meeting).is(200);
        assertThat(shown.text("/title")).isEqualTo("Merger with Falcon");
        assertThat(shown.json().at("/withheld").isNull()).isTrue();
        var trail = trail(meeting, 2);
        assertThat(trail)
                .contains("DENIED hammer.lead meeting agreement-missing")
                .contains("READ hammer.lead meeting 1");
    }

    @Test
    void what_was_ordinary_once_is_shown_by_what_is_sensitive_today() {
        String meeting = scheduled("cyberdyne", "Falcon");
        var past = get(person("cyberdyne", "cyberdyne"), meeting + "?version=1").is(200);
        assertThat(past.json().at("/title").isNull()).isTrue();
    }

    @Test
    void of_a_sensitive_item_only_its_place_is_shown() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("tyrell"))).is(201).header("Location");
        put(ACME, "/agenda", meeting, secretVotes()).is(200);
        String tyrell = person("tyrell.lead", "tyrell");
        var read = get(tyrell, meeting).is(200);
        assertThat(read.text("/agenda/0/topic")).isEqualTo("Budget");
        assertThat(read.json().at("/agenda/1/topic").isNull()).isTrue();
        assertThat(read.text("/agenda/1/kind")).isEqualTo("DECISION");
        assertThat(read.text("/withheld/cause")).isEqualTo("agreement-missing");
        assertThat(get(tyrell, meeting + "/minutes").response().body()).doesNotContain("Votes");

        agree("tyrell", entry("tyrell.lead", "topic:Votes"));
        assertThat(get(tyrell, meeting).text("/agenda/1/topic")).isEqualTo("Votes");
        assertThat(
                        get(person("tyrell.guest", "tyrell"), meeting)
                                .json()
                                .at("/agenda/1/topic")
                                .isNull())
                .isTrue();
    }

    /// T1: the common part waits for nothing, the annex for the signature.
    @Test
    void the_common_part_reaches_every_party_and_the_annex_those_who_agreed() {
        String meeting = published("soylent", "ORDINARY");
        String soylent = person("soylent.lead", "soylent");
        var common = get(soylent, meeting + "/minutes").is(200);
        assertThat(common.text("/points/0")).isEqualTo("talked");
        assertThat(common.response().body()).doesNotContain("the price");
        assertThat(common.json().at("/annexState/withheld").asBoolean()).isTrue();
        assertThat(common.text("/annexState/cause")).isEqualTo("agreement-missing");
        var organisers = get(ACME, meeting + "/minutes").is(200);
        assertThat(organisers.text("/annexState/awaiting/0/partyId")).isEqualTo("soylent");
        assertThat(page(soylent, meeting)).doesNotContain("the price").contains("soylent.lead");

        agree("soylent", entry(null, "meeting:" + idOf(meeting)));
        assertThat(get(soylent, meeting + "/minutes").text("/annex")).isEqualTo("the price");
        assertThat(page(soylent, meeting)).contains("the price");
        assertThat(get(ACME, meeting + "/minutes").json().at("/annexState/awaiting")).isEmpty();
        assertThat(trail(meeting, 3))
                .contains("DENIED soylent.lead minutes-annex agreement-missing")
                .anyMatch(line -> line.startsWith("READ soylent.lead minutes-annex"));
    }

    @Test
    void minutes_of_a_sensitive_meeting_are_refused_without_an_agreement() {
        String meeting = published("weyland", "SENSITIVE");
        String weyland = person("weyland.lead", "weyland");
        var refused = get(weyland, meeting + "/minutes").is(403).citing("R54");
        assertThat(refused.text("/type")).isEqualTo("/problems/agreement-missing");
        send(to(weyland, meeting + "/minutes").header("Accept", "text/html").GET()).is(403);
        agree("weyland", entry("weyland.lead", "*"));
        assertThat(get(weyland, meeting + "/minutes").is(200).text("/points/0"))
                .isEqualTo("talked");
        get(person("weyland.guest", "weyland"), meeting + "/minutes").is(403);
    }

    @Test
    void a_list_shows_and_finds_the_title_only_for_those_who_agreed() {
        String mark = "falcon" + UUID.randomUUID();
        String id = idOf(scheduled("umbrella", mark));
        await().atMost(Duration.ofSeconds(60)).until(() -> titles(ACME, "q=" + mark).size() == 1);
        assertThat(titles(UMBRELLA, "q=" + mark)).isEmpty();
        var listed = get(UMBRELLA, "/v1/meetings?limit=500").is(200);
        assertThat(listed.response().body()).doesNotContain(mark).contains(id);

        agree("umbrella", entry("umbrella", "meeting:" + id));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(titles(UMBRELLA, "q=" + mark)).containsExactly(mark));
        assertThat(titles(person("umbrella.other", "umbrella"), "q=" + mark)).isEmpty();
    }

    @Test
    void the_report_of_rules_keeps_what_people_wrote_from_those_who_did_not_agree() {
        String meeting = published("massive", "SENSITIVE");
        String massive = person("massive.lead", "massive");
        send(to(ACME, "/v1/policies/meeting:" + idOf(meeting))
                        .PUT(
                                BodyPublishers.ofString(
                                        """
                                        {"modes":{"R23":"FLAG"},"reason":"project falcon",
                                         "approver":"acme.boss"}\
                                        """)))
                .is(200);
        get(massive, meeting + "/minutes").is(403);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(verdict(ACME, meeting, 54)).isEqualTo("SATISFIED"));
        var report = get(massive, meeting + "/compliance").is(200);
        assertThat(report.response().body()).doesNotContain("falcon");
        assertThat(report.text("/rules/22/adapted/by")).isEqualTo("acme.boss");
        assertThat(get(ACME, meeting + "/compliance").text("/rules/22/adapted/reason"))
                .isEqualTo("project falcon");
        assertThat(get(ACME, meeting + "/compliance").json().at("/rules/53/evidence")).isNotEmpty();
    }

    @Test
    void the_trail_is_for_the_organiser_and_for_audit() {
        String meeting = scheduled("rekall", "Falcon");
        String rekall = person("rekall", "rekall");
        get(rekall, meeting).is(200);
        trail(meeting, 1);
        get(rekall, meeting + "/accesses").is(403).citing("R38");
        get(UMBRELLA, meeting + "/accesses").is(404);
        String auditor = Stage.ISSUER.token("auditor", "auditor", "audit:read");
        var audited = get(auditor, meeting + "/accesses?limit=1").is(200);
        assertThat(audited.json().at("/items")).hasSize(1);
        get(auditor, "/v1/meetings/mtg_none/accesses").is(404);
    }

    private List<String> trail(String meeting, int atLeast) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting + "/accesses").is(200).json().at("/items"))
                                .hasSizeGreaterThanOrEqualTo(atLeast));
        return get(ACME, meeting + "/accesses")
                .json()
                .at("/items")
                .valueStream()
                .map(line ->
                        line.at("/outcome").asString()
                                + " "
                                + line.at("/personId").asString()
                                + " "
                                + line.at("/thing").asString()
                                + " "
                                + (line.at("/cause").isNull()
                                        ? line.at("/version").asString()
                                        : line.at("/cause").asString()))
                .toList();
    }

    private String verdict(String token, String meeting, int rule) {
        return get(token, meeting + "/compliance").text("/rules/" + (rule - 1) + "/verdict");
    }

    private List<String> titles(String token, String query) {
        return get(token, "/v1/meetings?" + query)
                .is(200)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/title").asString())
                .toList();
    }

    private String page(String token, String meeting) {
        return send(to(token, meeting + "/minutes").header("Accept", "text/html").GET())
                .is(200)
                .response()
                .body();
    }

    private static String secretVotes() {
        int votes = AGENDA.indexOf("Votes");
        return AGENDA.substring(0, votes)
                + AGENDA.substring(votes)
                        .replace("\"minutes\":30", "\"minutes\":30,\"sensitive\":true");
    }

    private String scheduled(String partyId, String title) {
        return post(
                        ACME,
                        "/v1/meetings",
                        meeting(party(partyId))
                                .replaceFirst("Budget", title)
                                .replace("ORDINARY", "SENSITIVE"))
                .is(201)
                .header("Location");
    }

    private String published(String partyId, String classification) {
        String meeting =
                post(
                                ACME,
                                "/v1/meetings",
                                meeting(party(partyId)).replace("ORDINARY", classification))
                        .is(201)
                        .header("Location");
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        draft(RECORDER, meeting, WITH_ANNEX).is(200);
        publish(meeting, "{}").is(200);
        return meeting;
    }
}
