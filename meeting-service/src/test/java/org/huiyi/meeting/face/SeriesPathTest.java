package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.party;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A series over the face: each of its dates is a meeting of its own.
class SeriesPathTest extends ServiceTest {
    private static final LocalDate FIRST = LocalDate.now().plusDays(30);

    private final String name = "board-" + UUID.randomUUID();
    private final String series = "/v1/series/acme/" + name;

    @Test
    void every_occurrence_is_a_meeting_of_its_own_on_its_own_clock() {
        var made = post(ACME, "/v1/series", body("FREQ=WEEKLY;COUNT=3", "")).is(201);
        assertThat(made.header("Location")).isEqualTo(series);
        var view = get(ACME, series).is(200);
        assertThat(view.json().at("/occurrences")).hasSize(3);
        for (int i = 0; i < 3; i++) {
            var meeting = get(GLOBEX, meeting(view, i)).is(200);
            assertThat(meeting.text("/status")).isEqualTo("SCHEDULED");
            assertThat(meeting.text("/startsAt"))
                    .isEqualTo(view.text("/occurrences/" + i + "/startsAt"));
            assertThat(meeting.text("/organiser")).isEqualTo("acme");
        }
        start(meeting(view, 0));
        assertThat(get(ACME, meeting(view, 0)).text("/status")).isEqualTo("IN_SESSION");
        assertThat(get(ACME, meeting(view, 1)).text("/status")).isEqualTo("SCHEDULED");
    }

    @Test
    void the_same_again_makes_nothing_and_another_under_its_name_is_refused() {
        post(ACME, "/v1/series", body("FREQ=WEEKLY;COUNT=2", "")).is(201);
        var before = get(ACME, series).is(200);
        var again = post(ACME, "/v1/series", body("FREQ=WEEKLY;COUNT=2", "")).is(200);
        assertThat(again.json().at("/recorded")).isEmpty();
        assertThat(get(ACME, series).json()).isEqualTo(before.json());
        post(ACME, "/v1/series", body("FREQ=WEEKLY;COUNT=3", "")).is(409).citing("R02");
    }

    @Test
    void a_series_that_its_meetings_would_be_refused_for_is_not_planned() {
        String untitled = body("FREQ=WEEKLY;COUNT=2", "").replace("\"Board\"", "\" \"");
        post(ACME, "/v1/series", untitled).is(422).citing("R04");
        get(ACME, series).is(404);
        post(ACME, "/v1/series", body("FREQ=HOURLY", "")).is(400);
    }

    @Test
    void a_dry_run_plans_nothing() {
        post(ACME, "/v1/series?dryRun=true", body("FREQ=WEEKLY;COUNT=2", "")).is(200);
        get(ACME, series).is(404);
    }

    @Test
    void only_the_organiser_and_invited_parties_know_of_it() {
        post(ACME, "/v1/series", body("FREQ=WEEKLY;COUNT=2", "")).is(201);
        assertThat(get(GLOBEX, series).is(200).text("/title")).isEqualTo("Board");
        get(UMBRELLA, series).is(404);
        post(UMBRELLA, series + "/exceptions", skip(FIRST, "no")).is(404);
        post(GLOBEX, series + "/exceptions", skip(FIRST, "no")).is(403).citing("R38");
    }

    @Test
    void of_a_sensitive_series_invited_parties_see_only_when() {
        String secret =
                body("FREQ=WEEKLY;COUNT=2", "")
                        .replace("\"minutes\"", "\"classification\":\"SENSITIVE\",\"minutes\"");
        post(ACME, "/v1/series", secret).is(201);
        assertThat(get(ACME, series).text("/title")).isEqualTo("Board");
        var seen = get(GLOBEX, series).is(200);
        assertThat(seen.response().body()).doesNotContain("Board").doesNotContain("Room 1");
        assertThat(seen.json().at("/occurrences")).hasSize(2);
    }

    @Test
    void a_skipped_occurrence_s_meeting_is_cancelled_and_a_moved_one_s_is_rescheduled() {
        post(ACME, "/v1/series", body("FREQ=WEEKLY;COUNT=3", "")).is(201);
        var view = get(ACME, series);
        post(ACME, series + "/exceptions", skip(FIRST, "")).is(422).citing("R53");
        assertThat(get(ACME, meeting(view, 0)).text("/status")).isEqualTo("SCHEDULED");
        post(ACME, series + "/exceptions", skip(FIRST, "holiday")).is(200);
        assertThat(get(ACME, meeting(view, 0)).text("/status")).isEqualTo("CANCELLED");
        post(ACME, series + "/exceptions", skip(FIRST, "holiday")).is(200);
        post(ACME, series + "/exceptions", move(FIRST, FIRST.plusDays(1))).is(409);

        var second = FIRST.plusWeeks(1);
        post(ACME, series + "/exceptions", move(second, second.plusDays(1))).is(200);
        var moved = get(ACME, meeting(view, 1)).is(200);
        assertThat(between(view.text("/occurrences/1/startsAt"), moved.text("/startsAt")))
                .isBetween(29L, 31L);
        assertThat(moved.text("/place")).isEqualTo("Room 1");
        var elsewhere = schedule(second.plusDays(2));
        put(ACME, "/schedule", meeting(view, 1), elsewhere).is(200);
        post(ACME, series + "/exceptions", move(second, second.plusDays(1))).is(200);
        assertThat(get(ACME, meeting(view, 1)).text("/startsAt"))
                .isEqualTo(second.plusDays(2) + "T09:00:00Z");
        var after = get(ACME, series);
        assertThat(after.text("/occurrences/1/startsAt")).isEqualTo(moved.text("/startsAt"));
        assertThat(after.json().at("/occurrences/0/skipped").asBoolean()).isTrue();
        post(ACME, series + "/exceptions", skip(FIRST.plusDays(1), "x")).is(422);

        start(meeting(view, 2));
        post(ACME, series + "/exceptions", skip(FIRST.plusWeeks(2), "late")).is(409);
    }

    @Test
    void exceptions_known_from_the_outset_are_not_scheduled_as_usual() {
        String except =
                "\"exceptions\":[{\"date\":\"%s\",\"reason\":\"holiday\"}],".formatted(FIRST);
        post(ACME, "/v1/series", body("FREQ=WEEKLY;COUNT=2", except)).is(201);
        var view = get(ACME, series);
        get(ACME, meeting(view, 0)).is(404);
        get(ACME, meeting(view, 1)).is(200);
    }

    @Test
    void a_long_series_is_read_page_by_page() {
        post(ACME, "/v1/series", body("FREQ=DAILY;COUNT=60", "")).is(201);
        var first = get(ACME, series).is(200);
        assertThat(first.json().at("/occurrences")).hasSize(50);
        var rest = get(ACME, series + "?cursor=" + first.text("/next")).is(200);
        assertThat(rest.json().at("/occurrences")).hasSize(10);
        assertThat(rest.json().at("/next").isNull()).isTrue();
    }

    private void start(String meeting) {
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"drill\"}").is(200);
    }

    private String body(String rule, String more) {
        return """
        {"name":"%s","title":"Board","purpose":{"statement":"Steer","successMeasure":"Decided"},
         "topics":["Budget"],"startsAt":"%sT09:00","zone":"Europe/Berlin","minutes":60,
         "recurrence":"%s",%s"place":"Room 1","parties":[%s]}\
        """
                .formatted(name, FIRST, rule, more, party("globex"));
    }

    private static String meeting(Reply view, int occurrence) {
        return "/v1/meetings/" + view.text("/occurrences/" + occurrence + "/meetingId");
    }

    private static String schedule(LocalDate date) {
        return "{\"startsAt\":\"%1$sT09:00:00Z\",\"endsAt\":\"%1$sT10:00:00Z\",\"zone\":\"Europe/Berlin\"}"
                .formatted(date);
    }

    private static String skip(LocalDate date, String reason) {
        return "{\"date\":\"%s\",\"reason\":\"%s\"}".formatted(date, reason);
    }

    private static String move(LocalDate date, LocalDate to) {
        return "{\"date\":\"%s\",\"reason\":\"holiday\",\"movedTo\":\"%sT15:00\"}"
                .formatted(date, to);
    }

    private static long between(String one, String other) {
        return ChronoUnit.HOURS.between(Instant.parse(one), Instant.parse(other));
    }
}
