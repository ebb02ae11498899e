package org.huiyi.meeting.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.material.Papers.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Decision.Accepted;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.MaterialRefusal.MaterialNotYours;
import org.huiyi.meeting.law.MaterialRefusal.NoSuchItem;
import org.huiyi.meeting.law.MaterialRefusal.NoSuchRequest;
import org.huiyi.meeting.law.PlanRefusal.ForbiddenByPolicy;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.OutOfOrder;
import org.huiyi.meeting.material.CirculationEvent.MaterialDistributed;
import org.huiyi.meeting.material.MaterialCommand.DistributeMaterial;
import org.huiyi.meeting.material.MaterialCommand.Paper;
import org.huiyi.meeting.material.MaterialCommand.ReviseMaterial;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DistributingTest {
    @Test
    void material_is_handed_out_with_its_channel_to_every_party() {
        material()
                .when(distribute(ORGANISER, EARLY))
                .then(distributed(ORGANISER, EARLY))
                .remarking();
    }

    @Test
    void after_the_lead_of_the_house_it_is_late() {
        material()
                .when(distribute(ORGANISER, START.minus(Duration.ofHours(24)).plusNanos(1000)))
                .remarking(Finding.flag(Rule.R15, "material-late", "PT24H"));
        material().when(distribute(ORGANISER, START.minus(Duration.ofHours(24)))).remarking();
    }

    @Test
    void what_is_handed_out_after_the_meeting_is_not_late_for_it() {
        material()
                .when(
                        distribute(
                                facts(MeetingStatus.ENDED),
                                act(ORGANISER, END.plusSeconds(60)),
                                paper("aa", null)))
                .remarking();
        material()
                .when(
                        distribute(
                                facts(MeetingStatus.IN_SESSION),
                                act(ORGANISER, END.minusSeconds(60)),
                                paper("aa", null)))
                .remarkingOn(Rule.R15);
    }

    @Test
    void policy_may_refuse_what_is_late() {
        var late =
                new DistributeMaterial(
                        ID,
                        MATERIAL,
                        beforehand(),
                        "Figures",
                        Classification.ORDINARY,
                        null,
                        paper("aa", null),
                        act(ORGANISER, START),
                        with(Rule.R15, Mode.BLOCK));
        material().when(late).thenRefused(new ForbiddenByPolicy(Rule.R15, "material-late"));
    }

    @Test
    void a_big_file_without_a_summary_is_hinted_at_and_never_refused() {
        var big = new Document("all.zip", "application/zip", 20L * 1024 * 1024, "aa");
        material()
                .when(
                        distribute(
                                beforehand(),
                                act(ORGANISER, EARLY),
                                new Paper(big, Channel.SHARED, null, null)))
                .thenOfTypes(MaterialDistributed.class)
                .remarking(
                        Finding.guide(Rule.R17, "material-big", "20"),
                        Finding.guide(Rule.R17, "material-without-summary"));
    }

    @ParameterizedTest(name = "{0} of {1} -> may {2}")
    @CsvSource({
        "acme.organiser, acme,     true",
        "globex.lead,    globex,   true",
        "acme.desk,      agency,   true",
        "umbrella,       umbrella, false"
    })
    void whoever_takes_part_hands_material_in(String sub, String party, boolean may) {
        var outcome = material().when(distribute(new Actor(sub, party), EARLY));
        if (may) {
            outcome.thenOfTypes(MaterialDistributed.class);
        } else {
            outcome.thenRefused(new MaterialNotYours());
        }
    }

    @Test
    void of_a_sensitive_meeting_or_item_everything_is_sensitive() {
        var secret =
                facts(
                        MeetingStatus.CONVENED,
                        Classification.SENSITIVE,
                        List.of("acme", "globex", "initech"));
        assertThat(secret.classified(Classification.ORDINARY, 0))
                .isEqualTo(Classification.SENSITIVE);
        assertThat(beforehand().classified(Classification.ORDINARY, 2))
                .isEqualTo(Classification.SENSITIVE);
        assertThat(beforehand().classified(Classification.ORDINARY, 1))
                .isEqualTo(Classification.ORDINARY);
    }

    /// Once it is said where it belongs, it is the item that counts and not the place.
    @Test
    void material_stays_with_its_item() {
        var agenda = Agenda.of(item("Merger"), item("Budget"));
        var outcome = material().when(of(2, agenda)).thenOfTypes(MaterialDistributed.class);
        var event = (MaterialDistributed) ((Accepted<?>) outcome.decision()).events().getFirst();
        assertThat(event.agendaItem()).isEqualTo(2);
        assertThat(event.agendaItemId()).isEqualTo(2);
        var later =
                plan(scheduled(), agenda(item("Merger"), item("Budget")), agenda(item("Budget")));
        var there = MaterialDecider.INSTANCE.evolve(MaterialDecider.INSTANCE.initial(), event);
        assertThat(there.find(MATERIAL).orElseThrow().item(later.agenda())).isEqualTo(2);
        assertThat(later.agenda().placeOf(2)).contains(1);
    }

    @Test
    void of_material_stored_with_a_mere_place_the_strictest_item_that_stood_there_counts() {
        var stored = distributedFor(1);
        var there = MaterialDecider.INSTANCE.evolve(MaterialDecider.INSTANCE.initial(), stored);
        var paper = there.find(MATERIAL).orElseThrow();
        var moved =
                plan(
                        scheduled(),
                        agenda(item("Budget"), secret("Merger")),
                        agenda(secret("Merger"), item("Budget")));
        assertThat(paper.item(moved.agenda())).isEqualTo(2);
        var still = plan(scheduled(), agenda(item("Budget"), secret("Merger")));
        assertThat(paper.item(still.agenda())).isEqualTo(1);
    }

    private static AgendaChanged agenda(AgendaItem... items) {
        return new AgendaChanged(ID, List.of(items), false, null);
    }

    private static DistributeMaterial of(int place, Agenda agenda) {
        var facts =
                facts(
                        MeetingStatus.CONVENED,
                        Classification.ORDINARY,
                        List.of("acme", "globex", "initech"),
                        agenda);
        return new DistributeMaterial(
                ID,
                MATERIAL,
                facts,
                "Figures",
                Classification.ORDINARY,
                place,
                paper("aa", null),
                act(ORGANISER, EARLY),
                PRESET);
    }

    private static MaterialDistributed distributedFor(int place) {
        return new MaterialDistributed(
                ID,
                MATERIAL,
                "Figures",
                Classification.ORDINARY,
                place,
                version(1, "aa", ORGANISER, EARLY),
                List.of("acme", "globex", "initech"));
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void it_belongs_to_an_item_that_is_there(int item) {
        var command =
                new DistributeMaterial(
                        ID,
                        MATERIAL,
                        beforehand(),
                        "Figures",
                        Classification.ORDINARY,
                        item,
                        paper("aa", null),
                        act(ORGANISER, EARLY),
                        PRESET);
        material().when(command).thenRefused(new NoSuchItem(item));
    }

    @Test
    void it_answers_a_request_that_is_there() {
        material()
                .when(distribute(beforehand(), act(LEAD, EARLY), paper("aa", 1)))
                .thenRefused(new NoSuchRequest(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingStatus.class,
            names = {"CANCELLED", "CLOSED"})
    void nothing_goes_round_of_a_meeting_that_is_over_for_good(MeetingStatus status) {
        material()
                .when(distribute(facts(status), act(ORGANISER, EARLY), paper("aa", null)))
                .thenRefused(new OutOfOrder("DistributeMaterial", status.name()));
    }

    @Test
    void a_revision_goes_to_everybody_again_and_keeps_the_version_before() {
        material(distributed(ORGANISER, EARLY))
                .when(revise(ORGANISER, EARLY.plusSeconds(60), paper("bb", null)))
                .then(revised(2, "bb", ORGANISER, EARLY.plusSeconds(60)));
        var state =
                MaterialDecider.INSTANCE.evolve(
                        MaterialDecider.INSTANCE.evolve(
                                Materials.NONE, distributed(ORGANISER, EARLY)),
                        revised(2, "bb", ORGANISER, EARLY));
        assertThat(state.find(MATERIAL).orElseThrow().version(1).orElseThrow().document())
                .isEqualTo(document("aa"));
        assertThat(state.names("aa")).isTrue();
        assertThat(state.names("bb")).isTrue();
    }

    @Test
    void the_same_content_again_is_no_revision() {
        material(distributed(ORGANISER, EARLY))
                .when(revise(ORGANISER, EARLY, paper("aa", null)))
                .thenNothing();
    }

    @Test
    void a_party_revises_what_it_handed_in_and_nothing_else() {
        material(distributed(LEAD, EARLY))
                .when(revise(LEAD, EARLY, paper("bb", null)))
                .then(revised(2, "bb", LEAD, EARLY));
        material(distributed(ORGANISER, EARLY))
                .when(revise(LEAD, EARLY, paper("bb", null)))
                .thenRefused(new MaterialNotYours());
        material().when(revise(ORGANISER, EARLY, paper("bb", null))).thenRefused(new Hidden());
    }

    @Test
    void a_party_that_withdrew_hands_nothing_in() {
        var without =
                facts(MeetingStatus.CONVENED, Classification.ORDINARY, List.of("acme", "initech"));
        material(distributed(LEAD, EARLY))
                .when(
                        new ReviseMaterial(
                                ID, MATERIAL, without, paper("bb", null), act(LEAD, EARLY), PRESET))
                .thenRefused(new MaterialNotYours());
    }
}
