package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.material.MaterialsId;
import org.huiyi.meeting.minutes.MinutesId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/// R55 and R56, the hard way: a sensitive meeting full of words that are nowhere else, and nobody without an
/// agreement, no other system and no log ever shows one of them.
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest extends MaterialPaths {
    /// Stands in every text that is written anywhere in the meeting.
    private static final String SECRET = "zanzibar";

    @Autowired private Histories histories;
    @Autowired private List<Announcer> announcers;

    @Test
    void no_word_of_a_sensitive_meeting_is_shown_to_those_who_did_not_agree(CapturedOutput output) {
        String meeting = played();
        String hydra = person("hydra.lead", "hydra");
        assertThat(get(ACME, meeting).response().body()).contains(SECRET + "-title");
        get(hydra, meeting).is(200);
        read(hydra, meeting).forEach(body -> assertThat(body).doesNotContainIgnoringCase(SECRET));
        tried(hydra, meeting).forEach(body -> assertThat(body).doesNotContainIgnoringCase(SECRET));
        assertThat(get(hydra, "/v1/meetings?q=" + SECRET).json().at("/items")).isEmpty();
        assertThat(output.getAll().toLowerCase(Locale.ROOT)).doesNotContain(SECRET);
    }

    @Test
    void no_word_of_a_sensitive_meeting_is_told_to_another_system() {
        String id = idOf(played());
        var told = announced(id);
        assertThat(told).hasSizeGreaterThan(20);
        told.forEach(text -> assertThat(text).doesNotContainIgnoringCase(SECRET));
        for (String topic :
                List.of(
                        Topics.MEETING_EVENTS,
                        Topics.NOTIFICATION_REQUESTS,
                        Topics.ACTION_REQUESTS)) {
            Wire.said(topic, id)
                    .forEach(record ->
                            assertThat(new String(record.value()))
                                    .doesNotContainIgnoringCase(SECRET));
        }
    }

    /// What announcers say, personal texts as their receiver reads them.
    private List<String> announced(String id) {
        return Stream.of(id, MinutesId.of(id), MaterialsId.of(id))
                .flatMap(aggregate -> histories.events(aggregate).stream())
                .flatMap(this::announced)
                .map(announcement -> JsonMapper.shared().writeValueAsString(announcement.data()))
                .toList();
    }

    private Stream<Announcement> announced(RecordedEvent event) {
        return announcers.stream().flatMap(one -> one.announce(event).stream());
    }

    private List<String> read(String token, String meeting) {
        var bodies = new ArrayList<String>();
        for (String path :
                List.of(
                        "",
                        "?version=1",
                        "?version=3",
                        "/minutes",
                        "/compliance",
                        "/materials",
                        "/material-requests",
                        "/material-requests/1",
                        "/accesses",
                        "/classification",
                        "/leaks/1")) {
            bodies.add(get(token, meeting + path).response().body());
        }
        var page = to(token, meeting + "/minutes").header("Accept", "text/html").GET();
        bodies.add(send(page).response().body());
        var material = get(ACME, meeting + "/materials").text("/items/0/id");
        bodies.add(get(token, meeting + "/materials/" + material).response().body());
        bodies.add(get(token, meeting + "/materials/" + material + "/content").response().body());
        bodies.add(get(token, "/v1/meetings?limit=500").response().body());
        bodies.add(get(token, "/v1/precedents").response().body());
        bodies.add(get(token, "/v1/policies/meeting:" + idOf(meeting)).response().body());
        bodies.add(get(token, "/v1/rules").response().body());
        return bodies;
    }

    /// Every act that somebody of a party may try, and some that they may not.
    private List<String> tried(String token, String meeting) {
        var bodies = new ArrayList<String>();
        for (String path :
                List.of(
                        "/notice",
                        "/start",
                        "/end",
                        "/cancellation",
                        "/closing",
                        "/suspension",
                        "/minutes/publication",
                        "/agenda-items/1/start")) {
            bodies.add(post(token, meeting + path, "{}").response().body());
        }
        bodies.add(arrive(token, meeting).response().body());
        bodies.add(put(token, "/agenda", meeting, "{\"items\":[]}").response().body());
        bodies.add(put(token, "/purpose", meeting, "{}").response().body());
        bodies.add(
                post(token, meeting + "/minutes/objections", "{\"text\":\"no\"}")
                        .response()
                        .body());
        bodies.add(
                send(to(token, meeting + "/acknowledgements/hydra")
                                .header("If-Match", etag(token, meeting))
                                .PUT(BodyPublishers.noBody()))
                        .response()
                        .body());
        return bodies;
    }

    private Reply arrive(String token, String meeting) {
        return post(token, meeting + "/arrivals", "{\"personId\":\"hydra.lead\"}");
    }

    private String played() {
        String meeting =
                post(ACME, "/v1/meetings", secret(meeting(party("acme"), party("hydra"))))
                        .is(201)
                        .header("Location");
        put(ACME, "/agenda", meeting, secret(AGENDA)).is(200);
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(
                        ACME,
                        meeting + "/material-requests",
                        "{\"partyId\":\"hydra\",\"title\":\"zanzibar-wanted\","
                                + "\"dueAt\":\"2099-01-01T00:00:00Z\"}")
                .is(201);
        handedIn(ACME, meeting, ORDINARY.replace("Figures", "zanzibar-paper"), "zanzibar-bytes");
        post(ACME, meeting + "/notice", "").is(200);
        put(ACME, "/purpose", meeting, PURPOSE).is(200);
        post(ACME, meeting + "/important-matters", "{\"matter\":\"zanzibar-matter\"}");
        post(ACME, meeting + "/start", "{\"reason\":\"zanzibar-start\"}").is(200);
        post(
                        ACME,
                        meeting + "/incidents",
                        "{\"kind\":\"OTHER\",\"description\":\"zanzibar-incident\","
                                + "\"effect\":\"zanzibar-effect\"}")
                .is(200);
        post(
                ACME,
                meeting + "/disagreements",
                "{\"topic\":\"zanzibar-topic\",\"description\":\"zanzibar-quarrel\"}");
        post(ACME, meeting + "/end", "{}").is(200);
        String recorder = person("acme.recorder", "acme");
        send(to(recorder, meeting + "/minutes")
                        .header("If-Match", etag(ACME, meeting + "/minutes"))
                        .PUT(BodyPublishers.ofString(MINUTES)))
                .is(200);
        post(recorder, meeting + "/minutes/publication", "{}").is(200);
        post(ACME, meeting + "/leaks", LEAK).is(200);
        return meeting;
    }

    private static final String PURPOSE =
            """
            {"statement":"zanzibar-statement","successMeasure":"zanzibar-measure",
             "topics":["zanzibar-topic"],"reason":"zanzibar-reason"}\
            """;
    private static final String MINUTES =
            """
            {"points":["zanzibar-point"],"resolutions":[{"text":"zanzibar-resolution"}],
             "actions":[{"resolution":1,"task":"zanzibar-task","partyId":"hydra",
                         "assignee":{"person":"hydra.lead"},"dueAt":"2035-01-01T00:00:00Z"}],
             "annex":"zanzibar-annex"}\
            """;
    private static final String LEAK =
            "{\"what\":\"zanzibar-what\",\"description\":\"zanzibar-description\"}";

    private static String secret(String paper) {
        return paper.replace("ORDINARY", "SENSITIVE")
                .replace("\"title\":\"Budget\"", "\"title\":\"zanzibar-title\"")
                .replace("Agree on the budget", "zanzibar-aim")
                .replace("knows the figures", "zanzibar-expert")
                .replace("Budget", "zanzibar-topic")
                .replace("Votes", "zanzibar-votes");
    }
}
