package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is said in a meeting of five parties, one of which no mail reaches.
final class FiveParties {

    /// The party whose address the mail server refuses.
    static final String UNREACHED = "harbour";

    private static final Map<String, String> CONTACTS =
            new TreeMap<>(
                    Map.of(
                            "acme",
                            "organiser@acme.example",
                            "globex",
                            "lead@globex.example",
                            "initech",
                            "lead@initech.example",
                            "umbrella",
                            "lead@umbrella.example",
                            UNREACHED,
                            "bounce-lead@harbour.example"));

    private FiveParties() {}

    static String schedule() {
        var start = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(5);
        var parties =
                CONTACTS.entrySet().stream()
                        .map(each -> party(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(",\n"));
        return """
        {"title": "Five at the quay", "purpose": {"statement": "Agree on the berths", "successMeasure": "One signed plan"},
         "topics": ["Berths"], "startsAt": "%s", "endsAt": "%s", "zone": "Asia/Shanghai",
         "place": "Quay 5", "classification": "ORDINARY", "parties": [%s]}\
        """
                .formatted(start, start.plus(Duration.ofMinutes(30)), parties);
    }

    private static String party(String party, String email) {
        var person = party.equals("acme") ? "acme.organiser" : party + ".lead";
        return """
        {"partyId": "%s", "name": "%s", "reason": "Uses the quay", "topics": ["Berths"],
         "duties": [{"kind": "INFORMATION", "assignee": {"person": "%s"}}],
         "contacts": [{"personId": "%s", "name": "%s", "email": "%s", "locale": "en"}]}\
        """
                .formatted(party, party, person, person, person, email);
    }

    static String agenda() {
        return """
        {"items": [{"topic": "Berths", "kind": "DISCUSSION", "minutes": 20, "speakers": ["acme.organiser"]}]}\
        """;
    }

    static String start() {
        return """
        {"reason": "Everybody is here, some without a word before"}\
        """;
    }

    static String minutes() {
        return """
        {"points": ["Berth 5 is for grain"], "resolutions": "none", "actions": "none"}\
        """;
    }

    static String byCourier() {
        return """
        {"partyId": "%s", "channel": "COURIER"}\
        """
                .formatted(UNREACHED);
    }
}
