package org.huiyi.meeting.read.duties;

import static org.huiyi.meeting.read.duties.Owed.Kind.ACCEPT_TRANSFER;
import static org.huiyi.meeting.read.duties.Owed.Kind.ACKNOWLEDGE_PURPOSE;
import static org.huiyi.meeting.read.duties.Owed.Kind.ANSWER_RESOURCE_REQUEST;
import static org.huiyi.meeting.read.duties.Owed.Kind.APPOINT_RECORDER;
import static org.huiyi.meeting.read.duties.Owed.Kind.ASSIGN_SUPPORT;
import static org.huiyi.meeting.read.duties.Owed.Kind.CONFIRM;
import static org.huiyi.meeting.read.duties.Owed.Kind.DISTRIBUTE_MATERIAL;
import static org.huiyi.meeting.read.duties.Owed.Kind.HAND_IN_MATERIAL;
import static org.huiyi.meeting.read.duties.Owed.Kind.SEND_NOTICE;

import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.meeting.material.Wanted;

/// What a meeting that is to come asks of its organiser and of its parties.
final class Preparing {
    private Preparing() {}

    static Stream<Owed> ofOrganiser(Known known) {
        var plan = known.plan();
        var policy = known.policy();
        var start = known.startsAt();
        return Stream.of(
                        plan.wasNotified()
                                ? null
                                : known.organisers(
                                        SEND_NOTICE, "", known.before(policy.noticeLead())),
                        plan.recorder().isPresent()
                                ? null
                                : known.organisers(APPOINT_RECORDER, "", start),
                        plan.support().missing().isEmpty()
                                ? null
                                : known.organisers(ASSIGN_SUPPORT, "", start),
                        isProvided(known)
                                ? null
                                : known.organisers(
                                        DISTRIBUTE_MATERIAL,
                                        "",
                                        known.before(policy.materialsLead())))
                .filter(Objects::nonNull);
    }

    /// Told by the notice, so asked from then on.
    static Stream<Owed> untilTheStart(Known known) {
        var silent = known.parties().stream().filter(party -> party.confirmation() == null);
        return silent.map(
                party -> known.of(party.partyId(), CONFIRM, party.partyId(), known.startsAt()));
    }

    static Stream<Owed> untilTheEnd(Known known) {
        return Stream.of(
                        acknowledgements(known),
                        resources(known),
                        material(known),
                        Silence.of(known),
                        transfer(known))
                .flatMap(part -> part);
    }

    private static boolean isProvided(Known known) {
        return !known.materials().all().isEmpty() || known.materials().noneNeeded() != null;
    }

    private static Stream<Owed> acknowledgements(Known known) {
        return known.parties().stream()
                .filter(party -> known.plan().wasNotified() && party.acknowledgedBy() == null)
                .map(party ->
                        known.of(
                                party.partyId(),
                                ACKNOWLEDGE_PURPOSE,
                                party.partyId(),
                                known.startsAt()));
    }

    private static Stream<Owed> resources(Known known) {
        return known.plan().preparation().resources().stream()
                .filter(asked -> asked.answer() == null)
                .filter(asked -> known.plan().distinctParties().contains(asked.partyId()))
                .map(asked ->
                        known.of(
                                asked.partyId(),
                                ANSWER_RESOURCE_REQUEST,
                                asked.n(),
                                asked.neededBy()));
    }

    private static Stream<Owed> material(Known known) {
        return known.materials().wanted().stream()
                .filter(Wanted::isOwed)
                .map(wanted ->
                        known.of(
                                wanted.partyId(),
                                HAND_IN_MATERIAL,
                                wanted.number(),
                                wanted.dueAt()));
    }

    private static Stream<Owed> transfer(Known known) {
        return Stream.ofNullable(known.plan().preparation().offer())
                .map(offer -> known.of(offer.partyId(), ACCEPT_TRANSFER, "", null));
    }
}
