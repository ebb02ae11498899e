package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What is said about one action that globex owes, on which something is expected every two seconds.
final class OneAction {

    static final String TITLE = "The plan of the night trains";

    private static final Duration GIVEN = Duration.ofSeconds(45);

    private OneAction() {}

    static String minutes(Instant now) {
        return """
        {"points": ["Nobody knows yet when the trains go"], "resolutions": [{"text": "Globex writes the plan"}],
         "actions": [{"resolution": 1, "task": "Write the plan", "partyId": "globex",
                      "assignee": {"person": "globex.lead"}, "dueAt": "%s", "checkEvery": "PT2S"}]}\
        """
                .formatted(now.plus(GIVEN).truncatedTo(ChronoUnit.MILLIS));
    }

    static String contest() {
        return """
        {"reason": "The line is not ours"}\
        """;
    }

    static String rejection() {
        return """
        {"upheld": false, "outcome": "The trains are, and so is their plan"}\
        """;
    }

    static String progress() {
        return """
        {"percent": 40, "note": "The first three trains are in it"}\
        """;
    }

    static String check() {
        return """
        {"note": "Three of nine, it goes too slowly"}\
        """;
    }

    static String seen() {
        return """
        {"note": "I call them today"}\
        """;
    }

    static String extension(Instant now) {
        return """
        {"dueAt": "%s", "reason": "The tide tables came late"}\
        """
                .formatted(now.plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS));
    }

    static String draft() {
        return """
        {"evidence": "Plan 1, without times of departure"}\
        """;
    }

    static String returned() {
        return """
        {"accepted": false, "note": "A plan says when"}\
        """;
    }

    static String plan() {
        return """
        {"evidence": "Plan 2, with all times"}\
        """;
    }
}
