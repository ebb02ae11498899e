package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.util.List;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.feedback.FeedbackEvent.AnswerGiven;
import org.huiyi.meeting.feedback.FeedbackId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Attendees say how a meeting did, and nobody can tell who said what.
class FeedbackPathTest extends ServiceTest {
    private static final List<String> THERE =
            List.of("acme.organiser", "globex.lead", "globex.second");
    private static final String WORDS = "{\"objective\":\"MET\",\"words\":\"%s\"}";

    @Autowired private Histories histories;

    @Test
    void what_attendees_say_is_shown_from_the_third_on_and_names_nobody() {
        String meeting = held();
        say(ACME, meeting, "Zeal and order").is(204);
        say(GLOBEX, meeting, "Costs came late").is(204);
        var few = get(ACME, meeting + "/feedback").is(200);
        assertThat(few.text("/shown")).isEqualTo("false");
        assertThat(few.text("/met")).isEqualTo("0");
        assertThat(few.json().at("/words")).isEmpty();
        say(person("globex.second", "globex"), meeting, "Too long").is(204);
        var all = get(ACME, meeting + "/feedback").is(200);
        assertThat(all.text("/met")).isEqualTo("3");
        assertThat(all.json().at("/words").valueStream().map(w -> w.asString()))
                .containsExactly("Costs came late", "Too long", "Zeal and order");
        get(GLOBEX, meeting + "/feedback").is(403).citing("R38");
        get(UMBRELLA, meeting + "/feedback").is(404);
    }

    @Test
    void each_attendee_speaks_once_and_nobody_else_does() {
        String meeting = held();
        say(GLOBEX, meeting, "Well done").is(204);
        say(GLOBEX, meeting, "Well done").is(204);
        say(GLOBEX, meeting, "Well done, again").is(409).citing("R36");
        say(person("globex.absent", "globex"), meeting, "I heard of it").is(403).citing("R36");
        say(Stage.ISSUER.token("globex", "globex", "meetings:write"), meeting, "We").is(403);
        say(UMBRELLA, meeting, "Who are you").is(404);
        post(ACME, meeting + "/feedback", "{}").is(422).citing("R36");
    }

    @Test
    void trying_it_out_takes_no_slip() {
        String meeting = held();
        post(GLOBEX, meeting + "/feedback?dryRun=true", WORDS.formatted("Well")).is(204);
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        assertThat(histories.events(FeedbackId.ofSlips(id))).isEmpty();
        say(GLOBEX, meeting, "Well, after all").is(204);
        assertThat(histories.events(FeedbackId.ofAnswers(id))).hasSize(1);
    }

    @Test
    void nothing_is_said_of_a_meeting_that_is_not_over() {
        String meeting = begun();
        say(GLOBEX, meeting, "So far so good").is(409).citing("R36");
    }

    @Test
    void nothing_on_record_leads_to_who_said_it() {
        String meeting = held();
        say(GLOBEX, meeting, "Costs came late").is(204);
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        var slips = histories.events(FeedbackId.ofSlips(id));
        var answers = histories.events(FeedbackId.ofAnswers(id));
        assertThat(slips).hasSize(1);
        assertThat(answers).hasSize(1);
        assertThat(slips).allSatisfy(FeedbackPathTest::namesNobody);
        assertThat(answers).allSatisfy(FeedbackPathTest::namesNobody);
        var given = (AnswerGiven) answers.getFirst().payload();
        assertThat(given.answer().words().person()).isEqualTo(FeedbackId.ofAnswers(id));
        assertThat(slips.getFirst().correlationId())
                .isNotEqualTo(answers.getFirst().correlationId());
    }

    private static void namesNobody(RecordedEvent event) {
        assertThat(event.actor().isHouse()).isTrue();
        assertThat(event.payload().toString()).doesNotContain("globex");
        assertThat(event.receivedAt().toString()).endsWith("T00:00:00Z");
        assertThat(event.occurredAt()).isEqualTo(event.receivedAt());
        assertThat(event.causationId()).isNull();
    }

    private Reply say(String token, String meeting, String words) {
        return post(token, meeting + "/feedback", WORDS.formatted(words));
    }

    private String held() {
        String meeting = begun();
        post(ACME, meeting + "/end", "{}").is(200);
        return meeting;
    }

    private String begun() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("globex"))).is(201).header("Location");
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"scribe\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"early\"}").is(200);
        THERE.forEach(who -> signIn(meeting, who));
        return meeting;
    }

    private void signIn(String meeting, String who) {
        String token = person(who, who.substring(0, who.indexOf('.')));
        post(token, meeting + "/arrivals", "{\"personId\":\"" + who + "\"}").is(200);
    }
}
