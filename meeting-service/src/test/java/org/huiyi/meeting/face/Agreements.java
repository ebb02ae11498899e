package org.huiyi.meeting.face;

import java.net.http.HttpRequest.BodyPublishers;

/// Registers of acme and another party over the face. Each test takes a party of its own, since a register
/// outlives a meeting.
public abstract class Agreements extends MinutesPaths {
    protected static final String HASH = "ab".repeat(32);

    protected static String entry(String personId, String scope) {
        return """
        {"personId":%s,"scope":"%s","validFrom":"2020-01-01T00:00:00Z",
         "validTo":"2099-01-01T00:00:00Z","documentSha256":"%s"}\
        """
                .formatted(personId == null ? "null" : '"' + personId + '"', scope, HASH);
    }

    protected static String entries(String... entries) {
        return "{\"entries\":[" + String.join(",", entries) + "]}";
    }

    protected static String register(String partyId) {
        return "/v1/agreements/acme/" + partyId;
    }

    protected Reply sign(String token, String partyId, String body) {
        return send(
                to(token, register(partyId))
                        .header("If-Match", etag(token, register(partyId)))
                        .PUT(BodyPublishers.ofString(body)));
    }

    /// By both sides.
    protected void agree(String partyId, String... entries) {
        sign(person(partyId, partyId), partyId, entries(entries)).is(200);
        post(ACME, register(partyId) + "/countersignature", "").is(200);
    }
}
