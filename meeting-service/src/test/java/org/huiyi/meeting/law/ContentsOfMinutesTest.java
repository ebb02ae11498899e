package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.law.MinutesRefusal.MinutesIncomplete;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R26: "讨论要点、决议事项及后续行动安排": three parts; an explicit "none" is an answer, an empty list is not.
class ContentsOfMinutesTest {
    @ParameterizedTest(name = "points {0}, resolutions {1}, actions {2} -> missing ''{3}''")
    @CsvSource(
            textBlock =
                    """
                    given,  none,   none,   ''
                    none,   none,   none,   ''
                    absent, none,   none,   points
                    given,  absent, none,   resolutions
                    given,  none,   absent, actions
                    empty,  none,   empty,  points+actions
                    absent, absent, absent, points+resolutions+actions
                    """)
    void three_parts(String points, String resolutions, String actions, String missing) {
        var contents =
                new Contents(
                        points(points),
                        this.<Contents.Resolution>part(resolutions),
                        this.<Contents.ActionItem>part(actions),
                        null);
        var refusal = ContentsOfMinutes.refusal(contents);
        if (missing.isEmpty()) {
            assertThat(refusal).isEmpty();
        } else {
            assertThat(refusal).contains(new MinutesIncomplete(List.of(missing.split("\\+"))));
        }
    }

    private Part<Personal> points(String kind) {
        return "given".equals(kind) ? Part.of(List.of(Personal.of("p", "said"))) : part(kind);
    }

    private <T> Part<T> part(String kind) {
        return switch (kind) {
            case "none" -> Part.explicitlyNone();
            case "empty" -> Part.of(List.of());
            default -> Part.absent();
        };
    }
}
