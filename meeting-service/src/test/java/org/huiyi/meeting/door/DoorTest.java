package org.huiyi.meeting.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Receipt;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.StoreUnavailableException;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.access.AccessCommand.RecordDenial;
import org.huiyi.meeting.access.AccessCommand.RecordRead;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.junit.jupiter.api.Test;

/// Who passes is on record first; who is turned away is on record too.
class DoorTest {
    private final List<Command> recorded = new ArrayList<>();

    @Test
    void whoever_passes_is_recorded_with_what_they_were_given() {
        door().pass(wish(LEAD), Classification.ORDINARY, 2, "ab");
        assertThat(recorded)
                .containsExactly(
                        new RecordRead(ID, "mat_1", 2, "ab", Act.of(LEAD, START), "preset-1"));
    }

    @Test
    void whoever_is_outside_the_circle_is_turned_away_and_recorded() {
        assertThatThrownBy(() -> door().pass(wish(GUEST), Classification.ORDINARY, 1, "ab"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        no -> assertThat(no.refusals().getFirst().rule()).isEqualTo(Rule.R55));
        assertThat(recorded)
                .containsExactly(
                        new RecordDenial(
                                ID,
                                "mat_1",
                                Rule.R55,
                                "outside-the-circle",
                                Act.of(GUEST, START),
                                "preset-1"));
    }

    @Test
    void what_is_sensitive_stays_with_the_organiser_while_there_are_no_agreements() {
        assertThatThrownBy(() -> door().pass(wish(LEAD), Classification.SENSITIVE, 1, "ab"))
                .isInstanceOf(RefusedException.class);
        assertThat(recorded)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordDenial.class,
                        denial -> {
                            assertThat(denial.rule()).isEqualTo(Rule.R54);
                            assertThat(denial.cause()).isEqualTo("agreement-missing");
                        });
        door().pass(wish(ORGANISER), Classification.SENSITIVE, 1, "ab");
        assertThat(recorded).hasSize(2);
    }

    @Test
    void a_sensitive_item_makes_its_papers_sensitive() {
        var secret = new AgendaItem("Price", Kind.REPORT, 9, List.of(), true, false, List.of());
        var meeting =
                new Scheduled(
                        plan(scheduled(), new AgendaChanged(ID, List.of(secret), false, null)));
        var of = new Wish(meeting, LEAD, "mat_1", 1, START);
        var besides = new Wish(meeting, LEAD, "mat_1", 0, START);
        assertThat(door().bar(of, Classification.ORDINARY)).isPresent();
        assertThat(door().bar(besides, Classification.ORDINARY)).isEmpty();
    }

    /// What was handed out for an item is the item's, wherever it stands and after it was dropped.
    @Test
    void no_change_of_the_agenda_frees_the_papers_of_a_sensitive_item() {
        var secret = new AgendaItem("Merger", Kind.REPORT, 9, List.of(), true, false, List.of());
        var plain = new AgendaItem("Budget", Kind.REPORT, 9, List.of(), false, false, List.of());
        for (var after : List.of(List.of(plain, secret), List.of(plain), List.of(secret, plain))) {
            var meeting =
                    new Scheduled(
                            plan(
                                    scheduled(),
                                    new AgendaChanged(ID, List.of(secret, plain), false, null),
                                    new AgendaChanged(ID, after, false, null)));
            var ofSecret = new Wish(meeting, LEAD, "mat_1", 1, START);
            var ofPlain = new Wish(meeting, LEAD, "mat_2", 2, START);
            assertThat(door().bar(ofSecret, Classification.ORDINARY)).isPresent();
            assertThat(door().bar(ofPlain, Classification.ORDINARY)).isEmpty();
        }
    }

    @Test
    void what_cannot_be_recorded_is_not_given() {
        Commands broken = new Broken();
        var door =
                new Door(
                        new ByAgreements(new AgreementsOnRecord(new Empty())),
                        new Register(broken, policies()));
        assertThatThrownBy(() -> door.pass(wish(LEAD), Classification.ORDINARY, 1, "ab"))
                .isInstanceOf(StoreUnavailableException.class);
    }

    private Door door() {
        return new Door(
                new ByAgreements(new AgreementsOnRecord(new Empty())),
                new Register(new Noting(recorded), policies()));
    }

    private static Wish wish(Actor actor) {
        return new Wish(new Scheduled(plan(scheduled())), actor, "mat_1", 0, START);
    }

    private static PoliciesInForce policies() {
        return new PoliciesInForce(new Empty());
    }

    private record Noting(List<Command> noted) implements Commands {
        @Override
        public Receipt send(Command command, Conditions conditions) {
            noted.add(command);
            return new Receipt(command.aggregateId(), 1, List.of(), List.of());
        }

        @Override
        public Receipt sendApart(Command command, Conditions conditions) {
            return send(command, conditions);
        }
    }

    private record Broken() implements Commands {
        @Override
        public Receipt send(Command command, Conditions conditions) {
            throw new StoreUnavailableException("down", new IllegalStateException());
        }

        @Override
        public Receipt sendApart(Command command, Conditions conditions) {
            return send(command, conditions);
        }
    }

    private record Empty() implements Histories {
        @Override
        public <S, C extends Command, E extends Event> Past<S> fold(
                Decider<S, C, E> decider, String aggregateId, Until until) {
            return new Past<>(decider.initial(), 0, List.of());
        }

        @Override
        public List<RecordedEvent> events(String aggregateId) {
            return List.of();
        }
    }
}
