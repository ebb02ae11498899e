package org.huiyi.action.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.serialization.SimpleSerializedObject;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.serial.NamedEventSerializer;
import org.huiyi.eventstore.serial.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The stored form of every event ever released is read by every build, and written as it was. What is
/// written now lies in `target/golden`.
class StoredEventsTest {
    private static final Path WRITTEN = Path.of("target/golden");
    private static final EventNames NAMES = EventNames.of(ActionEvent.class);
    private static final NamedEventSerializer STORE = Vocabulary.events(NAMES, new GlassKeys());

    static List<ActionEvent> events() {
        var note = Personal.of("acme.organiser", "on its way");
        var id = Samples.ID;
        var meeting = Samples.MEETING;
        var at = Samples.days(2);
        var next = Samples.days(4);
        return List.of(
                new ActionAssigned(
                        Samples.under(Samples.TERMS),
                        Samples.TOLD,
                        Samples.T0,
                        Samples.OVERSEERS,
                        List.of("initech"),
                        Samples.days(1)),
                Specs.ACCEPTED,
                Specs.CONTESTED,
                new ProgressReported(id, meeting, 40, note, at, "tracker/PLAN-12", next, "initech"),
                new ProgressChecked(id, meeting, note, at, next),
                Specs.EXTENDED,
                new ActionCompleted(id, meeting, note, false, at, 80, note, next),
                Specs.RETURNED,
                Specs.OVERDUE,
                new Lapse.ProgressMissed(id, meeting, at, next),
                new Lapse.CheckMissed(id, meeting, at, next),
                new Lapse.VerificationMissed(id, meeting, at, next),
                new Lapse.PartyNotTold(id, meeting, at),
                Specs.TOLD_ASSIGNEE,
                new Lapse.EscalationAcknowledged(id, meeting, 1, note, at),
                new Lapse.ReminderFellDue(id, meeting, Due.REPORT, at, next),
                new Turn.ActionTold(id, meeting, "PHONE", note, at, "evt-7", next, next, "ntc-7"),
                new Turn.NoticeReturned(id, meeting, "ntc-7", "EMAIL", at, "evt-8"),
                new Turn.ActionDelegated(id, meeting, "globex.lead", "globex.guest", true, at),
                new Turn.ContributorsNamed(id, meeting, List.of("initech"), at),
                new Turn.ActionOrphaned(id, meeting, "globex.lead", note, at),
                new Turn.OrganiserChanged(id, meeting, "acme", "initech", Samples.OVERSEERS, at),
                new Turn.ActionSettled(id, meeting, false, note, at, next),
                new Turn.ActionDisposed(id, meeting, Disposition.SUPERSEDED, note, "mtg_2", at),
                new Turn.ActionReopened(
                        id, meeting, note, Samples.DUE, Samples.days(20), at, next, next));
    }

    /// What events of the first revision mean today: when the next report, check or verification is expected
    /// follows from the cadence, and nobody was named beside the accountable party.
    static List<ActionEvent> olderEvents() {
        var id = Samples.ID;
        var meeting = Samples.MEETING;
        return List.of(
                new ActionAssigned(
                        Samples.item(), Samples.TOLD, Samples.T0, List.of(), List.of(), null),
                new ActionAccepted(id, meeting, Samples.days(1), null),
                new ProgressReported(
                        id,
                        meeting,
                        40,
                        Personal.of("globex.lead", "half way"),
                        Samples.days(1),
                        null,
                        null,
                        null),
                new ProgressChecked(
                        id,
                        meeting,
                        Personal.of("acme.organiser", "on its way"),
                        Samples.days(2),
                        null),
                Specs.completed(null),
                new ActionVerified(
                        id,
                        meeting,
                        false,
                        Personal.of("acme.organiser", "no dates"),
                        Samples.days(4),
                        null,
                        null),
                new Turn.ActionTold(
                        id,
                        meeting,
                        "PHONE",
                        Personal.of("acme.organiser", "on its way"),
                        Samples.days(2),
                        "evt-7",
                        Samples.days(4),
                        Samples.days(4),
                        null));
    }

    @Test
    void every_event_has_a_golden_form() {
        assertThat(events())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(NAMES.events());
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_ever(ActionEvent event) throws IOException {
        var json = JsonMapper.shared();
        var written = json.readTree(STORE.serialize(event, String.class).getData());
        int revision = EventNames.revisionOf(event.getClass());
        Files.createDirectories(WRITTEN);
        Files.writeString(
                WRITTEN.resolve(
                        NAMES.nameOf(event.getClass()).orElseThrow() + '.' + revision + ".json"),
                json.writerWithDefaultPrettyPrinter().writeValueAsString(written) + '\n');
        assertThat(written).isEqualTo(json.readTree(golden(event, revision)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_means_what_it_meant(ActionEvent event) throws IOException {
        assertThat(read(event, EventNames.revisionOf(event.getClass()))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("olderEvents")
    void an_event_of_an_earlier_release_is_still_understood(ActionEvent event) throws IOException {
        assertThat(read(event, 1)).isEqualTo(event);
    }

    @Test
    void what_was_assigned_before_zones_were_told_has_none() throws IOException {
        var assigned = (ActionAssigned) read(events().getFirst(), 4);
        assertThat(assigned.item().terms()).isEqualTo(Samples.TERMS);
        assertThat(assigned.item().zone()).isNull();
    }

    private static Object read(ActionEvent event, int revision) throws IOException {
        var type = STORE.typeForClass(event.getClass());
        return STORE.<String, Object>deserialize(
                new SimpleSerializedObject<>(golden(event, revision), String.class, type));
    }

    private static String golden(ActionEvent event, int revision) throws IOException {
        String name = NAMES.nameOf(event.getClass()).orElseThrow();
        return Files.readString(
                Path.of("src/test/resources/golden/%s.%d.json".formatted(name, revision)), UTF_8);
    }
}
