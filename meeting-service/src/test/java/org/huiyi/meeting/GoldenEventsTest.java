package org.huiyi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.keys.PersonKeys;
import org.huiyi.eventstore.keys.Sealed;
import org.huiyi.eventstore.serial.NamedEventSerializer;
import org.huiyi.eventstore.serial.Vocabulary;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Evaluation;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.MeetingEvent.*;
import org.huiyi.meeting.policy.Adaptation;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.PolicyEvent;
import org.huiyi.meeting.policy.PolicyEvent.PolicyAdapted;
import org.junit.jupiter.api.Test;

/// What was ever stored is read by every build, and is written as it was. A line of the corpus is never
/// changed: another form is another revision, and another line.
class GoldenEventsTest {
    private static final Path CORPUS = Path.of("src/test/resources/golden/meeting-events.txt");
    private static final EventNames NAMES = EventNames.of(MeetingEvent.class, PolicyEvent.class);
    private static final NamedEventSerializer STORE = Vocabulary.events(NAMES, new OpenSeals());
    private static final Personal WHY = Personal.of("acme.organiser", "because");

    @Test
    void every_event_is_written_as_in_the_corpus() throws IOException {
        var written = events().stream().map(GoldenEventsTest::line).toList();
        if ("true".equals(System.getenv("GOLDEN_STORE"))) {
            Files.createDirectories(CORPUS.getParent());
            Files.write(CORPUS, written);
        }
        assertThat(Files.readAllLines(CORPUS)).containsAll(written);
    }

    @Test
    void every_line_of_the_corpus_is_read() throws IOException {
        var read = Files.readAllLines(CORPUS).stream().map(GoldenEventsTest::event).toList();
        assertThat(read).containsAll(events());
    }

    @Test
    void no_event_is_missing_from_the_corpus() {
        assertThat(events())
                .extracting(Object::getClass)
                .containsAll(
                        Stream.of(MeetingEvent.class, PolicyEvent.class)
                                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                                .toList());
    }

    private static List<Event> events() {
        return List.of(
                scheduled(),
                new PurposeDefined(ID, PURPOSE, List.of("Budget"), WHY),
                new MeetingRescheduled(ID, TIMETABLE, ROOM, true, WHY),
                new AgendaChanged(ID, List.of(item(AgendaItem.Kind.REPORT, 60)), true, WHY),
                new PartyInvited(ID, party("globex"), REGISTERED),
                new PartyChanged(ID, party("globex")),
                new PartyWithdrawn(ID, "globex", NOTIFIED, WHY),
                new MeetingLeftScope(ID, 1, NOTIFIED),
                new SupportAssigned(ID, EVERYBODY),
                new RecorderAppointed(ID, "acme.recorder", START, null),
                noticeSent(),
                new PurposeAcknowledged(ID, "globex", "globex.lead"),
                new PartyConfirmed(ID, "globex", accepted("globex")),
                new MeetingConfirmed(ID),
                startedAt(START),
                arrived("globex.lead", START),
                left("globex.lead", END),
                ended(),
                new MeetingCancelled(ID, true, WHY),
                new MeetingEvaluated(
                        ID,
                        new Evaluation(
                                Evaluation.Objective.MET, WHY, List.of(WHY), List.of(), List.of())),
                new MeetingClosed(ID),
                new PolicyAdapted("house", adaptation()));
    }

    private static Adaptation adaptation() {
        var parameters =
                new Parameters(
                        Duration.ofSeconds(5),
                        List.of(Duration.ofHours(1)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new BigDecimal("0.25"),
                        null,
                        null,
                        null,
                        null,
                        Period.ofYears(3));
        return new Adaptation(
                1, parameters, Map.of(Rule.R23, Mode.BLOCK), WHY, "acme.boss", START, END);
    }

    private static String line(Event event) {
        var stored = STORE.serialize(event, String.class);
        return stored.getType().getName()
                + " "
                + stored.getType().getRevision()
                + " "
                + stored.getData();
    }

    private static Object event(String line) {
        String[] parts = line.split(" ", 3);
        return STORE.deserialize(
                new SimpleSerializedObject<>(parts[2], String.class, parts[0], parts[1]));
    }

    /// Seals that anybody can read.
    private static final class OpenSeals implements PersonKeys {
        @Override
        public Sealed seal(String person, String text) {
            return new Sealed("open:" + text, "");
        }

        @Override
        public String open(String person, String sealedText) {
            return sealedText.substring("open:".length());
        }

        @Override
        public String open(String person, Sealed sealed) {
            return open(person, sealed.text());
        }

        @Override
        public void destroy(String person) {
            throw new UnsupportedOperationException();
        }
    }
}
