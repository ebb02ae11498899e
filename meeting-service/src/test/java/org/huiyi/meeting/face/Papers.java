package org.huiyi.meeting.face;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What callers send.
public final class Papers {
    public static final String SUPPORT =
            """
            {"signIn":"acme.desk","handOut":"acme.desk","technical":"acme.desk"}\
            """;
    public static final String AGENDA =
            """
            {"items":[{"topic":"Budget","kind":"REPORT","minutes":30,"speakers":["globex.lead"]},
                      {"topic":"Votes","kind":"DECISION","minutes":30,"speakers":["acme.organiser"]}]}\
            """;
    public static final String EVALUATION =
            """
            {"objective":"MET","against":"Budget signed","successes":["prepared"],
             "shortcomings":["long"],"improvements":["shorter"]}\
            """;

    private Papers() {}

    public static String meeting(String... parties) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return """
        {"title":"Budget","purpose":{"statement":"Agree on the budget","successMeasure":"Signed"},
         "topics":["Budget"],"startsAt":"%s","endsAt":"%s","zone":"Asia/Shanghai",
         "place":"Room 1","classification":"ORDINARY","parties":[%s]}\
        """
                .formatted(
                        start.plusSeconds(60), start.plusSeconds(3660), String.join(",", parties));
    }

    public static String party(String id) {
        return """
        {"partyId":"%s","name":"%s Ltd","reason":"knows the figures","topics":["Budget"],
         "duties":[{"kind":"INFORMATION","assignee":{"person":"%s.lead"}}],
         "contacts":[{"personId":"%s.lead","name":"Lead of %s","email":"lead@%s.example",
                      "locale":"zh-CN"}]}\
        """
                .formatted(id, id, id, id, id, id);
    }

    public static String accepts(String person) {
        return """
        {"answer":"ACCEPTED","channel":"PORTAL",
         "attendees":[{"personId":"%s","name":"Lead","email":"lead@example.org","role":"PRINCIPAL"}]}\
        """
                .formatted(person);
    }
}
