package org.huiyi.meeting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;
import org.huiyi.contracts.wire.NoticeRequest.MinutesOverdueV1;
import org.huiyi.meeting.read.minutes.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 1. The meeting ends 23:30 Asia/Shanghai with parties in Berlin on the night of a clock change: the deadline
/// is exactly 86 400 s later in every view.
class Scenario1ClockChangeTest extends Scenario {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter ICS =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// The last two: in one the clocks go forward, in the other back.
    static Stream<ZoneOffsetTransition> nights() {
        var rules = BERLIN.getRules();
        var last = rules.previousTransition(Instant.now().minus(Duration.ofDays(2)));
        return Stream.of(last, rules.previousTransition(last.getInstant()));
    }

    @ParameterizedTest
    @MethodSource("nights")
    void the_deadline_is_86_400_seconds_after_the_end_in_every_view(ZoneOffsetTransition night)
            throws Exception {
        Instant end = halfPastElevenBefore(night);
        Instant due = end.plusSeconds(86_400);
        String meeting = held(end.minusSeconds(3600), end, "acme", "globex");
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(get(GLOBEX, meeting + "/minutes").text("/status"))
                                .isEqualTo("OVERDUE"));
        for (String reader : new String[] {ACME, GLOBEX}) {
            assertThat(instant(get(reader, meeting), "/minutes/dueAt")).isEqualTo(due);
            assertThat(instant(get(reader, meeting + "/minutes"), "/dueAt")).isEqualTo(due);
        }
        assertThat(instant(get(GLOBEX, meeting), "/punctuality/ends/0/minutesDueAt"))
                .isEqualTo(due);
        assertThat(compliance(meeting, "R30").at("/why").asString()).contains(due.toString());
        duties(meeting, due);
        announcements(meeting, due);
        clocks(meeting, end, night.isGap() ? 25 : 23);
    }

    @Test
    void a_zone_is_named_by_its_region() {
        Instant end = Instant.now().minus(Duration.ofDays(2));
        String minutes = held(end.minusSeconds(3600), end, "acme", "globex") + "/minutes";
        for (String wrong : new String[] {"%2B01:00", "Europe/Nowhere", "berlin"}) {
            var refused = get(GLOBEX, minutes + "?zone=" + wrong).is(400);
            assertThat(refused.text("/errors/0/field")).isEqualTo("zone");
        }
    }

    private void duties(String meeting, Instant due) {
        String duties = "/v1/duties?rule=R30&meetingId=" + idOf(meeting);
        await().atMost(SOON)
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(instant(get(RECORDER, duties), "/items/0/dueAt"))
                                .isEqualTo(due));
        String url = post(RECORDER, "/v1/duties/calendars", "{}").is(201).text("/url");
        String file =
                send(HttpRequest.newBuilder(URI.create(url)).GET())
                        .is(200)
                        .response()
                        .body()
                        .replace("\r\n ", "");
        String entry = file.substring(file.indexOf("UID:" + idOf(meeting) + ":DRAFT_MINUTES"));
        assertThat(entry.substring(0, entry.indexOf("END:VEVENT")))
                .contains("DTSTART:" + ICS.format(due));
    }

    private void announcements(String meeting, Instant due) {
        for (String type :
                new String[] {
                    "meeting.MeetingEnded", "minutes.MinutesFellDue", "minutes.MinutesOverdue"
                }) {
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(announced(meeting, type))
                                    .singleElement()
                                    .asString()
                                    .contains(due.toString()));
        }
        assertThat(asked(meeting, MinutesOverdueV1.class).dueAt()).isEqualTo(due);
    }

    /// "24 h across a DST change is 23 or 25 wall-clock hours: show both."
    private void clocks(String meeting, Instant end, int hours) throws Exception {
        String minutes = meeting + "/minutes?zone=Europe/Berlin";
        var view = get(GLOBEX, minutes).is(200);
        assertThat(view.json().at("/clocks")).hasSize(2);
        assertThat(view.text("/clocks/0/zone")).isEqualTo("Asia/Shanghai");
        assertThat(view.text("/clocks/0/byTheClock")).isEqualTo("PT24H");
        assertThat(view.text("/clocks/1/zone")).isEqualTo("Europe/Berlin");
        assertThat(view.text("/clocks/1/elapsed")).isEqualTo("PT24H");
        assertThat(view.text("/clocks/1/byTheClock")).isEqualTo("PT" + hours + "H");
        assertThat(LocalDateTime.parse(view.text("/clocks/1/endedAt")))
                .isEqualTo(LocalDateTime.ofInstant(end, BERLIN));
        assertThat(LocalDateTime.parse(view.text("/clocks/1/dueAt")))
                .isEqualTo(LocalDateTime.ofInstant(end.plusSeconds(86_400), BERLIN));
        assertThat(page(GLOBEX, minutes, "en").response().body())
                .contains("23:30 (Asia/Shanghai)", "By the clocks of Europe/Berlin:")
                .contains(hours + " hours; elapsed time: 24 hours")
                .doesNotContain("By the clocks of Asia/Shanghai");
        assertThat(page(GLOBEX, minutes, "zh-CN").response().body())
                .contains("按Europe/Berlin的时钟", "共" + hours + "小时；实际经过24小时");
        assertThat(printed(minutes))
                .contains("23:30 (Asia/Shanghai)", "By the clocks of Europe/Berlin:")
                .contains(hours + " hours; elapsed time: 24 hours");
    }

    private String printed(String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request =
                    to(GLOBEX, path)
                            .header("Accept", "application/pdf")
                            .header("Accept-Language", "en")
                            .GET();
            byte[] sheets = http.send(request.build(), BodyHandlers.ofByteArray()).body();
            return Sheets.text(sheets).replaceAll("\\s+", " ");
        }
    }

    private static Instant halfPastElevenBefore(ZoneOffsetTransition night) {
        Instant end =
                night.getInstant()
                        .atZone(SHANGHAI)
                        .toLocalDate()
                        .minusDays(1)
                        .atTime(LocalTime.of(23, 30))
                        .atZone(SHANGHAI)
                        .toInstant();
        assertThat(night.getInstant()).isBetween(end, end.plusSeconds(86_400));
        return end;
    }
}
