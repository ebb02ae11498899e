package org.huiyi.meeting.material;

import static org.huiyi.meeting.material.Papers.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.MaterialRefusal.*;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.law.PlanRefusal.OutOfOrder;
import org.huiyi.meeting.material.CirculationEvent.*;
import org.huiyi.meeting.material.MaterialCommand.*;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CirculatingTest {
    @Test
    void paper_handed_out_on_site_is_recorded_with_its_receiver() {
        material(distributed(ORGANISER, EARLY))
                .when(handOut(act(DESK, START), "globex", "globex.lead"))
                .then(handedOut("globex.lead"));
    }

    @Test
    void paper_needs_a_receiver_of_a_party() {
        var there = material(distributed(ORGANISER, EARLY));
        there.when(handOut(act(DESK, START), "globex", null)).thenRefused(new ReceiverMissing());
        there.when(handOut(act(DESK, START), null, "globex.lead"))
                .thenRefused(new ReceiverMissing());
        there.when(handOut(act(DESK, START), "umbrella", "umbrella.lead"))
                .thenRefused(new ReceiverOfNoParty("umbrella"));
    }

    @Test
    void only_the_person_named_for_it_or_the_organiser_hands_out() {
        material(distributed(ORGANISER, EARLY))
                .when(handOut(act(LEAD, START), "globex", "globex.lead"))
                .thenRefused(new HandOutNotYours());
        material(distributed(ORGANISER, EARLY))
                .when(handOut(act(ORGANISER, START), "globex", "globex.lead"))
                .thenOfTypes(MaterialHandedOut.class);
    }

    @Test
    void the_same_receiver_twice_is_one_hand_out() {
        material(distributed(ORGANISER, EARLY), handedOut("globex.lead"))
                .when(handOut(act(DESK, START.plusSeconds(9)), "globex", "globex.lead"))
                .thenNothing();
    }

    @Test
    void a_hand_out_told_long_after_needs_a_reason_and_cannot_precede_the_material() {
        var there = material(distributed(ORGANISER, EARLY));
        there.when(handOut(told(DESK, START, Duration.ofHours(1), null), "globex", "globex.lead"))
                .thenRefusedBy(Rule.R02);
        there.when(
                        handOut(
                                told(DESK, START, Duration.ofHours(1), "no network"),
                                "globex",
                                "globex.lead"))
                .remarkingOn(Rule.R02);
        there.when(
                        handOut(
                                told(DESK, EARLY.minusSeconds(9), Duration.ofHours(1), "a list"),
                                "globex",
                                "globex.lead"))
                .thenRefusedBy(Rule.R02);
    }

    @Test
    void after_a_bounce_it_goes_by_another_channel() {
        var again =
                new PassOnMaterial(
                        ID, MATERIAL, beforehand(), Channel.SHARED, act(ORGANISER, EARLY), PRESET);
        material(distributed(ORGANISER, EARLY), bounced())
                .when(again)
                .then(
                        new MaterialPassedOn(
                                ID,
                                MATERIAL,
                                1,
                                Classification.ORDINARY,
                                Channel.SHARED,
                                List.of("acme", "globex", "initech"),
                                EARLY));
    }

    @Test
    void a_delivery_is_recorded_once_per_person_and_version() {
        material(distributed(ORGANISER, EARLY)).when(delivered(Delivery.Kind.SENT)).then(sent());
        material(distributed(ORGANISER, EARLY), sent())
                .when(delivered(Delivery.Kind.SENT))
                .thenNothing();
        material(distributed(ORGANISER, EARLY))
                .when(delivered(Delivery.Kind.BOUNCED))
                .then(bounced());
        material().when(delivered(Delivery.Kind.SENT)).thenNothing();
    }

    @Test
    void that_none_is_needed_is_stated_with_a_reason() {
        material()
                .when(none(ORGANISER, "a briefing without papers", MeetingStatus.CONVENED))
                .then(
                        new NoMaterialNeeded(
                                ID,
                                Personal.of("acme.organiser", "a briefing without papers"),
                                EARLY));
        material()
                .when(none(ORGANISER, " ", MeetingStatus.CONVENED))
                .thenRefused(new NoMaterialWithoutReason());
        material().when(none(LEAD, "none", MeetingStatus.CONVENED)).thenRefused(new NotOrganiser());
    }

    @Test
    void none_is_needed_only_where_none_is_there_and_before_the_start() {
        material(distributed(ORGANISER, EARLY))
                .when(none(ORGANISER, "no papers", MeetingStatus.CONVENED))
                .thenRefused(new MaterialThereAlready(1));
        material()
                .when(none(ORGANISER, "no papers", MeetingStatus.IN_SESSION))
                .thenRefused(new OutOfOrder("StateNoMaterial", "IN_SESSION"));
    }

    private static HandOutMaterial handOut(
            Act act, @Nullable String party, @Nullable String receiver) {
        return new HandOutMaterial(ID, MATERIAL, beforehand(), party, receiver, act, PRESET);
    }

    private static MaterialHandedOut handedOut(String receiver) {
        return new MaterialHandedOut(ID, MATERIAL, 1, "globex", receiver, START, "acme.desk");
    }

    private static StateNoMaterial none(Actor actor, String reason, MeetingStatus status) {
        return new StateNoMaterial(ID, facts(status), act(actor, EARLY, reason), PRESET);
    }

    private static RecordDelivery delivered(Delivery.Kind kind) {
        return new RecordDelivery(
                ID,
                MATERIAL,
                new Delivery(1, "globex", "globex.lead", kind, EARLY),
                "ntc",
                Act.of(Actor.house("test"), EARLY),
                "preset-1");
    }

    private static MaterialSentToParty sent() {
        return new MaterialSentToParty(ID, MATERIAL, 1, "globex", "globex.lead", EARLY, "ntc");
    }

    private static MaterialBounced bounced() {
        return new MaterialBounced(ID, MATERIAL, 1, "globex", "globex.lead", EARLY, "ntc");
    }
}
