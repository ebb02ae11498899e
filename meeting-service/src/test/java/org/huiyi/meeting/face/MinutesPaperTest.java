package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.huiyi.meeting.read.minutes.Sheets;
import org.junit.jupiter.api.Test;

/// Minutes as JSON, page and PDF: the same minutes, whichever form and whichever time is asked for.
class MinutesPaperTest extends MinutesPaths {
    private static final String CHINESE =
            COMPLETE.replace("The budget was explained", "预算已说明，𬱖先生同意");

    @Test
    void the_printed_minutes_are_an_archives_document_that_tells_edition_and_verdict()
            throws Exception {
        String meeting = attended();
        draft(RECORDER, meeting, CHINESE).is(200);
        publish(meeting, "").is(200);
        var answer = pdf(meeting + "/minutes", "zh-CN");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("ETag"))
                .hasValue(etag(GLOBEX, meeting + "/minutes"));
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("minutes-" + idOf(meeting) + "-1.pdf");
        assertThat(Sheets.faults(answer.body())).isEmpty();
        assertThat(Sheets.text(answer.body()))
                .contains("会议纪要：Budget", "第1版", "按时发布", "预算已说明，𬱖先生同意")
                .contains("出席情况", "globex.lead", "（Asia/Shanghai）", "UTC")
                .contains("持有人 globex.lead（globex），", "不得外泄");
        assertThat(Sheets.metadata(answer.body()))
                .contains(
                        "会议纪要：Budget",
                        "<pdfaid:part>2</pdfaid:part>",
                        "<pdfaid:conformance>A</pdfaid:conformance>");
        assertThat(Sheets.text(pdf(meeting + "/minutes", "en").body()))
                .contains("Minutes: Budget", "Edition 1", "published in time", "(Asia/Shanghai)");
    }

    @Test
    void every_sheet_says_whose_copy_it_is() throws Exception {
        String meeting = ended();
        String points = "\"" + "一长段讨论记录。".repeat(400) + "\"";
        draft(RECORDER, meeting, CHINESE.replace("\"预算已说明，𬱖先生同意\"", points)).is(200);
        byte[] pdf = pdf(ACME, meeting + "/minutes", "zh-CN").body();
        int sheets = Sheets.count(pdf);
        assertThat(sheets).isGreaterThan(2);
        assertThat(Sheets.text(pdf).split("持有人 acme.organiser", -1)).hasSize(sheets + 1);
    }

    @Test
    void every_form_takes_a_time_a_version_and_an_edition() throws Exception {
        String meeting = attended();
        draft(RECORDER, meeting, COMPLETE).is(200);
        long drafted = get(ACME, meeting + "/minutes").json().at("/version").asLong();
        String first = publish(meeting, "").is(200).header("ETag");
        Instant published = Instant.now();
        String second = amend(meeting).is(200).header("ETag");
        assertThat(get(GLOBEX, meeting + "/minutes?edition=1").header("ETag")).isEqualTo(first);
        assertThat(get(GLOBEX, meeting + "/minutes?edition=2").header("ETag")).isEqualTo(second);
        assertThat(get(GLOBEX, meeting + "/minutes").header("ETag")).isEqualTo(second);
        String[] asked = {"asOf=" + published, "edition=1"};
        for (String one : asked) {
            String path = meeting + "/minutes?" + one;
            assertThat(get(GLOBEX, path).text("/points/0")).isEqualTo("The budget was explained");
            assertThat(page(path)).contains("Edition 1", "was explained</li>");
            assertThat(Sheets.text(pdf(path, "en").body())).contains("Edition 1", "was explained");
        }
        String draft = meeting + "/minutes?version=" + drafted;
        assertThat(get(GLOBEX, draft).text("/status")).isEqualTo("OPEN");
        assertThat(page(draft)).contains("draft");
        assertThat(Sheets.text(pdf(draft, "en").body())).contains("draft");
    }

    @Test
    void what_is_put_right_after_publication_stands_beside_what_was_published() throws Exception {
        String meeting = attended();
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        String told = get(GLOBEX, meeting + "/minutes").text("/attendance/0/arrivedAt");
        assertThat(get(GLOBEX, meeting + "/minutes").json().has("addendum")).isFalse();
        Instant right = Instant.parse(told).minusSeconds(1);
        correct(meeting, right);
        var view = get(GLOBEX, meeting + "/minutes").is(200);
        assertThat(view.text("/attendance/0/arrivedAt")).isEqualTo(told);
        assertThat(view.text("/addendum/attendance/0/arrivedAt")).isEqualTo(right.toString());
        assertThat(view.text("/addendum/proceedings/findings/0/rule")).isEqualTo("R24");
        assertThat(view.json().at("/addendum/proceedings/agenda").isEmpty()).isTrue();
        assertThat(page(meeting + "/minutes")).contains("Put on record after this edition");
        assertThat(Sheets.text(pdf(meeting + "/minutes", "zh-CN").body())).contains("本版之后的更正与补充记录");
        assertThat(get(GLOBEX, meeting).text("/attendance/0/arrivedAt"))
                .isEqualTo(right.toString());

        amend(meeting).is(200);
        var amended = get(GLOBEX, meeting + "/minutes").is(200);
        assertThat(amended.text("/attendance/0/arrivedAt")).isEqualTo(right.toString());
        assertThat(amended.json().has("addendum")).isFalse();
        assertThat(get(GLOBEX, meeting + "/minutes?edition=1").text("/attendance/0/arrivedAt"))
                .isEqualTo(told);
    }

    @Test
    void a_party_reads_when_and_where_it_was_held_and_who_did_not_come() throws Exception {
        String meeting = attended();
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        var meetingItself = get(GLOBEX, meeting);
        var view = get(GLOBEX, meeting + "/minutes").is(200);
        for (String time : new String[] {"startsAt", "endsAt", "startedAt", "endedAt"}) {
            assertThat(view.text("/head/" + time)).isEqualTo(meetingItself.text("/" + time));
        }
        assertThat(view.text("/head/place")).isEqualTo("Room 1");
        assertThat(view.text("/head/recorders/0/personId")).isEqualTo("acme.recorder");
        assertThat(view.text("/absences/0/partyId")).isEqualTo("acme");
        assertThat(view.text("/absences/0/standing")).isEqualTo("ABSENT");
        assertThat(page(meeting + "/minutes"))
                .contains("Organiser: acme", "Purpose: Agree on the budget", "Place: Room 1")
                .contains("Recorded by: acme.recorder", "<td>nobody came</td>");
        assertThat(Sheets.text(pdf(meeting + "/minutes", "zh-CN").body()))
                .contains("组织方：acme", "记录人：acme.recorder", "缺席情况", "无人到会");
    }

    @Test
    void who_helps_with_an_action_is_named() {
        String meeting = ended();
        draft(ACME, meeting, helped("[\"Not An Id\"]")).is(400);
        draft(ACME, meeting, helped("[\"initech\",\"acme.recorder\"]")).is(200);
        publish(meeting, "").is(200);
        assertThat(get(GLOBEX, meeting + "/minutes").text("/actions/0/contributors/0"))
                .isEqualTo("initech");
        assertThat(page(meeting + "/minutes")).contains("with initech, acme.recorder");
    }

    @Test
    void who_spoke_is_told() {
        String meeting = inSession();
        post(ACME, meeting + "/agenda-items/1/start", "{}").is(200);
        post(ACME, meeting + "/agenda-items/1/end", "{}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        var view = get(GLOBEX, meeting + "/minutes").is(200);
        assertThat(view.text("/proceedings/contributions/0/partyId")).isEqualTo("globex");
        assertThat(view.text("/proceedings/contributions/0/kind")).isEqualTo("SPOKE");
        assertThat(page(meeting + "/minutes")).contains("globex · spoke on item 1 of the agenda");
    }

    private static String helped(String contributors) {
        return COMPLETE.replace("\"dueAt\"", "\"contributors\":" + contributors + ",\"dueAt\"");
    }

    private void correct(String meeting, Instant arrivedAt) {
        String body =
                "{\"personId\":\"globex.lead\",\"arrivedAt\":\"%s\",\"reason\":\"slow kiosk\"}";
        post(GLOBEX, meeting + "/attendance-corrections", body.formatted(arrivedAt)).is(200);
    }

    private Reply amend(String meeting) {
        String text = COMPLETE.replace("explained", "explained twice");
        String body = "{\"reason\":\"a figure was wrong\"," + text.strip().substring(1);
        return post(ACME, meeting + "/minutes/amendments", body);
    }

    private String attended() {
        String meeting = inSession();
        post(ACME, meeting + "/arrivals", "{\"personId\":\"globex.lead\"}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        return meeting;
    }

    private String page(String path) {
        return send(to(GLOBEX, path).header("Accept", "text/html").GET()).is(200).response().body();
    }

    private HttpResponse<byte[]> pdf(String path, String language) throws Exception {
        return pdf(GLOBEX, path, language);
    }

    private HttpResponse<byte[]> pdf(String token, String path, String language) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    to(token, path)
                            .header("Accept", "application/pdf")
                            .header("Accept-Language", language)
                            .GET()
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }
}
