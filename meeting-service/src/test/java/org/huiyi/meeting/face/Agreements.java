package org.huiyi.meeting.face;

import java.net.http.HttpRequest.BodyPublishers;

/// Registers of acme and another party over the face. Each test takes a party of its own, since a register
/// outlives a meeting.
abstract class Agreements extends MinutesPaths {
    static final String HASH = "ab".repeat(32);

    static String entry(String personId, String scope) {
        return """
        {"personId":%s,"scope":"%s","validFrom":"2020-01-01T00:00:00Z",
         "validTo":"2099-01-01T00:00:00Z","documentSha256":"%s"}\
        """
                .formatted(personId == null ? "null" : '"' + personId + '"', scope, HASH);
    }

    static String entries(String... entries) {
        return "{\"entries\":[" + String.join(",", entries) + "]}";
    }

    static String register(String partyId) {
        return "/v1/agreements/acme/" + partyId;
    }

    Reply sign(String token, String partyId, String body) {
        return send(
                to(token, register(partyId))
                        .header("If-Match", etag(token, register(partyId)))
                        .PUT(BodyPublishers.ofString(body)));
    }

    /// By both sides.
    void agree(String partyId, String... entries) {
        sign(person(partyId, partyId), partyId, entries(entries)).is(200);
        post(ACME, register(partyId) + "/countersignature", "").is(200);
    }
}
