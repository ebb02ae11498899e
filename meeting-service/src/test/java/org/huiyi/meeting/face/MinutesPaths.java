package org.huiyi.meeting.face;

import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;

/// The way to a meeting that has minutes to write.
public abstract class MinutesPaths extends ServiceTest {
    protected static final String RECORDER = person("acme.recorder", "acme");
    protected static final String ACTION =
            """
            {"resolution":1,"task":"Send the budget to the bank","partyId":"globex",
             "assignee":{"person":"globex.lead"},"dueAt":"2035-01-01T00:00:00Z"}\
            """;
    protected static final String COMPLETE =
            """
            {"points":["The budget was explained"],"resolutions":[{"text":"The budget is approved"}],
             "actions":[%s]}\
            """
                    .formatted(ACTION);

    protected String inSession() {
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

    protected String ended() {
        String meeting = inSession();
        post(ACME, meeting + "/end", "{}").is(200);
        return meeting;
    }

    /// Ended, with minutes due after this many seconds.
    protected String endedDueIn(int seconds) {
        String meeting = inSessionDueIn(seconds);
        post(ACME, meeting + "/end", "{}").is(200);
        return meeting;
    }

    protected String inSessionDueIn(int seconds) {
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
        return meeting;
    }

    protected Reply draft(String token, String meeting, String body) {
        return send(
                to(token, meeting + "/minutes")
                        .header("If-Match", etag(ACME, meeting + "/minutes"))
                        .PUT(BodyPublishers.ofString(body)));
    }

    protected Reply publish(String meeting, String body) {
        return post(RECORDER, meeting + "/minutes/publication", body);
    }

    protected static String idOf(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }
}
