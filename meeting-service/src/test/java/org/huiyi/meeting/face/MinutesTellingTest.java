package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.contracts.wire.MinutesRecord.Item;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesSentToParty;
import org.huiyi.meeting.minutes.MinutesId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the other services hear of a meeting, and what comes back from them.
class MinutesTellingTest extends MinutesPaths {
    private static final String HANDED_OVER = "notice.NoticeHandedOver.v1";

    @Autowired private WireJson wire;
    @Autowired private Histories histories;

    @Test
    void the_world_hears_every_step_in_order_and_the_services_what_they_have_to_do() {
        String meeting = inSession();
        String id = idOf(meeting);
        post(ACME, meeting + "/arrivals", "{\"personId\":\"globex.lead\"}").is(200);
        String trouble =
                "{\"kind\":\"NETWORK\",\"description\":\"Line down\",\"effect\":\"a pause\"}";
        post(ACME, meeting + "/incidents", trouble).is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        String helped = COMPLETE.replace("\"dueAt\"", "\"contributors\":[\"initech\"],\"dueAt\"");
        draft(RECORDER, meeting, helped).is(200);
        publish(meeting, "").is(200);
        eventually(Topics.MEETING_EVENTS, id, "minutes.MinutesPublished.v1");
        var announced = Wire.said(Topics.MEETING_EVENTS, id);
        assertThat(types(announced))
                .containsSubsequence(
                        "meeting.MeetingScheduled.v1",
                        "meeting.NoticeSent.v1",
                        "meeting.MeetingStarted.v1",
                        "meeting.MeetingEnded.v1",
                        "minutes.MinutesPublished.v1")
                .contains("minutes.MinutesOpened.v1", "minutes.MinutesFellDue.v1");
        assertThat(announced)
                .allSatisfy(record ->
                        assertThat(new String(record.value()))
                                .doesNotContain("explained", "@", "bank"));

        var convening = heard(Topics.NOTIFICATION_REQUESTS, id, ConveningV1.class);
        assertThat(convening.recipients()).hasSize(2);
        assertThat(convening.recipients().getFirst().email().text()).contains("@");
        var minutes = heard(Topics.NOTIFICATION_REQUESTS, id, MinutesV1.class);
        assertThat(minutes.points().getFirst().text()).isEqualTo("The budget was explained");
        var told = minutes.record();
        assertThat(told.commitments())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.resolution()).isEqualTo(1);
                    assertThat(one.assignee()).isEqualTo("globex.lead");
                    assertThat(one.contributors()).containsExactly("initech");
                    assertThat(one.dueAt()).isEqualTo("2035-01-01T00:00:00Z");
                });
        assertThat(told.agenda()).extracting(Item::topic).containsExactly("Budget", "Votes");
        assertThat(told.attendance().getFirst().name().text()).isEqualTo("Lead of globex");
        assertThat(told.incidents().getFirst().description().text()).isEqualTo("Line down");
        var assigned = heard(Topics.ACTION_REQUESTS, id, AssignV1.class);
        assertThat(assigned.assignee()).isEqualTo("globex.lead");
        assertThat(assigned.contributors()).containsExactly("initech");
        assertThat(assigned.policyVersion()).isEqualTo("preset-1");
    }

    @Test
    void what_was_handed_over_is_recorded_once_for_each_party() {
        String meeting = published();
        handedOver(meeting, "globex", "notice-1", Instant.now());
        handedOver(meeting, "globex", "notice-1", Instant.now());
        handedOver(meeting, "acme", "notice-2", Instant.now().plus(Duration.ofHours(25)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(sentTo(meeting))
                                .containsExactlyInAnyOrder("globex false", "acme true"));
        assertThat(
                        histories.events(MinutesId.of(idOf(meeting))).stream()
                                .filter(e -> e.payload() instanceof MinutesSentToParty))
                .hasSize(2);
    }

    @Test
    void messages_of_another_kind_are_not_about_minutes() {
        String meeting = published();
        say(meeting, "ntc-9", new Notice("Convening", "globex", Instant.now()));
        handedOver(meeting, "acme", "notice-3", Instant.now());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sentTo(meeting)).containsExactly("acme false"));
    }

    @Test
    void a_party_whose_copy_came_back_is_shown_with_the_cause_until_another_contact_has_one() {
        String meeting = published();
        handedOver(meeting, "acme", "notice-a", Instant.now());
        bounced(meeting, "notice-b");
        var minutes = meeting + "/minutes";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get(ACME, minutes).json().at("/sentTo").toString())
                                .contains(
                                        "\"partyId\":\"globex\",\"late\":false,\"cause\":\"REFUSED\""));
        eventually(Topics.NOTIFICATION_REQUESTS, idOf(meeting), ".MinutesNews.v1");
        post(RECORDER, minutes + "/deliveries", "{\"partyId\":\"globex\",\"channel\":\"PAPER\"}")
                .is(200);
        post(RECORDER, minutes + "/deliveries", "{\"partyId\":\"umbrella\",\"channel\":\"PAPER\"}")
                .is(422)
                .citing("R31");
        var globex =
                get(GLOBEX, minutes)
                        .json()
                        .at("/sentTo")
                        .valueStream()
                        .filter(s -> s.at("/partyId").asString().equals("globex"))
                        .findFirst()
                        .orElseThrow();
        assertThat(globex.at("/sentAt").isMissingNode()).isFalse();
        assertThat(globex.at("/failures/0/cause").asString()).isEqualTo("REFUSED");
    }

    @Test
    void an_amendment_is_sent_again_with_its_difference_and_objections_are_answered() {
        String meeting = published();
        handedOver(meeting, "globex", "notice-g", Instant.now());
        var minutes = meeting + "/minutes";
        post(GLOBEX, minutes + "/objections", "{\"text\":\"Not so\"}").is(200);
        post(GLOBEX, minutes + "/objections/1/answer", "{\"text\":\"so\"}").is(403);
        post(ACME, minutes + "/objections/2/answer", "{\"text\":\"so\"}").is(404);
        post(ACME, minutes + "/objections/1/answer", "{\"text\":\"It is amended\"}").is(200);
        post(ACME, minutes + "/objections/1/answer", "{\"text\":\"Or not\"}").is(409).citing("R32");
        post(
                        RECORDER,
                        minutes + "/amendments",
                        COMPLETE.replace("was explained", "was explained twice")
                                .replaceFirst("}$", ",\"reason\":\"globex is right\"}"))
                .is(200);
        var view = get(GLOBEX, minutes).is(200);
        assertThat(view.text("/edition")).isEqualTo("2");
        assertThat(view.text("/actions/0/n")).isEqualTo("1");
        assertThat(view.text("/editions/1/reason")).isEqualTo("globex is right");
        assertThat(view.text("/editions/1/changes/0/sentence"))
                .isEqualTo(
                        "Changed: point 1: The budget was explained twice"
                                + " (before: The budget was explained)");
        assertThat(view.text("/objections/0/answer")).isEqualTo("It is amended");
        var first = get(GLOBEX, minutes + "?edition=1").is(200);
        assertThat(first.text("/points/0")).isEqualTo("The budget was explained");
        get(GLOBEX, minutes + "?edition=3").is(404);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(Wire.said(Topics.NOTIFICATION_REQUESTS, idOf(meeting)))
                                .filteredOn(r -> type(r).endsWith(".Minutes.v1"))
                                .extracting(
                                        r -> wire.mapper().readValue(r.value(), MinutesV1.class))
                                .extracting(MinutesV1::edition)
                                .containsExactly(1, 2));
    }

    private void bounced(String meeting, String id) {
        var data =
                new NoticeBouncedV1(
                        "ntc_2",
                        idOf(meeting),
                        "Minutes",
                        "cause-1",
                        "globex",
                        "globex.lead",
                        "EMAIL",
                        Instant.now(),
                        "REFUSED");
        Wire.say(
                Topics.NOTIFICATION_EVENTS,
                idOf(meeting),
                id,
                "notice.NoticeBounced.v1",
                wire.mapper().writeValueAsBytes(data));
    }

    private String published() {
        String meeting = ended();
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        return meeting;
    }

    private List<String> sentTo(String meeting) {
        return get(ACME, meeting + "/minutes")
                .json()
                .at("/sentTo")
                .valueStream()
                .map(s -> s.at("/partyId").asString() + " " + s.at("/late").asBoolean())
                .toList();
    }

    private record Notice(String kind, String party, Instant at) {}

    private void handedOver(String meeting, String party, String id, Instant at) {
        say(meeting, id, new Notice("Minutes", party, at));
    }

    private void say(String meeting, String id, Notice notice) {
        var data =
                new NoticeHandedOverV1(
                        "ntc_1",
                        idOf(meeting),
                        notice.kind(),
                        "cause-1",
                        notice.party(),
                        notice.party() + ".lead",
                        "EMAIL",
                        notice.at(),
                        false);
        Wire.say(
                Topics.NOTIFICATION_EVENTS,
                idOf(meeting),
                id,
                HANDED_OVER,
                wire.mapper().writeValueAsBytes(data));
    }

    private <T> T heard(String topic, String meetingId, Class<T> type) {
        String name = type.getSimpleName().replaceFirst("V1$", ".v1");
        var record = eventually(topic, meetingId, "." + name);
        return wire.mapper().readValue(record.value(), type);
    }

    private ConsumerRecord<String, byte[]> eventually(
            String topic, String meetingId, String ending) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Wire.said(topic, meetingId).stream()
                                        .filter(record -> type(record).endsWith(ending))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static List<String> types(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(MinutesTellingTest::type).toList();
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return Wire.header(record, CloudEvent.TYPE);
    }
}
