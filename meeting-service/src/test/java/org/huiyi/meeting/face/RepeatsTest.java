package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/// The same request again, and another under the same key.
class RepeatsTest extends ServiceTest {
    @Test
    void the_same_request_again_gives_the_same_answer() {
        String key = key();
        String body = meeting(party("globex"));
        var first = keyed(key, "/v1/meetings", body).is(201);
        var second = keyed(key, "/v1/meetings", body).is(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        String meeting = first.header("Location");
        var notice = keyed("n" + key, meeting + "/notice", "").is(200);
        assertThat(keyed("n" + key, meeting + "/notice", "").is(200).json())
                .isEqualTo(notice.json());
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        String key = key();
        keyed(key, "/v1/meetings", meeting(party("globex"))).is(201);
        keyed(key, "/v1/meetings", meeting(party("initech"))).is(422);
    }

    @Test
    void a_repeat_without_a_key_that_changes_nothing_records_nothing() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("globex"))).is(201).header("Location");
        post(ACME, meeting + "/notice", "").is(200);
        assertThat(post(ACME, meeting + "/notice", "").is(200).json().at("/recorded")).isEmpty();
    }

    @Test
    void a_dry_run_records_nothing() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("globex"))).is(201).header("Location");
        post(ACME, meeting + "/notice?dryRun=true", "").is(200);
        assertThat(get(ACME, meeting).text("/status")).isEqualTo("SCHEDULED");
    }

    private Reply keyed(String key, String path, String body) {
        return send(
                to(ACME, path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }
}
