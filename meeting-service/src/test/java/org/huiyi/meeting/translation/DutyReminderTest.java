package org.huiyi.meeting.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.DutyReminderV1;
import org.huiyi.contracts.wire.NoticeRequest.DutyReminderV1.News;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.meeting.material.PreparationEvent.DistributionOverdue;
import org.huiyi.meeting.material.PreparationEvent.DistributionReminderDue;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ClosingEvent.EvaluationOverdue;
import org.huiyi.meeting.meeting.ConfidentialityEvent.MeetingReclassified;
import org.huiyi.meeting.meeting.PreparationEvent.ConfirmationReminderDue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is told what is owed.
class DutyReminderTest {
    private final Remembered histories = new Remembered();
    private final DutyReminder news = new DutyReminder(new MeetingsThen(histories));

    @BeforeEach
    void a_convened_meeting_of_acme_globex_and_initech() {
        histories.record(scheduled(party("acme"), party("globex"), party("initech")));
        histories.record(noticeSent());
    }

    @Test
    void only_the_parties_that_have_not_answered_are_reminded() {
        var letter = letter(new ConfirmationReminderDue(ID, REMINDED, START, List.of("initech")));
        assertThat(letter.news()).isEqualTo(News.ANSWER_AWAITED);
        assertThat(letter.startsAt()).isEqualTo(START);
        assertThat(letter.dueAt()).isNull();
        assertThat(letter.recipients()).extracting(Recipient::partyId).containsExactly("initech");
        assertThat(letter.title()).isEqualTo("Budget");
    }

    @Test
    void the_organiser_hears_of_its_own_duties() {
        assertThat(
                        List.of(
                                letter(new DistributionReminderDue(ID, REMINDED, REMINDED)),
                                letter(new DistributionOverdue(ID, REMINDED)),
                                letter(new EvaluationOverdue(ID, EVALUATED))))
                .allSatisfy(letter ->
                        assertThat(letter.recipients())
                                .extracting(Recipient::partyId)
                                .containsExactly("acme"))
                .extracting(DutyReminderV1::news)
                .containsExactly(
                        News.MATERIAL_DUE_SOON, News.MATERIAL_OVERDUE, News.EVALUATION_OVERDUE);
    }

    @Test
    void no_title_of_a_sensitive_meeting_travels() {
        histories.record(
                new MeetingReclassified(
                        ID,
                        Classification.ORDINARY,
                        Classification.SENSITIVE,
                        Personal.of("acme.organiser", "prices"),
                        "acme.organiser",
                        List.of(),
                        NOTIFIED));
        assertThat(letter(new EvaluationOverdue(ID, EVALUATED)).title()).isEmpty();
    }

    private DutyReminderV1 letter(Event event) {
        var letters = news.announce(histories.record(event));
        assertThat(letters).hasSize(1);
        return (DutyReminderV1) letters.getFirst().data();
    }
}
