package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The list of meetings, and meetings as they were.
class ListingTest extends ServiceTest {
    @Test
    void a_caller_finds_its_meetings_page_by_page() {
        String mark = UUID.randomUUID().toString();
        var ids = List.of(scheduled(mark), scheduled(mark), scheduled(mark)).reversed();
        await().atMost(Duration.ofSeconds(60)).until(() -> found(GLOBEX, "q=" + mark).size() == 3);
        assertThat(found(GLOBEX, "q=" + mark)).containsExactlyElementsOf(ids);
        assertThat(found(UMBRELLA, "q=" + mark)).isEmpty();
        assertThat(found(ACME, "status=SCHEDULED&party=globex&q=" + mark)).hasSize(3);
        assertThat(found(ACME, "status=CLOSED&q=" + mark)).isEmpty();
        assertThat(found(ACME, "to=2020-01-01T00:00:00Z&q=" + mark)).isEmpty();

        var first = get(ACME, "/v1/meetings?limit=2&q=" + mark).is(200);
        assertThat(first.json().at("/items")).hasSize(2);
        var rest =
                get(ACME, "/v1/meetings?limit=2&q=" + mark + "&cursor=" + first.text("/next"))
                        .is(200);
        assertThat(rest.json().at("/items")).hasSize(1);
        assertThat(rest.json().at("/next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=501",
                "limit=-1",
                "cursor=nonsense",
                "cursor=MTpub25l",
                "status=LOST",
                "party=Nobody",
                "from=yesterday",
                "to=1764000000",
                "from=%2B1000000-01-01T00:00:00Z",
                "to=2026-01-01T00:00:00Z&from=2026-01-01T00:00:01Z",
                "sort=title"
            })
    void what_a_list_cannot_be_asked_is_named(String query) {
        var refused = get(ACME, "/v1/meetings?" + query).is(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(query.split("=")[0]);
        assertThat(refused.text("/errors/0/message")).isNotBlank().doesNotStartWith("field.");
    }

    @Test
    void a_text_that_no_title_can_hold_is_malformed() {
        get(ACME, "/v1/meetings?q=%00").is(400);
        get(ACME, "/v1/meetings?q=" + "x".repeat(201)).is(400);
    }

    @Test
    void a_meeting_is_shown_as_it_was() {
        String meeting = "/v1/meetings/" + scheduled("Budget");
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        assertThat(get(ACME, meeting).text("/recorder")).isEqualTo("acme.recorder");
        assertThat(get(ACME, meeting + "?version=1").is(200).json().at("/recorder").isNull())
                .isTrue();
        get(ACME, meeting + "?asOf=2020-01-01T00:00:00Z").is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/responsibilities", "/minutes"})
    void there_is_nothing_to_show_of_a_version_that_never_was(String of) {
        String thing = "/v1/meetings/" + scheduled("Budget") + of;
        long version = get(ACME, thing).is(200).json().at("/version").asLong();
        get(ACME, thing + "?version=" + version).is(200);
        get(ACME, thing + "?version=" + (version + 1)).is(404);
        get(ACME, thing + "?version=-1").is(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'','asOf=2026-01-01T00:00:00Z&version=1',asOf version",
        "'','asOf=2026-01-01T00:00:00Z&occurredAsOf=2026-01-01T00:00:00Z',asOf occurredAsOf",
        "'','occurredAsOf=2026-01-01T00:00:00Z&version=1',occurredAsOf version",
        "/minutes,'asOf=2026-01-01T00:00:00Z&version=1',asOf version",
        "/responsibilities,'asOf=2026-01-01T00:00:00Z&version=1',asOf version"
    })
    void two_pasts_at_once_are_two_questions(String of, String query, String fields) {
        var refused = get(ACME, "/v1/meetings/mtg_none" + of + "?" + query).is(400);
        assertThat(refused.json().at("/errors").valueStream().map(e -> e.at("/field").asString()))
                .containsExactly(fields.split(" "));
        assertThat(refused.text("/errors/0/code")).isEqualTo("one-past");
        assertThat(refused.text("/errors/0/message")).isNotBlank().doesNotStartWith("field.");
    }

    @Test
    void duties_are_not_due_before_they_are() {
        get(ACME, "/v1/duties?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z").is(400);
        get(ACME, "/v1/duties?from=2026-01-01T00:00:00Z&to=2026-01-01T00:00:00Z").is(200);
    }

    @Test
    void a_party_that_withdrew_sees_what_was_until_then() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("globex"), party("initech")))
                        .is(201)
                        .header("Location");
        send(to(GLOBEX, meeting + "/parties/globex?reason=busy")
                        .header("If-Match", etag(GLOBEX, meeting))
                        .DELETE())
                .is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        assertThat(get(GLOBEX, meeting).is(200).json().at("/recorder").isNull()).isTrue();
        assertThat(get(ACME, meeting).text("/recorder")).isEqualTo("acme.recorder");
    }

    private String scheduled(String title) {
        return post(ACME, "/v1/meetings", meeting(party("globex")).replaceFirst("Budget", title))
                .is(201)
                .text("/id");
    }

    private List<String> found(String token, String query) {
        return get(token, "/v1/meetings?" + query)
                .is(200)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
    }
}
