package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Duties in a calendar program that has nothing but an address.
class DutyCalendarsTest extends ServiceTest {
    private static final String PRIVACY =
            Stage.ISSUER.token("acme", "acme", "meetings:read privacy:write");
    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Test
    void a_calendar_shows_what_is_due_and_no_word_of_the_meeting() {
        String meeting =
                post(
                                ACME,
                                "/v1/meetings",
                                meeting(party("globex")).replace("ORDINARY", "SENSITIVE"))
                        .is(201)
                        .header("Location");
        String url = issue(ACME, "{\"name\":\"Phone\",\"language\":\"en\"}");
        var start = Instant.parse(get(ACME, meeting).text("/startsAt"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(unfolded(read(url).is(200)))
                                .contains(
                                        "UID:" + idOf(meeting) + ":APPOINT_RECORDER::acme@huiyi"));
        var file = read(url);
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.header("Cache-Control")).contains("private");
        assertThat(unfolded(file))
                .contains("DTSTART:" + BASIC.format(start), "CLASS:CONFIDENTIAL")
                .contains("Appoint who records the meeting.")
                .doesNotContain("Budget");
        assertThat(unfolded(read(url + "&lang=zh"))).contains("指定会议记录人");
        send(HttpRequest.newBuilder(URI.create(url))
                        .header("If-None-Match", file.header("ETag"))
                        .GET())
                .is(304);
    }

    @Test
    void a_secret_is_told_once_and_opens_nothing_once_it_is_revoked() {
        String lead = person("globex.keeper", "globex");
        var issued = post(lead, "/v1/duties/calendars", "{\"name\":\"Desk\"}").is(201);
        String place = issued.header("Location");
        String url = issued.text("/url");
        read(url).is(200);
        assertThat(get(lead, place).is(200).text("/name")).isEqualTo("Desk");
        assertThat(get(lead, place).response().body()).doesNotContain(url.split("\\.ics")[1]);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ids(lead)).containsExactly(issued.text("/id")));
        get(GLOBEX, place).is(404);
        send(to(GLOBEX, place).DELETE()).is(404);
        send(to(lead, place).DELETE()).is(200);
        read(url).is(404);
        get(lead, place).is(404);
        assertThat(send(to(lead, place).DELETE()).is(200).json().at("/recorded")).isEmpty();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(ids(lead)).isEmpty());
    }

    @Test
    void a_repeat_of_the_request_makes_no_second_calendar_and_tells_no_secret_again() {
        String key = key();
        var first = send(keyed(key)).is(201);
        var again = send(keyed(key)).is(201);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(again.json().has("url")).isFalse();
        read(first.text("/url")).is(200);
    }

    @Test
    void a_wrong_secret_an_unknown_calendar_and_none_at_all_look_alike() {
        String url = issue(GLOBEX, "{}");
        String wrong = url.substring(0, url.length() - 3) + "AAA";
        String unknown = url.replaceFirst("cal_.....", "cal_00000");
        assertThat(List.of(read(wrong).status(), read(unknown).status())).containsOnly(404);
        assertThat(read(wrong).text("/detail")).isEqualTo(read(unknown).text("/detail"));
        read(url.replaceFirst("token=.*", "token=mtg_1.x")).is(404);
        read(url.replaceFirst("\\?.*", "")).is(400);
    }

    @Test
    void who_left_or_was_erased_is_shown_nothing_more() {
        String url = issue(person("globex.leaver", "globex"), "{}");
        String other = issue(person("globex.gone", "globex"), "{\"name\":\"Gone\"}");
        read(url).is(200);
        post(PRIVACY, "/v1/persons/globex.leaver/departure", "{}").is(200);
        read(url).is(404);
        read(other).is(200);
        post(PRIVACY, "/v1/persons/globex.gone/erasure", "{\"reason\":\"asked for it\"}").is(200);
        read(other).is(404);
    }

    @Test
    void a_calendar_is_not_read_faster_than_programs_need() {
        String url = issue(person("globex.eager", "globex"), "{}");
        Reply last = read(url);
        for (int i = 0; i < 25 && last.status() == 200; i++) {
            last = read(url);
        }
        assertThat(last.is(429).header("Retry-After")).isNotBlank();
    }

    private String issue(String token, String body) {
        return post(token, "/v1/duties/calendars", body).is(201).text("/url");
    }

    private HttpRequest.Builder keyed(String key) {
        return to(GLOBEX, "/v1/duties/calendars")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{\"name\":\"Phone\"}"));
    }

    /// As a calendar program does: without a token.
    private Reply read(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    private List<String> ids(String token) {
        return get(token, "/v1/duties/calendars")
                .is(200)
                .json()
                .at("/items")
                .valueStream()
                .map(each -> each.at("/id").asString())
                .toList();
    }

    /// Long lines of iCalendar go on in the next after a space.
    private static String unfolded(Reply file) {
        return file.response().body().replace("\r\n ", "");
    }

    private static String idOf(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }
}
