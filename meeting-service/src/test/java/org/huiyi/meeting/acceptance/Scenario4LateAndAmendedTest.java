package org.huiyi.meeting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1.What;
import org.huiyi.contracts.wire.Recipient;
import org.junit.jupiter.api.Test;

/// 4. Late publication accepted with its reason and shown late for ever; an amendment two days later is re-sent
/// with a diff and does not change the verdict.
///
/// The two days are `AmendingTest`'s, which has a clock to turn; here it is later, and the rest.
class Scenario4LateAndAmendedTest extends Scenario {
    private static final String REASON = "{\"lateReason\":\"the recorder was ill\"}";
    private static final String CORRECTED =
            COMPLETE.replace("was explained", "was explained twice")
                    .replaceFirst("}$", ",\"reason\":\"a figure was wrong\"}");

    @Test
    void late_minutes_are_taken_with_their_reason_and_stay_late_when_they_are_amended() {
        String meeting = endedDueIn(1);
        draft(RECORDER, meeting, COMPLETE).is(200);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting).text("/minutes/status"))
                                .isEqualTo("OVERDUE"));
        publish(meeting, "{}").is(422).citing("R30");
        var late = publish(meeting, REASON).is(200);
        assertThat(late.rulesOf("/findings")).containsExactly("R30");
        Instant due = instant(get(ACME, meeting), "/minutes/dueAt");
        String published = get(ACME, meeting).text("/minutes/publishedAt");
        isLate(meeting);
        var first = asked(meeting, MinutesV1.class);
        assertThat(first.late()).isTrue();
        var mail = Letter.mail("Minutes", first.causeEventId());
        handedOver(meeting, mail, "acme", Instant.now());
        handedOver(meeting, mail, "globex", Instant.now());
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(verdict(compliance(meeting, "R31"))).isEqualTo("LATE"));

        post(ACME, meeting + "/minutes/amendments", CORRECTED).is(200);
        isSentAgain(meeting);
        isLate(meeting);
        assertThat(verdict(compliance(meeting, "R31"))).isEqualTo("LATE");
        assertThat(instant(get(ACME, meeting), "/minutes/dueAt")).isEqualTo(due);
        assertThat(get(ACME, meeting).text("/minutes/publishedAt")).isEqualTo(published);
    }

    private void isSentAgain(String meeting) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(allAsked(meeting, MinutesV1.class)).hasSize(2));
        var again = allAsked(meeting, MinutesV1.class).getLast();
        assertThat(again.edition()).isEqualTo(2);
        assertThat(again.late()).isTrue();
        assertThat(again.reason().text()).isEqualTo("a figure was wrong");
        assertThat(again.recipients())
                .extracting(Recipient::partyId)
                .containsExactlyInAnyOrder("acme", "globex");
        assertThat(again.changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo(What.CHANGED);
                    assertThat(change.section()).isEqualTo("POINT");
                    assertThat(change.before().text()).isEqualTo("The budget was explained");
                    assertThat(change.after().text()).isEqualTo("The budget was explained twice");
                });
        var mail = Letter.mail("Minutes", again.causeEventId());
        handedOver(meeting, mail, "globex", Instant.now());
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(
                                        get(ACME, meeting + "/minutes")
                                                .text("/editions/1/sentTo/0/partyId"))
                                .isEqualTo("globex"));
        assertThat(get(GLOBEX, meeting + "/minutes").text("/editions/1/changes/0/sentence"))
                .isEqualTo(
                        "Changed: point 1: The budget was explained twice"
                                + " (before: The budget was explained)");
    }

    private void isLate(String meeting) {
        var minutes = get(GLOBEX, meeting + "/minutes");
        assertThat(minutes.text("/status")).isEqualTo("PUBLISHED_LATE");
        assertThat(minutes.text("/lateReason")).isEqualTo("the recorder was ill");
        assertThat(get(GLOBEX, meeting).text("/minutes/status")).isEqualTo("PUBLISHED_LATE");
        assertThat(verdict(compliance(meeting, "R30"))).isEqualTo("LATE");
        assertThat(page(GLOBEX, meeting + "/minutes", "en").response().body())
                .contains("published late, because: the recorder was ill");
        assertThat(page(GLOBEX, meeting + "/minutes", "zh-CN").response().body())
                .contains("逾期发布，原因：the recorder was ill");
    }
}
