package org.huiyi.meeting.acceptance;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.wire.NoticeAnnouncement;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.meeting.face.Agreements;
import org.huiyi.meeting.face.Papers;
import org.huiyi.meeting.face.Reply;
import org.huiyi.meeting.face.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// One sentence of the acceptance scenarios, played through the public face on a real database and broker;
/// where the sentence needs notification-service, this speaks for it on its topic.
abstract class Scenario extends Agreements {
    static final Duration SOON = Duration.ofSeconds(60);

    @Autowired private WireJson wire;

    /// A meeting of acme's with these parties, at this time, registered after it was held.
    String held(Instant startedAt, Instant endedAt, String... parties) {
        String listed = String.join(",", Stream.of(parties).map(Papers::party).toList());
        String body =
                Papers.meeting(listed)
                        .replaceAll(
                                "\"startsAt\":\"[^\"]*\",\"endsAt\":\"[^\"]*\"",
                                "\"startsAt\":\"%s\",\"endsAt\":\"%s\""
                                        .formatted(startedAt, endedAt));
        String meeting = post(ACME, "/v1/meetings", body).is(201).header("Location");
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        String told =
                "{\"startedAt\":\"%s\",\"endedAt\":\"%s\",\"reason\":\"called at short notice\"}";
        post(ACME, meeting + "/retroactive", told.formatted(startedAt, endedAt)).is(200);
        return meeting;
    }

    void adapt(String meeting, String deadline, String reason) {
        String policy = "/v1/policies/meeting:" + idOf(meeting);
        String body =
                "{\"parameters\":{\"minutesDeadline\":\"%s\"},\"reason\":\"%s\",\"approver\":\"acme.boss\"}";
        send(to(ACME, policy)
                        .header("If-Match", get(ACME, policy).header("ETag"))
                        .PUT(BodyPublishers.ofString(body.formatted(deadline, reason))))
                .is(200);
    }

    JsonNode compliance(String meeting, String rule) {
        int index = Integer.parseInt(rule.substring(1)) - 1;
        return get(ACME, meeting + "/compliance").is(200).json().at("/rules/" + index);
    }

    static String verdict(JsonNode row) {
        return row.at("/verdict").asString();
    }

    Reply page(String token, String path, String language) {
        return send(to(token, path)
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .GET())
                .is(200);
    }

    static Instant instant(Reply reply, String pointer) {
        return Instant.parse(reply.text(pointer));
    }

    /// The data of every public record of this kind about the meeting, e.g. `minutes.MinutesFellDue`.
    static List<String> announced(String meeting, String type) {
        return said(Topics.MEETING_EVENTS, meeting, type + ".v1")
                .map(data -> new String(data, StandardCharsets.UTF_8))
                .toList();
    }

    /// What other services were asked to tell, once the first of it is there.
    <T> T asked(String meeting, Class<T> kind) {
        return await().atMost(SOON)
                .until(() -> allAsked(meeting, kind).stream().findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    <T> List<T> allAsked(String meeting, Class<T> kind) {
        String type = "." + kind.getSimpleName().replaceFirst("V1$", ".v1");
        return said(Topics.NOTIFICATION_REQUESTS, meeting, type)
                .map(data -> wire.mapper().readValue(data, kind))
                .toList();
    }

    private static Stream<byte[]> said(String topic, String meeting, String type) {
        return Wire.said(topic, idOf(meeting)).stream()
                .filter(record -> Wire.header(record, CloudEvent.TYPE).endsWith(type))
                .map(record -> record.value());
    }

    void handedOver(String meeting, Letter letter, String party, Instant at) {
        say(
                meeting,
                "notice.NoticeHandedOver.v1",
                new NoticeHandedOverV1(
                        "ntc_" + key(),
                        idOf(meeting),
                        letter.kind(),
                        letter.cause(),
                        party,
                        party + ".lead",
                        letter.channel(),
                        at,
                        false));
    }

    void bounced(String meeting, Letter letter, String party, Instant at) {
        say(
                meeting,
                "notice.NoticeBounced.v1",
                new NoticeBouncedV1(
                        "ntc_" + key(),
                        idOf(meeting),
                        letter.kind(),
                        letter.cause(),
                        party,
                        party + ".lead",
                        letter.channel(),
                        at,
                        "REFUSED"));
    }

    private void say(String meeting, String type, NoticeAnnouncement data) {
        Wire.say(
                Topics.NOTIFICATION_EVENTS,
                idOf(meeting),
                key(),
                type,
                wire.mapper().writeValueAsBytes(data));
    }

    /// What a notice is about, and how it goes.
    record Letter(String kind, String cause, String channel) {
        static Letter mail(String kind, String cause) {
            return new Letter(kind, cause, "EMAIL");
        }
    }
}
