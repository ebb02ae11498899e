package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Who asks for what is not theirs to do is turned away, and that is on record (R24, R38).
class DenialsPathTest extends MinutesPaths {
    @Test
    void signing_in_for_another_and_directing_somebody_else_s_meeting_are_on_record_once() {
        String meeting = inSession();
        String other = "{\"personId\":\"globex.guest\"}";
        String tag = etag(ACME, meeting);
        post(GLOBEX, meeting + "/arrivals?dryRun=true", other).is(403);
        assertThat(denials(meeting)).isEmpty();
        post(GLOBEX, meeting + "/arrivals", other).is(403).citing("R24");
        post(GLOBEX, meeting + "/arrivals", other).is(403).citing("R24");
        post(GLOBEX, meeting + "/cancellation", "{\"reason\":\"no\"}").is(403).citing("R38");
        draft(GLOBEX, meeting, "{\"points\":\"none\"}").is(403);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(denials(meeting))
                                .contains(
                                        "globex.lead R24 sign-in:globex.guest",
                                        "globex.lead R38 cancel-meeting")
                                .doesNotHaveDuplicates()
                                .hasSize(3));
        assertThat(etag(ACME, meeting)).isEqualTo(tag);
        get(GLOBEX, meeting + "/accesses").is(403).citing("R38");
        var rules = get(ACME, meeting + "/compliance").is(200).json().at("/rules");
        assertThat(rules.at("/23/evidence")).isNotEmpty();
        assertThat(rules.at("/37/verdict").asString()).isEqualTo("SATISFIED");
    }

    private List<String> denials(String meeting) {
        var lines = get(ACME, meeting + "/accesses").is(200).json().at("/items");
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.at("/outcome").asString().equals("DENIED"))
                .map(line ->
                        line.at("/personId").asString()
                                + " "
                                + line.at("/rule").asString()
                                + " "
                                + line.at("/thing").asString())
                .toList();
    }
}
