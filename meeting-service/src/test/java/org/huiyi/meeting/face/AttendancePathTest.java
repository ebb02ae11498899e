package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Who was there, through the public face.
class AttendancePathTest extends MinutesPaths {
    @Test
    void several_arrive_in_one_request_or_nobody_does() {
        String meeting = inSession();
        String two =
                "{\"arrivals\":[{\"personId\":\"globex.lead\"},{\"personId\":\"acme.organiser\"}]}";
        post(GLOBEX, meeting + "/arrivals:batch", two).is(403).citing("R24");
        assertThat(get(ACME, meeting).json().at("/attendance").size()).isZero();
        var answer = post(ACME, meeting + "/arrivals:batch", two).is(200);
        assertThat(answer.json().at("/recorded").size()).isEqualTo(2);
        assertThat(
                        post(ACME, meeting + "/arrivals:batch", two)
                                .is(200)
                                .json()
                                .at("/recorded")
                                .size())
                .isZero();
        post(ACME, meeting + "/arrivals:batch", "{\"arrivals\":[]}").is(400);
        assertThat(get(ACME, meeting).json().at("/attendance").size()).isEqualTo(2);
    }

    /// Nobody is counted for who happens to stand at the door.
    @Test
    void somebody_nobody_named_comes_for_the_party_that_is_said() {
        String meeting = inSession();
        String organiser = person("acme.organiser", "acme");
        String unsaid = "{\"personId\":\"passer.by\"}";
        var asked = post(organiser, meeting + "/arrivals", unsaid).is(422).citing("R24");
        assertThat(asked.text("/type")).isEqualTo("/problems/party-of-attendee-missing");
        String batch = "{\"arrivals\":[" + unsaid + "]}";
        post(organiser, meeting + "/arrivals:batch", batch).is(422).citing("R24");
        String said = "{\"personId\":\"passer.by\",\"partyId\":\"globex\"}";
        post(organiser, meeting + "/arrivals", said).is(200);
        assertThat(get(ACME, meeting).text("/attendance/0/partyId")).isEqualTo("globex");
        assertThat(standing(get(ACME, meeting), "globex")).isEqualTo("ON_TIME");
        post(organiser, meeting + "/arrivals:batch", "{\"arrivals\":[" + said + "]}").is(200);
    }

    @Test
    void any_stay_is_put_right_by_its_number() {
        String meeting = inSession();
        String lead = "{\"personId\":\"globex.lead\"%s}";
        post(GLOBEX, meeting + "/arrivals", lead.formatted("")).is(200);
        post(GLOBEX, meeting + "/departures", lead.formatted(",\"reason\":\"call\"")).is(200);
        post(GLOBEX, meeting + "/arrivals", lead.formatted("")).is(200);
        post(ACME, meeting + "/end", "").is(200);
        var before = get(ACME, meeting).is(200);
        var first = Instant.parse(before.text("/attendance/0/arrivedAt"));
        String correction =
                lead.formatted(
                        ",\"stay\":1,\"arrivedAt\":\"%s\",\"reason\":\"slow kiosk\""
                                .formatted(first.minusSeconds(1)));
        post(GLOBEX, meeting + "/attendance-corrections", correction).is(200);
        var after = get(ACME, meeting).is(200);
        assertThat(Instant.parse(after.text("/attendance/0/arrivedAt")))
                .isEqualTo(first.minusSeconds(1));
        assertThat(after.text("/attendance/1/arrivedAt"))
                .isEqualTo(before.text("/attendance/1/arrivedAt"));
        String overlap =
                lead.formatted(
                        ",\"stay\":2,\"arrivedAt\":\"%s\",\"reason\":\"x\"".formatted(first));
        post(GLOBEX, meeting + "/attendance-corrections", overlap).is(422).citing("R24");
    }

    @Test
    void nobody_is_absent_from_a_meeting_that_has_not_begun() {
        String meeting = post(ACME, "/v1/meetings", meeting(party("globex"))).header("Location");
        var view = get(ACME, meeting);
        assertThat(standing(view, "globex")).isEqualTo("EXPECTED");
        assertThat(view.json().at("/attendanceOfParties/0/absent")).isEmpty();
    }

    @Test
    void a_party_is_judged_by_the_persons_it_sends() {
        String meeting = inSession();
        post(GLOBEX, meeting + "/arrivals", "{\"personId\":\"globex.lead\"}").is(200);
        var view = get(ACME, meeting);
        assertThat(standing(view, "globex")).isEqualTo("ON_TIME");
        assertThat(standing(view, "acme")).isEqualTo("ABSENT");
        post(
                        ACME,
                        meeting + "/justifications",
                        "{\"personId\":\"acme.lead\",\"justified\":true,\"note\":\"ill\"}")
                .is(200);
        assertThat(standing(get(ACME, meeting), "acme")).isEqualTo("EXCUSED");
        post(GLOBEX, meeting + "/justifications", "{\"personId\":\"acme.lead\",\"justified\":true}")
                .is(403)
                .citing("R38");
    }

    @Test
    void leaving_early_is_explained_afterwards_until_the_minutes_are_published() {
        String meeting = inSession();
        post(GLOBEX, meeting + "/arrivals", "{\"personId\":\"globex.lead\"}").is(200);
        assertThat(
                        post(GLOBEX, meeting + "/departures", "{\"personId\":\"globex.lead\"}")
                                .is(200)
                                .rulesOf("/findings"))
                .containsExactly("R52");
        post(ACME, meeting + "/end", "").is(200);
        assertThat(verdict(meeting)).isEqualTo("BREACHED");
        String why = "{\"personId\":\"globex.lead\",\"reason\":\"called away\"}";
        post(GLOBEX, meeting + "/attendance-corrections", why).is(200);
        assertThat(verdict(meeting)).isEqualTo("SATISFIED");
        assertThat(get(ACME, meeting).text("/attendance/0/leaveReason")).isEqualTo("called away");
    }

    @Test
    void a_correction_keeps_what_was_told_first() {
        String meeting = inSession();
        post(GLOBEX, meeting + "/arrivals", "{\"personId\":\"globex.lead\"}").is(200);
        long told = get(ACME, meeting).json().at("/version").asLong();
        var arrived = Instant.parse(get(ACME, meeting).text("/attendance/0/arrivedAt"));
        String body =
                "{\"personId\":\"globex.lead\",\"arrivedAt\":\"%s\"%s}"
                        .formatted(arrived.minusSeconds(1), "%s");
        post(GLOBEX, meeting + "/attendance-corrections", body.formatted("")).is(422).citing("R24");
        post(
                        GLOBEX,
                        meeting + "/attendance-corrections",
                        body.formatted(",\"reason\":\"slow kiosk\""))
                .is(200);
        var view = get(ACME, meeting);
        assertThat(view.text("/attendance/0/arrivedAt"))
                .isEqualTo(arrived.minusSeconds(1).toString());
        assertThat(view.json().at("/attendance/0/corrected").asBoolean()).isTrue();
        assertThat(get(ACME, meeting + "?version=" + told).text("/attendance/0/arrivedAt"))
                .isEqualTo(arrived.toString());
    }

    private String verdict(String meeting) {
        return get(ACME, meeting + "/compliance")
                .json()
                .at("/rules")
                .valueStream()
                .filter(row -> row.at("/rule").asString().equals("R52"))
                .map(row -> row.at("/verdict").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String standing(Reply view, String party) {
        return view.json()
                .at("/attendanceOfParties")
                .valueStream()
                .filter(row -> row.at("/partyId").asString().equals(party))
                .map(row -> row.at("/standing").asString())
                .findFirst()
                .orElseThrow();
    }
}
