package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionIds;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.PersonAnnouncement.PersonErasedV1;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;

/// Who is erased in the house is unreadable in this service too.
class ErasurePathTest extends ServiceTest {
    private final String leaver = "erased-" + meeting.substring(4);

    @Test
    void who_is_erased_is_unreadable_here_and_the_action_goes_on() {
        say(request(1, "globex", leaver, inDays(7)));
        String id = ActionIds.of(meeting, 1);
        soon().until(() -> !histories.events(id).isEmpty());
        assertThat(told(id)).isEqualTo("Lee");
        long events = histories.events(id).size();

        erase(Instant.now());
        soon().untilAsserted(() -> assertThat(told(id)).isNull());
        assertThat(histories.events(id)).hasSize((int) events);
        assertThat(rest().get("/v1/actions/" + id, "globex").body().path("assignee").asString())
                .isEqualTo(leaver);
    }

    @Test
    void a_request_that_was_on_its_way_tells_nothing_of_them_any_more() {
        var onItsWay = wire.mapper().writeValueAsBytes(request(2, "globex", leaver, inDays(7)));
        say(request(1, "globex", leaver, inDays(7)));
        String first = ActionIds.of(meeting, 1);
        soon().until(() -> !histories.events(first).isEmpty());
        erase(Instant.now().plusMillis(1));
        soon().untilAsserted(() -> assertThat(told(first)).isNull());

        say(meeting, onItsWay);
        String second = ActionIds.of(meeting, 2);
        soon().until(() -> !histories.events(second).isEmpty());
        assertThat(told(second)).isNull();
    }

    private void erase(Instant at) {
        byte[] erased = wire.mapper().writeValueAsBytes(new PersonErasedV1(leaver, at));
        say(Topics.MEETING_EVENTS, "person:" + leaver, "person.PersonErased.v1", erased);
    }

    private String told(String actionId) {
        var assigned = (ActionAssigned) histories.events(actionId).getFirst().payload();
        return assigned.told().stream()
                .filter(told -> told.personId().equals(leaver))
                .map(told -> List.of(told.name()))
                .flatMap(List::stream)
                .map(Personal::text)
                .reduce(null, (_, text) -> text);
    }
}
