package org.huiyi.meeting.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.access.AccessCommand.RecordDenial;
import org.huiyi.meeting.access.AccessCommand.RecordRead;
import org.huiyi.meeting.access.AccessEvent.AccessDenied;
import org.huiyi.meeting.access.AccessEvent.ContentRead;
import org.junit.jupiter.api.Test;

class AccessDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Actor AUDITOR = new Actor("auditor", "auditor");

    @Test
    void a_first_read_is_recorded() {
        given(AccessDecider.INSTANCE).when(read(LEAD, 1, START)).then(wasRead(LEAD, 1));
    }

    @Test
    void the_same_version_read_again_that_day_is_one_access() {
        given(AccessDecider.INSTANCE, wasRead(LEAD, 1))
                .when(read(LEAD, 1, START.plus(Duration.ofHours(1))))
                .thenNothing();
    }

    @Test
    void another_version_and_another_person_are_other_accesses() {
        given(AccessDecider.INSTANCE, wasRead(LEAD, 1))
                .when(read(LEAD, 2, START))
                .then(wasRead(LEAD, 2));
        given(AccessDecider.INSTANCE, wasRead(LEAD, 1))
                .when(read(GUEST, 1, START))
                .then(wasRead(GUEST, 1));
    }

    /// T4: "content needs a logged, reasoned, time-boxed grant"
    @Test
    void who_reads_for_a_reason_is_recorded_with_it_once_for_each() {
        var audited = auditedFor("a complaint");
        given(AccessDecider.INSTANCE).when(auditing("a complaint")).then(audited);
        given(AccessDecider.INSTANCE, audited).when(auditing("a complaint")).thenNothing();
        given(AccessDecider.INSTANCE, audited)
                .when(auditing("another complaint"))
                .then(auditedFor("another complaint"));
    }

    private static RecordRead auditing(String reason) {
        return new RecordRead(ID, "leak-1", 1, null, act(AUDITOR, START, reason), "preset-1");
    }

    private static ContentRead auditedFor(String reason) {
        return new ContentRead(
                ID,
                DAY,
                "auditor",
                "auditor",
                "leak-1",
                1,
                null,
                START,
                Personal.of("auditor", reason));
    }

    @Test
    void a_stream_ends_with_its_day() {
        var lastMoment = read(LEAD, 1, Instant.parse("2026-03-02T23:59:59.999999Z"));
        var midnight = read(LEAD, 1, Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(lastMoment.aggregateId()).isEqualTo("access:mtg_1:2026-03-02");
        assertThat(midnight.aggregateId()).isEqualTo("access:mtg_1:2026-03-03");
    }

    @Test
    void a_denial_is_recorded_with_its_rule_and_cause_once_a_day() {
        given(AccessDecider.INSTANCE)
                .when(deny(GUEST, "mat_1", "agreement-missing"))
                .then(denied(GUEST, "mat_1", "agreement-missing"));
        given(AccessDecider.INSTANCE, denied(GUEST, "mat_1", "agreement-missing"))
                .when(deny(GUEST, "mat_1", "agreement-missing"))
                .thenNothing();
        given(AccessDecider.INSTANCE, denied(GUEST, "mat_1", "agreement-missing"))
                .when(deny(GUEST, "mat_1", "agreement-expired"))
                .then(denied(GUEST, "mat_1", "agreement-expired"));
    }

    @Test
    void a_flood_of_denials_of_one_person_ends_and_leaves_room_for_others() {
        var flood =
                IntStream.range(0, AccessDecider.DENIALS_A_DAY)
                        .mapToObj(i -> denied(GUEST, "mat_" + i, "agreement-missing"))
                        .toList();
        given(AccessDecider.INSTANCE, flood)
                .when(deny(GUEST, "mat_new", "agreement-missing"))
                .thenNothing();
        given(AccessDecider.INSTANCE, flood)
                .when(deny(LEAD, "mat_new", "agreement-missing"))
                .then(denied(LEAD, "mat_new", "agreement-missing"));
    }

    private static RecordRead read(Actor actor, int version, Instant at) {
        return new RecordRead(ID, "mat_1", version, "ab", act(actor, at), "preset-1");
    }

    private static ContentRead wasRead(Actor actor, int version) {
        return new ContentRead(
                ID, DAY, actor.party(), actor.sub(), "mat_1", version, "ab", START, null);
    }

    private static RecordDenial deny(Actor actor, String thing, String cause) {
        return new RecordDenial(ID, thing, Rule.R54, cause, act(actor, START), "preset-1");
    }

    private static AccessDenied denied(Actor actor, String thing, String cause) {
        return new AccessDenied(ID, DAY, actor.party(), actor.sub(), thing, Rule.R54, cause, START);
    }
}
