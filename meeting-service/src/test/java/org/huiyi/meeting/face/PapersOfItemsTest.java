package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Agreements.entries;
import static org.huiyi.meeting.face.Agreements.entry;
import static org.huiyi.meeting.face.Agreements.register;
import static org.huiyi.meeting.face.Papers.meeting;
import static org.huiyi.meeting.face.Papers.party;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// R54, "涉及敏感内容…需签署保密协议": a paper is as sensitive as the item it belongs to, wherever that stands.
class PapersOfItemsTest extends MaterialPaths {
    @Test
    void an_agreement_on_one_topic_opens_no_paper_of_another_whatever_the_order() {
        String meeting = with("yoyodyne", "Merger!", "Budget");
        agreeOnBudget("yoyodyne");
        String merger = handedIn(ACME, meeting, paper("Offer", 1), "the offer");
        String budget = handedIn(ACME, meeting, paper("Figures", 2), "the figures");
        String lead = person("yoyodyne.lead", "yoyodyne");
        for (var order : new String[][] {{"Budget", "Merger!"}, {"Budget"}, {"Costs", "Budget"}}) {
            put(ACME, "/agenda", meeting, agenda(order)).is(200);
            assertThat(content(lead, merger).statusCode()).isEqualTo(403);
            assertThat(content(lead, budget).statusCode()).isEqualTo(200);
        }
        assertThat(get(ACME, budget).text("/agendaItem")).isEqualTo("2");
        assertThat(get(ACME, merger).json().at("/agendaItem").isNull()).isTrue();
    }

    @Test
    void what_became_sensitive_stays_so_when_an_item_is_put_before_it() {
        String meeting = with("oscorp", "Price");
        String paper = handedIn(ACME, meeting, paper("Price list", 1), "nine");
        String lead = person("oscorp.lead", "oscorp");
        assertThat(content(lead, paper).statusCode()).isEqualTo(200);
        put(ACME, "/agenda", meeting, agenda("Price!")).is(200);
        assertThat(content(lead, paper).statusCode()).isEqualTo(403);
        put(ACME, "/agenda", meeting, agenda("Budget", "Price!")).is(200);
        assertThat(content(lead, paper).statusCode()).isEqualTo(403);
    }

    /// R53 lets the rest of the change wait for the parties; R54 waits for nobody.
    @Test
    void after_the_notice_an_item_is_sensitive_at_once_and_who_read_of_it_is_listed() {
        String meeting = with("virtucon", "Budget", "Price");
        put(ACME, "/support", meeting, Papers.SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        String paper = handedIn(ACME, meeting, paper("Price list", 2), "nine");
        String lead = person("virtucon.lead", "virtucon");
        assertThat(content(lead, paper).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !get(ACME, meeting + "/accesses").json().at("/items").isEmpty());
        post(ACME, meeting + "/notice", "").is(200);
        put(ACME, "/agenda", meeting, reasoned(agenda("Price!", "Budget"))).is(200);
        assertThat(content(lead, paper).statusCode()).isEqualTo(403);
        var read = get(lead, meeting).is(200);
        assertThat(read.text("/agenda/0/topic")).isEqualTo("Budget");
        assertThat(read.json().at("/agenda/1/topic").isNull()).isTrue();
        assertThat(read.text("/pendingAgenda/items/1/topic")).isEqualTo("Budget");
        var change = get(ACME, meeting + "/classification").is(200).json().at("/items/0");
        assertThat(change.at("/items/0").asInt()).isEqualTo(2);
        assertThat(change.at("/seen").toString())
                .contains("invitation")
                .contains("virtucon.lead")
                .contains(paper.substring(paper.lastIndexOf('/') + 1));
    }

    private String with(String party, String... topics) {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("acme"), party(party)))
                        .is(201)
                        .header("Location");
        put(ACME, "/agenda", meeting, agenda(topics)).is(200);
        return meeting;
    }

    private void agreeOnBudget(String party) {
        String path = register(party);
        String entries = entries(entry(null, "topic:Budget"));
        send(to(person(party, party), path)
                        .header("If-Match", etag(person(party, party), path))
                        .PUT(BodyPublishers.ofString(entries)))
                .is(200);
        post(ACME, path + "/countersignature", "").is(200);
    }

    private static String paper(String title, int item) {
        return "{\"title\":\"%s\",\"classification\":\"ORDINARY\",\"agendaItem\":%d}"
                .formatted(title, item);
    }

    private static String reasoned(String agenda) {
        return agenda.replaceFirst("\\{", "{\"reason\":\"prices\",");
    }

    /// An exclamation mark makes an item sensitive.
    private static String agenda(String... topics) {
        var items = new StringBuilder();
        for (String topic : topics) {
            items.append(items.isEmpty() ? "" : ",")
                    .append(
                            "{\"topic\":\"%s\",\"kind\":\"DISCUSSION\",\"minutes\":10,\"sensitive\":%s}"
                                    .formatted(topic.replace("!", ""), topic.endsWith("!")));
        }
        return "{\"items\":[" + items + "]}";
    }
}
