package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.access.Access;
import org.huiyi.meeting.access.AccessDecider;
import org.huiyi.meeting.access.AccessId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// R54, "grant and denial both recorded": whatever sensitive is shown anywhere is on record, and so is what was
/// not.
class SensitiveReadsTest extends MaterialPaths {
    @Autowired private Histories histories;

    @Test
    void who_is_told_of_a_sensitive_paper_is_on_record_and_so_is_who_is_not() {
        String meeting = with("stark", agenda("Budget"));
        String paper = handedIn(ACME, meeting, SENSITIVE, "secret");
        handedIn(ACME, meeting, ORDINARY, "open");
        String stark = person("stark.lead", "stark");
        assertThat(get(stark, meeting + "/materials").json().at("/items/0/title").isNull())
                .isTrue();
        assertThat(get(ACME, meeting + "/materials").text("/items/0/title")).isEqualTo("Prices");
        get(ACME, paper).is(200);
        assertThat(trail(meeting))
                .contains(
                        "DENIED stark.lead materials",
                        "READ acme.organiser materials",
                        "READ acme.organiser materials/" + idOf(paper));
    }

    @Test
    void what_is_open_to_all_leaves_no_trace() {
        String meeting = with("duff", agenda("Budget"));
        String paper = handedIn(ACME, meeting, ORDINARY, "open");
        String duff = person("duff.lead", "duff");
        for (String path : List.of(meeting, meeting + "/materials", paper, meeting + "/minutes")) {
            get(duff, path).is(200);
        }
        assertThat(trail(meeting)).isEmpty();
    }

    @Test
    void who_reads_what_a_sensitive_meeting_asks_for_is_on_record() {
        String meeting = with("unsigned", agenda("Budget"));
        String wanted =
                "{\"partyId\":\"unsigned\",\"title\":\"Costs\",\"dueAt\":\"2099-01-01T00:00:00Z\"}";
        post(ACME, meeting + "/material-requests", wanted).is(201);
        post(
                        ACME,
                        meeting + "/classification",
                        "{\"classification\":\"SENSITIVE\",\"reason\":\"prices\"}")
                .is(200);
        get(person("unsigned.lead", "unsigned"), meeting + "/material-requests").is(200);
        get(ACME, meeting + "/material-requests/1").is(200);
        assertThat(trail(meeting))
                .contains(
                        "DENIED unsigned.lead material-requests",
                        "READ acme.organiser material-requests");
    }

    @Test
    void an_agenda_is_on_record_by_what_is_shown_of_it_pending_or_past() {
        String meeting = with("hooli", agenda("Budget", "Merger!"));
        long before = Long.parseLong(etag(ACME, meeting).replace("\"", ""));
        put(ACME, "/agenda", meeting, agenda("Budget")).is(200);
        get(ACME, meeting).is(200);
        String hooli = person("hooli.lead", "hooli");
        assertThat(trail(meeting)).filteredOn("READ acme.organiser agenda"::equals).hasSize(1);
        get(ACME, meeting + "?version=" + before).is(200);
        get(hooli, meeting + "?version=" + before).is(200);
        assertThat(trail(meeting))
                .contains("DENIED hooli.lead agenda")
                .filteredOn("READ acme.organiser agenda"::equals)
                .hasSize(1);
        assertThat(get(hooli, meeting).response().body()).doesNotContain("Merger");

        String waiting = with("pendant", agenda("Budget"));
        put(ACME, "/support", waiting, SUPPORT).is(200);
        put(ACME, "/recorder", waiting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, waiting + "/notice", "").is(200);
        String changed = agenda("Budget", "Merger!").replaceFirst("\\{", "{\"reason\":\"new\",");
        put(ACME, "/agenda", waiting, changed).is(200);
        assertThat(get(person("pendant.lead", "pendant"), waiting).response().body())
                .contains("pendingAgenda\":{")
                .doesNotContain("Merger");
        assertThat(trail(waiting)).contains("DENIED pendant.lead agenda");
    }

    @Test
    void the_topic_of_a_sensitive_item_is_in_no_list_of_topics() {
        String meeting = with("gringotts", agenda("Budget!"));
        String lead = person("gringotts.lead", "gringotts");
        var read = get(lead, meeting).is(200);
        assertThat(read.json().at("/topics")).isEmpty();
        assertThat(read.json().at("/parties/1/topics")).isEmpty();
        assertThat(read.text("/withheld/cause")).isEqualTo("agreement-missing");
        assertThat(get(ACME, meeting).json().at("/topics")).hasSize(1);
        assertThat(trail(meeting)).contains("DENIED gringotts.lead agenda");
    }

    /// R55: "Party leaves: keeps what it lawfully received, gets nothing new."
    @Test
    void a_party_that_left_is_shown_nothing_that_became_sensitive_or_happened_since() {
        String meeting = with("vehement", agenda("Budget", "Price"));
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        String paper =
                handedIn(
                        ACME,
                        meeting,
                        "{\"title\":\"List\",\"classification\":\"ORDINARY\",\"agendaItem\":2}",
                        "nine");
        String lead = person("vehement.lead", "vehement");
        assertThat(get(lead, paper).text("/title")).isEqualTo("List");
        send(to(ACME, meeting + "/parties/vehement?reason=gone")
                        .header("If-Match", etag(ACME, meeting))
                        .DELETE())
                .is(200);
        put(ACME, "/agenda", meeting, agenda("Price!", "Budget")).is(200);
        var withheld = get(lead, paper).is(200);
        assertThat(withheld.json().at("/title").isNull()).isTrue();
        assertThat(withheld.text("/agendaItem")).isEqualTo("2");
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        assertThat(get(ACME, meeting).text("/minutes/status")).isEqualTo("OPEN");
        assertThat(get(lead, meeting).text("/minutes/status")).isEqualTo("NONE");
    }

    private String with(String party, String agenda) {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("acme"), party(party), party("initech")))
                        .is(201)
                        .header("Location");
        put(ACME, "/agenda", meeting, agenda).is(200);
        return meeting;
    }

    /// Today's accesses.
    private List<String> trail(String meeting) {
        var id = AccessId.of(idOf(meeting), AccessId.dayOf(Instant.now()));
        Access access = histories.fold(AccessDecider.INSTANCE, id).state();
        return Stream.concat(
                        access.reads().stream().map(r -> "READ " + r.personId() + " " + r.thing()),
                        access.denials().stream()
                                .map(d -> "DENIED " + d.personId() + " " + d.thing()))
                .toList();
    }

    /// An exclamation mark makes an item sensitive.
    private static String agenda(String... topics) {
        var items =
                Stream.of(topics)
                        .map(topic ->
                                "{\"topic\":\"%s\",\"kind\":\"DISCUSSION\",\"minutes\":10,\"sensitive\":%s}"
                                        .formatted(topic.replace("!", ""), topic.endsWith("!")))
                        .toList();
        return "{\"items\":[" + String.join(",", items) + "]}";
    }
}
