package org.huiyi.action.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.huiyi.action.resolution.ResolutionCommand.KeepResolutions;
import org.huiyi.action.resolution.ResolutionEvent.ResolutionsKept;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.eventstore.EventNames;
import org.huiyi.houserules.GoldenCorpus;
import org.junit.jupiter.api.Test;

/// What meetings resolved is known by the latest edition of their minutes.
class ResolutionDeciderTest {
    @Test
    void every_edition_is_kept_once_and_an_older_one_changes_nothing() {
        given(ResolutionDecider.INSTANCE).when(keep(edition(1, "a"))).then(edition(1, "a"));
        given(ResolutionDecider.INSTANCE, edition(1, "a"))
                .when(keep(edition(1, "a")))
                .thenNothing();
        given(ResolutionDecider.INSTANCE, edition(1, "a"))
                .when(keep(edition(2, "b")))
                .then(edition(2, "b"));
        given(ResolutionDecider.INSTANCE, edition(2, "b"))
                .when(keep(edition(1, "a")))
                .thenNothing();
    }

    @Test
    void every_event_ever_stored_is_read() {
        assertThat(
                        GoldenCorpus.of(EventNames.of(ResolutionEvent.class))
                                .faults(Path.of("src/test/resources/golden-resolutions")))
                .isEmpty();
    }

    private static KeepResolutions keep(ResolutionsKept edition) {
        var act = Act.of(Actor.house("action-requests"), Instant.parse("2026-11-23T08:00:00Z"));
        return new KeepResolutions(edition, act, "house:3");
    }

    private static ResolutionsKept edition(int number, String text) {
        return new ResolutionsKept(
                "mtg_1",
                "acme",
                List.of("acme", "globex"),
                number,
                List.of(
                        new Resolved(
                                1,
                                Personal.of("acme.recorder", text),
                                false,
                                List.of("act_1"),
                                null)));
    }
}
