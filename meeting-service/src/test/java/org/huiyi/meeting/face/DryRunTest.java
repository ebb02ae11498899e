package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/// `?dryRun=true` on any command: what it would record or refuse, and nothing is recorded.
class DryRunTest extends MinutesPaths {
    @Test
    void nothing_is_registered_by_a_dry_run_and_its_key_stays_free() {
        String key = key();
        var dry = schedule(key, "?dryRun=true").is(200);
        assertThat(dry.header("Location")).isEmpty();
        assertThat(dry.text("/recorded/0/type")).isEqualTo("meeting.MeetingScheduled");
        get(ACME, "/v1/meetings/" + dry.text("/id")).is(404);
        schedule(key, "").is(201);
    }

    @Test
    void a_refusal_is_the_same_as_it_would_be() {
        String lonely = meeting();
        var dry = post(ACME, "/v1/meetings?dryRun=true", lonely).is(422);
        var real = post(ACME, "/v1/meetings", lonely).is(422);
        assertThat(dry.json()).isEqualTo(real.json());
    }

    @Test
    void rights_versions_and_states_are_asked_for_as_ever() {
        String meeting = inSession();
        post(UMBRELLA, meeting + "/end?dryRun=true", "{}").is(404);
        post(GLOBEX, meeting + "/end?dryRun=true", "{}").is(403).citing("R38");
        post(ACME, meeting + "/closing?dryRun=true", "").is(409).citing("R02");
        send(to(ACME, meeting + "/recorder?dryRun=true")
                        .PUT(BodyPublishers.ofString("{\"personId\":\"acme.desk\"}")))
                .is(428);
        post(ACME, meeting + "/end?dryRun=maybe", "{}").is(400);
    }

    @Test
    void a_meeting_goes_on_as_if_nothing_had_been_asked() {
        String meeting = inSession();
        String before = etag(ACME, meeting);
        var end = post(ACME, meeting + "/end?dryRun=true", "{}").is(200);
        assertThat(end.text("/recorded/0/type")).isEqualTo("meeting.MeetingEnded");
        post(
                        ACME,
                        meeting + "/incidents?dryRun=true",
                        "{\"kind\":\"NETWORK\",\"description\":\"x\"}")
                .is(200);
        post(
                        ACME,
                        meeting + "/disagreements?dryRun=true",
                        "{\"topic\":\"Budget\",\"description\":\"x\"}")
                .is(200);
        post(
                        ACME,
                        meeting + "/arrivals:batch?dryRun=true",
                        "{\"arrivals\":[{\"personId\":\"globex.lead\"}]}")
                .is(200);
        var view = get(ACME, meeting).is(200);
        assertThat(view.header("ETag")).isEqualTo(before);
        assertThat(view.text("/status")).isEqualTo("IN_SESSION");
        assertThat(view.json().at("/attendance")).isEmpty();
        assertThat(view.json().at("/incidents")).isEmpty();
        assertThat(view.json().at("/disagreements")).isEmpty();
    }

    @Test
    void minutes_policy_and_agreements_are_not_written_either() {
        String meeting = ended();
        draft(RECORDER, meeting, COMPLETE).is(200);
        post(RECORDER, meeting + "/minutes/publication?dryRun=true", "").is(200);
        assertThat(get(ACME, meeting + "/minutes").text("/status")).isEqualTo("OPEN");

        String policy = "/v1/policies/meeting:" + idOf(meeting);
        send(to(ACME, policy + "?dryRun=true")
                        .PUT(
                                BodyPublishers.ofString(
                                        "{\"parameters\":{\"latenessGrace\":\"PT9M\"},\"reason\":\"trial\",\"approver\":\"acme.organiser\"}")))
                .is(200);
        assertThat(get(ACME, policy).is(200).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void a_reader_that_asks_for_a_dry_run_or_for_what_is_not_there_is_told_so() {
        assertThat(get(ACME, "/v1/meetings?dryRun=true").is(400).text("/errors/0/field"))
                .isEqualTo("dryRun");
        assertThat(get(ACME, "/v1/meetings?state=ENDED").is(400).text("/errors/0/code"))
                .isEqualTo("unknown-parameter");
    }

    private Reply schedule(String key, String query) {
        return send(
                to(ACME, "/v1/meetings" + query)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(meeting(party("globex")))));
    }
}
