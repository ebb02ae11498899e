package org.huiyi.meeting.read.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.contracts.law.Rule.R30;
import static org.huiyi.contracts.law.Rule.R31;
import static org.huiyi.meeting.meeting.Examples.*;
import static org.huiyi.meeting.minutes.Cases.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.SessionsUnderWay;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.minutes.MinutesEvent.*;
import org.huiyi.meeting.minutes.Part;
import org.junit.jupiter.api.Test;

/// "House choice at scheduling: per-session minutes": the rules are met when they are met for every session.
class SessionMinutesJudgedTest {
    private static final Instant FIRST_DUE = SessionsUnderWay.PAUSE.plus(Duration.ofHours(24));
    private static final Instant SECOND_DUE = SessionsUnderWay.OVER.plus(Duration.ofHours(24));

    @Test
    void the_first_deadline_that_runs_is_told_and_one_that_passed_breaches_the_rule() {
        var story = Story.of(SessionsUnderWay.twoOver());
        assertThat(story.on(R30)).isEqualTo(Ruling.of(Verdict.PENDING, "minutes-due", FIRST_DUE));
        story.then(new MinutesOpened(ID, null), fellDue(null, FIRST_DUE));
        story.then(new MinutesOverdue(ID, FIRST_DUE, null));
        assertThat(story.on(R30))
                .isEqualTo(Ruling.of(Verdict.BREACHED, "minutes-overdue", FIRST_DUE));
    }

    @Test
    void one_session_s_minutes_do_not_meet_the_rule_for_another() {
        var story = Story.of(SessionsUnderWay.twoOver()).then(published(null, FIRST_DUE));
        assertThat(story.on(R30)).isEqualTo(Ruling.of(Verdict.PENDING, "minutes-due", SECOND_DUE));
        story.then(published(2, SECOND_DUE));
        assertThat(story.on(R30)).isEqualTo(Ruling.of(Verdict.SATISFIED));
    }

    @Test
    void every_party_has_to_be_sent_the_minutes_of_every_session() {
        var story =
                Story.of(SessionsUnderWay.twoOver())
                        .then(published(null, FIRST_DUE))
                        .then(sent(null))
                        .then(published(2, SECOND_DUE));
        assertThat(story.on(R31))
                .isEqualTo(Ruling.of(Verdict.PENDING, "not-sent", List.of("globex")));
        assertThat(story.then(sent(2)).on(R31)).isEqualTo(Ruling.of(Verdict.SATISFIED));
    }

    private static MinutesFellDue fellDue(Integer session, Instant due) {
        return new MinutesFellDue(ID, due.minus(Duration.ofHours(24)), due, "preset-1", session);
    }

    private static MinutesEvent[] published(Integer session, Instant due) {
        var none =
                new Contents(
                        Part.of(List.of(text("talked"))),
                        Part.explicitlyNone(),
                        Part.explicitlyNone(),
                        null);
        return new MinutesEvent[] {
            new MinutesOpened(ID, session),
            new MinutesDrafted(ID, "acme.recorder", none, session),
            fellDue(session, due),
            new MinutesPublished(
                    ID, due.minusSeconds(60), due, false, null, List.of("globex"), session)
        };
    }

    private static MinutesSentToParty sent(Integer session) {
        return new MinutesSentToParty(
                ID,
                "globex",
                FIRST_DUE,
                false,
                "notice-" + session,
                "globex.lead",
                1,
                "EMAIL",
                session);
    }
}
