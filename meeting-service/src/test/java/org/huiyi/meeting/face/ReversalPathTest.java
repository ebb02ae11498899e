package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import org.junit.jupiter.api.Test;

/// A resolution that takes the place of one of an earlier meeting (R03).
class ReversalPathTest extends MinutesPaths {
    @Test
    void minutes_say_which_earlier_resolution_holds_no_more() {
        String earlier = published();
        String meeting = ended();
        draft(RECORDER, meeting, reversing(earlier, 2)).is(422).citing("R03");
        draft(RECORDER, meeting, reversing("/nowhere", 1)).is(422).citing("R03");
        draft(RECORDER, meeting, reversing(earlier, 1)).is(200);
        publish(meeting, "").is(200);
        var view = get(GLOBEX, meeting + "/minutes").is(200);
        assertThat(view.text("/resolutions/0/supersedes/meetingId")).isEqualTo(idOf(earlier));
        assertThat(view.text("/resolutions/0/supersedes/resolution")).isEqualTo("1");
        assertThat(page(meeting)).contains("in place of resolution 1 of " + idOf(earlier));
    }

    @Test
    void an_amendment_that_says_so_tells_it_as_a_difference() {
        String earlier = published();
        String meeting = published();
        String amended = "{\"reason\":\"forgotten\"," + reversing(earlier, 1).strip().substring(1);
        post(ACME, meeting + "/minutes/amendments", amended).is(200);
        assertThat(get(GLOBEX, meeting + "/minutes").text("/editions/1/changes/0/after"))
                .startsWith(idOf(earlier) + "/1 → ");
        String back = "{\"reason\":\"mistaken\"," + reversing(meeting, 1).strip().substring(1);
        post(ACME, earlier + "/minutes/amendments", back).is(422).citing("R03");
    }

    @Test
    void an_amendment_leaves_what_others_refer_to_where_it_is() {
        String earlier = published();
        String meeting = ended();
        draft(RECORDER, meeting, reversing(earlier, 1)).is(200);
        publish(meeting, "").is(200);
        String amended = "{\"reason\":\"forgotten\"," + COMPLETE.strip().substring(1);
        String approved = "{\"text\":\"The budget is approved\"}";
        String fixed = "{\"text\":\"The price is fixed\"}";
        String amendments = earlier + "/minutes/amendments";
        var before = amended.replace(approved, fixed + "," + approved);
        assertThat(post(ACME, amendments, before).is(422).citing("R03").text("/type"))
                .endsWith("/problems/resolution-moved");
        post(ACME, amendments, amended.replace(approved, approved + "," + fixed)).is(200);
        assertThat(get(GLOBEX, earlier + "/minutes").text("/resolutions/0/text"))
                .isEqualTo("The budget is approved");
    }

    @Test
    void the_reference_is_whole_or_not_at_all() {
        String meeting = ended();
        String body = "{\"resolutions\":[{\"text\":\"cut\",\"supersedes\":%s}]}";
        var half = draft(RECORDER, meeting, body.formatted("{\"meetingId\":\"mtg_0\"}")).is(400);
        assertThat(half.text("/errors/0/field")).isEqualTo("resolutions[0].supersedes.resolution");
    }

    private String published() {
        String meeting = ended();
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        return meeting;
    }

    private static String reversing(String meeting, int resolution) {
        return COMPLETE.replace(
                "\"The budget is approved\"",
                "\"The budget is cut\",\"supersedes\":{\"meetingId\":\"%s\",\"resolution\":%d}"
                        .formatted(idOf(meeting), resolution));
    }

    private String page(String meeting) {
        return send(to(GLOBEX, meeting + "/minutes").header("Accept", "text/html").GET())
                .is(200)
                .response()
                .body();
    }
}
