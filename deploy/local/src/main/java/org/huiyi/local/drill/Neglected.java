package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A meeting of acme and globex that leaves due times behind which nobody meets.
final class Neglected {

    /// How many are owed after a meeting whose actions nobody does.
    static final int ACTIONS = 2;

    private final Cast cast;
    private final Played meeting;
    private final Duration pace;

    /// @param pace how long minutes, incidents and reports are waited for
    Neglected(Cast cast, String name, Duration pace) {
        this.cast = cast;
        this.pace = pace;
        this.meeting = new Played(cast, name, this::at);
    }

    Played meeting() {
        return meeting;
    }

    /// Its minutes are never written and its incident is never resolved.
    Neglected unwritten() {
        meeting.convene();
        var policy = cast.policies() + "/meeting:" + meeting.id();
        cast.acme().put(policy, policy, terms());
        meeting.hold();
        return this;
    }

    /// Its minutes are published, its actions never begun.
    Neglected undone(Duration within) {
        meeting.convene();
        meeting.hold();
        meeting.publish(minutes(within));
        return this;
    }

    private void at(Moment moment) {
        if (moment == Moment.STARTED) {
            cast.acme().post(meeting.url() + "/incidents", incident());
        }
    }

    private String terms() {
        return """
        {"parameters": {"minutesDeadline": "%s", "minutesReminders": ["PT10S", "PT5S"], "incidentResolution": "%s"},
         "reason": "A drill", "approver": "acme.organiser"}\
        """
                .formatted(pace, pace);
    }

    private static String incident() {
        return """
        {"kind": "EQUIPMENT", "description": "The lamp went out", "effect": "A dark room"}\
        """;
    }

    private String minutes(Duration within) {
        var due = Instant.now().plus(within).truncatedTo(ChronoUnit.MILLIS);
        return """
        {"points": ["Two cranes suffice"], "resolutions": [{"text": "Acme lends two cranes"}],
         "actions": [
          {"resolution": 1, "task": "Lend", "partyId": "acme", "assignee": {"person": "acme.organiser"}, "dueAt": "%s", "checkEvery": "%s"},
          {"resolution": 1, "task": "Fetch", "partyId": "globex", "assignee": {"person": "globex.lead"}, "dueAt": "%s", "checkEvery": "%s"}]}\
        """
                .formatted(due, pace, due, pace);
    }
}
