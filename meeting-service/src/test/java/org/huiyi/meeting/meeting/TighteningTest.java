package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.agreement.Entries.both;
import static org.huiyi.meeting.agreement.Entries.entry;
import static org.huiyi.meeting.meeting.Examples.ID;
import static org.huiyi.meeting.meeting.Examples.LEAD;
import static org.huiyi.meeting.meeting.Examples.NOTIFIED;
import static org.huiyi.meeting.meeting.Examples.ORGANISER;
import static org.huiyi.meeting.meeting.Examples.PRESET;
import static org.huiyi.meeting.meeting.Examples.REGISTERED;
import static org.huiyi.meeting.meeting.Examples.START;
import static org.huiyi.meeting.meeting.Examples.act;
import static org.huiyi.meeting.meeting.Examples.after;
import static org.huiyi.meeting.meeting.Examples.arrived;
import static org.huiyi.meeting.meeting.Examples.confirmed;
import static org.huiyi.meeting.meeting.Examples.convened;
import static org.huiyi.meeting.meeting.Examples.inSession;
import static org.huiyi.meeting.meeting.Examples.left;
import static org.huiyi.meeting.meeting.Examples.startedAt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision.Accepted;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.AgreementRefusal.PresentWithoutAgreement;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.ConfidentialityEvent.AgendaItemsReclassified;
import org.huiyi.meeting.meeting.CourseEvent.AgendaItemStarted;
import org.huiyi.meeting.meeting.IncidentEvent.*;
import org.huiyi.meeting.meeting.PlanCommand.ChangeAgenda;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PreparationEvent.AgendaChangeTookEffect;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
import org.junit.jupiter.api.Test;

/// R54 when an item of the agenda becomes sensitive later: who knows it is listed, and it counts at once.
class TighteningTest {
    private static final Instant NOW = START.plusSeconds(600);
    private static final Sighting READ =
            new Sighting("initech", "initech.lead", "mat_1", NOTIFIED, false);
    private static final AgreementOnRecord OF_LEAD =
            new AgreementOnRecord("globex", 2, both(entry("globex.lead", "topic:Price")));

    @Test
    void after_the_notice_it_counts_at_once_while_the_rest_waits() {
        var before = after(convened(), agenda("Budget", "Price"));
        var changes = change(NOTIFIED, "Price!", "Budget", "Costs!");
        var outcome =
                meeting(before)
                        .when(changes)
                        .thenOfTypes(AgendaChanged.class, AgendaItemsReclassified.class);
        var plan = plan(before, events(outcome));
        assertThat(topics(plan)).containsExactly("Budget", "Price");
        assertThat(plan.agenda().sensitive()).containsExactly(2);
        assertThat(plan.preparation().pendingAgenda().items()).isEqualTo(changes.items());
        var told = new AgendaChangeTookEffect(ID, 1, List.of("globex", "initech"), false, NOTIFIED);
        var all = after(before, events(outcome).toArray(MeetingEvent[]::new));
        var later = plan(all, told);
        assertThat(topics(later)).containsExactly("Price", "Budget", "Costs");
        assertThat(later.agenda().sensitive()).containsExactly(2, 3);
    }

    @Test
    void who_knows_it_is_listed_with_whether_an_agreement_covers_them() {
        var outcome =
                meeting(after(convened(), agenda("Budget", "Price")))
                        .when(change(NOTIFIED, "Budget", "Price!"))
                        .remarking(
                                Finding.guide(Rule.R54, "seen-without-agreement", "initech.lead"));
        assertThat(reclassified(outcome))
                .isEqualTo(
                        new AgendaItemsReclassified(
                                ID,
                                List.of(2),
                                Personal.of("acme.organiser", "prices"),
                                "acme.organiser",
                                List.of(
                                        new Sighting(
                                                "globex",
                                                "globex.lead",
                                                "invitation",
                                                REGISTERED,
                                                true),
                                        new Sighting(
                                                "initech",
                                                "initech.lead",
                                                "invitation",
                                                REGISTERED,
                                                false),
                                        READ),
                                NOTIFIED));
    }

    @Test
    void what_becomes_ordinary_or_is_new_is_no_reclassification_of_this_kind() {
        meeting(after(convened(), agenda("Budget", "Price!")))
                .when(change(NOTIFIED, "Budget", "Price", "Costs!"))
                .thenOfTypes(AgendaChanged.class);
    }

    @Test
    void the_item_that_is_on_becomes_sensitive_when_those_without_an_agreement_have_left() {
        var on =
                after(
                        inSession(),
                        agenda("Budget", "Price"),
                        new AgendaItemStarted(ID, 2, START),
                        arrived("globex.lead", START),
                        arrived("globex.guest", START));
        var changes = change(NOW, "Price!", "Budget");
        meeting(on).when(changes).thenRefused(new PresentWithoutAgreement("globex.guest"));
        meeting(after(on, left("globex.guest", START.plusSeconds(60))))
                .when(changes)
                .thenOfTypes(
                        IncidentReported.class,
                        AgendaChanged.class,
                        AgendaItemsReclassified.class,
                        IncidentResolved.class);
    }

    @Test
    void who_heard_it_while_it_was_on_has_seen_it() {
        var over =
                after(
                        inSession(),
                        agenda("Budget", "Price"),
                        arrived("globex.guest", START),
                        new AgendaItemStarted(ID, 2, START),
                        new CourseEvent.AgendaItemEnded(ID, 2, START.plusSeconds(60), false),
                        arrived("globex.third", START.plusSeconds(90)),
                        new AgendaItemStarted(ID, 1, START.plusSeconds(90)));
        var outcome = meeting(over).when(change(NOW, "Budget", "Price!"));
        assertThat(reclassified(outcome).seen())
                .filteredOn(seen -> seen.thing().equals("attendance"))
                .containsExactly(
                        new Sighting("globex", "globex.guest", "attendance", START, false));
        outcome.remarkingOn(Rule.R28, Rule.R54);
    }

    @Test
    void who_sits_there_while_it_may_be_on_is_remarked_on_by_itself() {
        meeting(after(inSession(), agenda("Budget", "Price"), arrived("globex.guest", START)))
                .when(change(NOW, "Budget", "Price!"))
                .remarkingOn(Rule.R28, Rule.R54, Rule.R54);
    }

    @Test
    void from_then_on_it_keeps_out_whoever_has_no_agreement() {
        var before = after(confirmed(), agenda("Budget", "Price"), startedAt(START));
        var told =
                new AgendaItemsReclassified(
                        ID, List.of(2), null, "acme.organiser", List.of(), NOTIFIED);
        meeting(after(before, told))
                .when(new SignIn(ID, act(LEAD, START), PRESET, "globex.lead", null))
                .thenRefused(new AgreementMissing());
    }

    private static AgendaItemsReclassified reclassified(DeciderSpec.Outcome<MeetingEvent> outcome) {
        return events(outcome).stream()
                .filter(AgendaItemsReclassified.class::isInstance)
                .map(AgendaItemsReclassified.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<MeetingEvent> events(DeciderSpec.Outcome<MeetingEvent> outcome) {
        return ((Accepted<MeetingEvent>) outcome.decision()).events();
    }

    private static Plan plan(List<MeetingEvent> before, List<MeetingEvent> then) {
        return plan(after(before, then.toArray(MeetingEvent[]::new)));
    }

    private static Plan plan(List<MeetingEvent> before, MeetingEvent then) {
        return plan(after(before, then));
    }

    private static Plan plan(List<MeetingEvent> events) {
        return Examples.plan(events.toArray(MeetingEvent[]::new));
    }

    private static List<String> topics(Plan plan) {
        return plan.agenda().items().stream().map(AgendaItem::topic).toList();
    }

    private static AgendaChanged agenda(String... topics) {
        return new AgendaChanged(ID, items(topics), true, null);
    }

    private static ChangeAgenda change(Instant at, String... topics) {
        return new ChangeAgenda(
                ID,
                act(ORGANISER, at, "prices"),
                PRESET,
                items(topics),
                false,
                List.of(READ),
                Map.of("globex", OF_LEAD));
    }

    /// An exclamation mark makes an item sensitive.
    private static List<AgendaItem> items(String... topics) {
        return Stream.of(topics)
                .map(topic ->
                        new AgendaItem(
                                topic.replace("!", ""),
                                Kind.DISCUSSION,
                                20,
                                List.of(),
                                topic.endsWith("!"),
                                false,
                                List.of()))
                .toList();
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
