package org.huiyi.local.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The notices of one meeting as both parties see them, and the mails that lie in the mailbox.
final class Notices {

    /// One notice of the list.
    record Row(
            String id,
            String party,
            String person,
            String kind,
            String grade,
            String cause,
            boolean resent) {
        static Row of(JsonNode json) {
            return new Row(
                    json.path("id").asString(""),
                    json.path("party").asString(""),
                    json.path("person").asString(""),
                    json.path("kind").asString(""),
                    json.path("grade").asString(""),
                    json.path("causeEventId").asString(""),
                    json.path("resent").asBoolean(false));
        }

        boolean sent() {
            return !grade.equals("QUEUED") && !grade.equals("BOUNCED");
        }

        /// Whom it is for and why.
        String recipientAndCause() {
            return person + " " + cause;
        }
    }

    private Notices() {}

    static List<Row> of(Cast cast, String meetingId) {
        var rows = new LinkedHashMap<String, Row>();
        for (var party : List.of(cast.acme(), cast.globex())) {
            var url = cast.notices() + "?limit=500&meetingId=" + meetingId;
            for (var json : party.get(url).body().path("items")) {
                rows.put(json.path("id").asString(""), Row.of(json));
            }
        }
        return new ArrayList<>(rows.values());
    }

    /// How many copies lie in the mailbox, by the notice in the Message-ID.
    static Map<String, Integer> mails(Cast cast) {
        var copies = new LinkedHashMap<String, Integer>();
        for (var mail : cast.acme().get(cast.mails()).body()) {
            var id = mail.path("messageId").asString("");
            copies.merge(id.replaceFirst("^<(.*)@.*>$", "$1"), 1, Integer::sum);
        }
        return copies;
    }
}
