package org.huiyi.meeting.face;

import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;

/// The way to a meeting that has minutes to write.
abstract class MinutesPaths extends ServiceTest {
    static final String RECORDER = person("acme.recorder", "acme");
    static final String ACTION =
            """
            {"resolution":1,"task":"Send the budget to the bank","partyId":"globex",
             "assignee":{"person":"globex.lead"},"dueAt":"2099-01-01T00:00:00Z"}\
            """;
    static final String COMPLETE =
            """
            {"points":["The budget was explained"],"resolutions":[{"text":"The budget is approved"}],
             "actions":[%s]}\
            """
                    .formatted(ACTION);

    String inSession() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("acme"), party("globex")))
                        .is(201)
                        .header("Location");
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        return meeting;
    }

    String ended() {
        String meeting = inSession();
        post(ACME, meeting + "/end", "{}").is(200);
        return meeting;
    }

    /// Ended, with minutes due after this many seconds.
    String endedDueIn(int seconds) {
        String meeting = inSession();
        String policy = "/v1/policies/meeting:" + idOf(meeting);
        send(to(ACME, policy)
                        .PUT(
                                BodyPublishers.ofString(
                                        """
                                        {"parameters":{"minutesDeadline":"PT%dS"},
                                         "reason":"trial","approver":"acme.organiser"}\
                                        """
                                                .formatted(seconds))))
                .is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        return meeting;
    }

    Reply draft(String token, String meeting, String body) {
        return send(
                to(token, meeting + "/minutes")
                        .header("If-Match", etag(ACME, meeting + "/minutes"))
                        .PUT(BodyPublishers.ofString(body)));
    }

    Reply publish(String meeting, String body) {
        return post(RECORDER, meeting + "/minutes/publication", body);
    }

    static String idOf(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }
}
