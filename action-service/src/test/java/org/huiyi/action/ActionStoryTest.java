package org.huiyi.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.huiyi.action.action.ActionIds;
import org.huiyi.action.action.Lapse;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The whole life of one action from the minutes' request on Kafka to its verification, through REST, on a
/// real database and a real broker, with a cadence of seconds.
class ActionStoryTest extends ServiceTest {
    private static final Duration CADENCE = Duration.ofSeconds(3);

    private final String path = "/v1/actions/" + ActionIds.of(meeting, 1);

    @Test
    void an_action_is_contested_settled_missed_escalated_extended_returned_and_verified() {
        var dueAt = Instant.now().plusSeconds(12).truncatedTo(ChronoUnit.MICROS);
        say(request(dueAt));
        soon().until(() -> rest().get(path, "globex").status() == 200);

        write("/contest", "globex.lead", "{\"reason\":\"not ours\"}");
        assertThat(at("/status")).isEqualTo("CONTESTED");
        assertThat(at("/escalations/0/to")).isEqualTo("ORGANISER");
        write("/settlement", "acme.organiser", "{\"upheld\":false,\"outcome\":\"it is yours\"}");
        assertThat(at("/status")).isEqualTo("ASSIGNED");
        assertThat(at("/settlement/outcome")).isEqualTo("it is yours");
        write("/acceptance", "globex.lead", "");
        var accepted = Instant.parse(at("/reportDueAt")).minus(CADENCE);

        soon().until(() -> missed("REPORT") > 0 && missed("CHECK") > 0);
        assertThat(at("/status")).isEqualTo("ACCEPTED");
        assertThat(firstMissed("REPORT")).isEqualTo(accepted.plus(CADENCE));
        assertThat(findings()).contains("R34", "R47");
        write(
                "/progress",
                "globex",
                "{\"percent\":40,\"note\":\"begun\",\"source\":\"tracker/7\"}");
        write("/checks", "acme.organiser", "{\"note\":\"on its way\"}");
        assertThat(at("/reports/0/source")).isEqualTo("tracker/7");

        soon().until(() -> "OVERDUE".equals(at("/status")));
        assertThat(firstOf("OVERDUE").path("to").asString()).isEqualTo("ASSIGNEE");
        soon().until(() -> escalatedTo("OVERDUE", "ORGANISER"));
        int n = lastOf("OVERDUE").path("n").asInt();
        write("/escalations/" + n + "/acknowledgement", "acme.organiser", "{\"note\":\"seen\"}");
        soon().until(() -> supervised("&acknowledged=true").contains(n));
        assertThat(rest().post(path + "/escalations/999/acknowledgement", "acme", "{}").status())
                .isEqualTo(404);

        var later = inDays(3);
        write(
                "/extension",
                "acme.organiser",
                "{\"dueAt\":\"%s\",\"reason\":\"late data\"}".formatted(later));
        assertThat(at("/extensions/0/from")).isEqualTo(dueAt.toString());
        write("/completion", "globex.lead", "{\"evidence\":\"a draft\"}");
        var wordBy = at("/verificationDueAt");
        soon().until(() -> missed("VERIFICATION") > 0);
        assertThat(firstMissed("VERIFICATION")).isEqualTo(Instant.parse(wordBy));
        assertThat(firstOf("VERIFICATION_MISSED").path("to").asString()).isEqualTo("ORGANISER");
        write("/verification", "acme", "{\"accepted\":false,\"note\":\"no dates\"}");
        assertThat(at("/status")).isEqualTo("IN_PROGRESS");
        write("/completion", "globex.lead", "{\"evidence\":\"the plan\"}");
        write("/verification", "acme", "{\"accepted\":true}");
        assertThat(at("/status")).isEqualTo("VERIFIED");

        soon().until(() -> "CARRIED_OUT".equals(resolution()));
        assertThat(said(Topics.ACTION_EVENTS))
                .contains(
                        "action.ActionContested.v1",
                        "action.DisagreementRaised.v1",
                        "action.ActionSettled.v1",
                        "action.ProgressMissed.v1",
                        "action.CheckMissed.v1",
                        "action.VerificationMissed.v1",
                        "action.ActionEscalated.v1",
                        "action.ActionOverdue.v1",
                        "action.EscalationAcknowledged.v1",
                        "action.DutiesOfActionChanged.v1",
                        "action.ActionVerified.v1");
        soon().until(() -> said(Topics.NOTIFICATION_REQUESTS).contains("notice.ActionNews.v1"));
        assertThat(everyDueTimeWasDeclaredOnceAndNotEarly()).isTrue();
    }

    private boolean everyDueTimeWasDeclaredOnceAndNotEarly() {
        var declared = new ArrayList<String>();
        for (JsonNode missed : view().path("missed").values()) {
            declared.add(missed.path("what").asString() + missed.path("dueAt").asString());
        }
        assertThat(declared).doesNotHaveDuplicates();
        return histories.events(ActionIds.of(meeting, 1)).stream()
                .filter(event -> event.actor().isHouse())
                .allMatch(event -> !event.receivedAt().isBefore(dueOf(event.payload())));
    }

    private static Instant dueOf(Object event) {
        return switch (event) {
            case Lapse.ProgressMissed e -> e.dueAt();
            case Lapse.CheckMissed e -> e.dueAt();
            case Lapse.VerificationMissed e -> e.dueAt();
            case Lapse.ActionOverdue e -> e.dueAt();
            case Lapse.ActionEscalated e -> e.dueAt();
            case Lapse.ReminderFellDue e -> e.remindAt();
            default -> Instant.MIN;
        };
    }

    private AssignV1 request(Instant dueAt) {
        return new AssignV1(
                "cause-" + meeting,
                meeting,
                "Plan",
                1,
                1,
                Personal.of("acme.recorder", "Write the plan"),
                "acme",
                "globex",
                "globex.lead",
                true,
                dueAt,
                CADENCE,
                "house:3",
                List.of(contact("globex", "globex.lead")),
                List.of(contact("acme", "acme.organiser")),
                List.of("initech"),
                null,
                null);
    }

    private static Recipient contact(String party, String person) {
        var address = Personal.of(person, person + "@example.com");
        return new Recipient(party, person, Personal.of(person, "Lee"), address, null);
    }

    private void write(String what, String sub, String body) {
        var answer = rest().post(path + what, sub, body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.recorded()).isNotEmpty();
    }

    private JsonNode view() {
        return rest().get(path, "acme").body();
    }

    private String at(String pointer) {
        return view().at(pointer).asString();
    }

    private long missed(String what) {
        return view().path("missed").values().stream()
                .filter(m -> what.equals(m.path("what").asString()))
                .count();
    }

    private Instant firstMissed(String what) {
        return view().path("missed").values().stream()
                .filter(m -> what.equals(m.path("what").asString()))
                .map(m -> Instant.parse(m.path("dueAt").asString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> findings() {
        return view().path("findings").values().stream()
                .map(f -> f.path("rule").asString())
                .toList();
    }

    private List<JsonNode> escalations(String cause) {
        return view().path("escalations").values().stream()
                .filter(e -> cause.equals(e.path("cause").asString()))
                .toList();
    }

    private JsonNode firstOf(String cause) {
        return escalations(cause).getFirst();
    }

    private JsonNode lastOf(String cause) {
        return escalations(cause).getLast();
    }

    private boolean escalatedTo(String cause, String level) {
        return escalations(cause).stream().anyMatch(e -> level.equals(e.path("to").asString()));
    }

    private List<Integer> supervised(String more) {
        return rest()
                .get("/v1/escalations?meetingId=" + meeting + more, "acme")
                .body()
                .path("items")
                .values()
                .stream()
                .map(e -> e.path("n").asInt())
                .toList();
    }

    private String resolution() {
        return rest().get("/v1/resolutions?meetingId=" + meeting, "globex")
                .body()
                .at("/items/0/outcome")
                .asString("");
    }

    /// The types of everything said on a topic about this test's meeting.
    private List<String> said(String topic) {
        List<String> found = new ArrayList<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Stage.BROKER.getBrokersAsString());
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, text, text)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (int polls = 0; polls < 10; polls++) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> add(record, found));
            }
        }
        return found;
    }

    private void add(ConsumerRecord<String, String> record, List<String> found) {
        if (meeting.equals(record.key())) {
            found.add(new String(record.headers().lastHeader("ce_type").value(), UTF_8));
        }
    }
}
