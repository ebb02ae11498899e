package org.huiyi.meeting.read.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.contracts.law.Rule.R03;
import static org.huiyi.contracts.law.Rule.R05;
import static org.huiyi.contracts.law.Rule.R10;
import static org.huiyi.contracts.law.Rule.R16;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.meeting.minutes.Cases;
import org.junit.jupiter.api.Test;

/// No verdict without what proves it, and none before it is known.
class EvidenceTest {
    private static final Instant IN_TIME = Cases.DUE.minus(Duration.ofHours(1));

    @Test
    void what_follows_from_resolutions_is_known_at_the_closing() {
        var story = published();
        assertThat(story.on(R03)).isEqualTo(Ruling.of(Verdict.PENDING, "awaits-closing"));
        story.then(new MeetingClosed(ID));
        assertThat(story.on(R03)).isEqualTo(Ruling.of(Verdict.SATISFIED));
        assertThat(story.evidence(R03)).contains("MinutesPublished", "MeetingClosed");
    }

    @Test
    void purpose_and_duties_are_proved_by_the_plan() {
        var story = Story.of(List.of(scheduled()));
        assertThat(story.on(R05).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(story.evidence(R05)).containsExactly("MeetingScheduled");
        assertThat(story.on(R10).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(story.evidence(R10)).containsExactly("MeetingScheduled");
    }

    @Test
    void material_that_there_is_not_nobody_has_to_obtain() {
        assertThat(Story.of(inSession()).on(R16))
                .isEqualTo(Ruling.of(Verdict.NOT_APPLICABLE, "no-occasion"));
    }

    @Test
    void nothing_is_said_to_be_met_without_an_event_that_shows_it() {
        var story = published();
        story.then(new MeetingClosed(ID));
        for (Rule rule : Rule.values()) {
            if (story.on(rule).verdict() == Verdict.SATISFIED) {
                assertThat(story.evidence(rule)).as(rule.name()).isNotEmpty();
            }
        }
    }

    private static Story published() {
        return Story.of(after(inSession(), arrived("globex.lead", START), ended()))
                .then(Cases.opened(), Cases.fellDue(), Cases.drafted(), Cases.published(IN_TIME));
    }
}
