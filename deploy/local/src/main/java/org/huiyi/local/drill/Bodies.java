package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// What is said in a played meeting: two parties, three contacts, two actions.
///
/// @param name of the meeting, unique in the drill
record Bodies(String name, Instant now) {

    /// Contacts of both parties, and so notices of one cause that concerns both.
    static final int CONTACTS = 3;

    /// Action items in the minutes.
    static final int ACTIONS = 2;

    /// Convening and minutes to every contact, each action to the contacts of its owner (two of globex, one of acme),
    /// and to acme's that globex completed its own.
    static final int NOTICES = 2 * CONTACTS + 3 + 1;

    static Bodies of(String name) {
        return new Bodies(name, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    String schedule() {
        var start = now.plusSeconds(5);
        return """
        {"title": "%s", "purpose": {"statement": "Agree who lends which crane", "successMeasure": "One signed list"},
         "topics": ["Cranes", "Costs"], "startsAt": "%s", "endsAt": "%s", "zone": "Asia/Shanghai",
         "place": "Room 4", "classification": "ORDINARY",
         "parties": [
          {"partyId": "acme", "name": "Acme Rail", "reason": "Owns the cranes", "topics": ["Cranes"],
           "duties": [{"kind": "DECISION", "assignee": {"person": "acme.organiser"}}],
           "contacts": [{"personId": "acme.organiser", "name": "Ada Organiser", "email": "organiser@acme.example", "locale": "en"}]},
          {"partyId": "globex", "name": "Globex Port", "reason": "Needs the cranes", "topics": ["Costs"],
           "duties": [{"kind": "INFORMATION", "assignee": {"person": "globex.lead"}}],
           "contacts": [{"personId": "globex.lead", "name": "Li Lead", "email": "lead@globex.example", "locale": "zh-CN"},
                        {"personId": "globex.guest", "name": "Gus Guest", "email": "guest@globex.example", "locale": "en"}]}]}\
        """
                .formatted(name, start, start.plus(Duration.ofMinutes(30)));
    }

    String agenda() {
        return """
        {"items": [{"topic": "Cranes", "kind": "REPORT", "minutes": 10, "speakers": ["acme.organiser"]},
                   {"topic": "Costs", "kind": "DISCUSSION", "minutes": 15, "speakers": ["globex.lead"]}]}\
        """;
    }

    String support() {
        return """
        {"signIn": "acme.organiser", "handOut": "acme.recorder", "technical": "acme.recorder"}\
        """;
    }

    String recorder() {
        return """
        {"personId": "acme.recorder"}\
        """;
    }

    String confirmation(String person) {
        return confirmation(List.of(person));
    }

    /// The first is the principal.
    String confirmation(List<String> people) {
        var attendees =
                people.stream()
                        .map(person ->
                                attendee(
                                        person,
                                        person.equals(people.getFirst()) ? "PRINCIPAL" : "MEMBER"))
                        .collect(Collectors.joining(",\n"));
        return """
        {"answer": "ACCEPTED", "channel": "EMAIL", "attendees": [%s]}\
        """
                .formatted(attendees);
    }

    private static String attendee(String person, String role) {
        return """
        {"personId": "%s", "name": "%s", "email": "%s@house.example", "role": "%s"}\
        """
                .formatted(person, person, person, role);
    }

    String arrival(String person) {
        return """
        {"personId": "%s"}\
        """
                .formatted(person);
    }

    String reason() {
        return """
        {"reason": "Everything on the agenda was dealt with"}\
        """;
    }

    String point() {
        return "Two cranes suffice for " + name;
    }

    String minutes() {
        var due = now.plus(Duration.ofDays(7));
        return """
        {"points": ["%s"], "resolutions": [{"text": "Acme lends two cranes"}],
         "actions": [
          {"resolution": 1, "task": "%s", "partyId": "globex", "assignee": {"person": "globex.lead"}, "dueAt": "%s"},
          {"resolution": 1, "task": "%s", "partyId": "acme", "assignee": {"person": "acme.organiser"}, "dueAt": "%s"}]}\
        """
                .formatted(point(), task(1), due, task(2), due);
    }

    String task(int item) {
        return "Task " + item + " of " + name;
    }

    String progress() {
        return """
        {"percent": 60, "note": "Half of it is there"}\
        """;
    }

    String completion() {
        return """
        {"evidence": "The list, sent today"}\
        """;
    }

    String verification() {
        return """
        {"accepted": true, "note": "Complete"}\
        """;
    }

    String evaluation() {
        return """
        {"objective": "MET", "against": "One signed list",
         "successes": ["Decided in one sitting"], "shortcomings": ["Costs came late"], "improvements": ["Costs a day ahead"]}\
        """;
    }

    /// Adapts how long after the end the minutes of this meeting are due.
    String deadline(Duration minutesDeadline) {
        return """
        {"parameters": {"minutesDeadline": "%s"}, "reason": "A drill", "approver": "acme.organiser"}\
        """
                .formatted(minutesDeadline);
    }
}
