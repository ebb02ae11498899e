package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.law.ConfidentialityAgreements;

/// Everybody outside the organiser who was invited, was there or was given something, once each per thing. An
/// ordinary meeting keeps no record of who reads it, so every contact counts.
final class Sightings {
    private Sightings() {}

    static Stream<Sighting> invited(Plan plan) {
        return plan.parties().memberships().stream()
                .flatMap(m ->
                        m.party().contacts().stream()
                                .map(contact ->
                                        new Sighting(
                                                m.partyId(),
                                                contact.personId(),
                                                "invitation",
                                                m.invitedAt(),
                                                false)));
    }

    static Stream<Sighting> attended(Stream<Presence> stays) {
        return stays.map(
                s -> new Sighting(s.partyId(), s.personId(), "attendance", s.arrivedAt(), false));
    }

    /// @param matters the ids of the items that become sensitive, or {@link Agenda#NO_ITEM}
    static List<Sighting> judged(
            Plan plan,
            Stream<Sighting> all,
            List<Integer> matters,
            Map<String, AgreementOnRecord> agreements,
            Instant at) {
        return all.filter(sighting -> !sighting.partyId().equals(plan.organiser()))
                .map(seen -> {
                    var onRecord = agreements.getOrDefault(seen.partyId(), AgreementOnRecord.NONE);
                    return seen.judged(
                            matters.stream()
                                    .allMatch(matter ->
                                            ConfidentialityAgreements.cover(
                                                    plan,
                                                    matter,
                                                    onRecord.agreement(),
                                                    seen.personId(),
                                                    at)));
                })
                .distinct()
                .toList();
    }

    static List<String> uncovered(List<Sighting> seen) {
        return seen.stream().filter(s -> !s.covered()).map(Sighting::personId).distinct().toList();
    }
}
