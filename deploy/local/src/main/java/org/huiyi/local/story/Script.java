package org.huiyi.local.story;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What is said in the story: the bodies of its requests, as any client would write them.
///
/// @param now the meeting is planned for two minutes later, and starts within the five minutes of grace
record Script(Instant now) {

    static final String TITLE = "Night trains to the harbour";
    static final String LEAD = "lead@globex.example";
    static final String ORGANISER = "organiser@acme.example";

    private static final Duration LENGTH = Duration.ofMinutes(30);

    String schedule() {
        var start = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(120);
        return """
        {"title": "%s",
         "purpose": {"statement": "Agree who runs the night trains from May", "successMeasure": "One signed timetable, costs below 40 000 a month"},
         "topics": ["Timetable", "Costs"],
         "startsAt": "%s", "endsAt": "%s", "zone": "Asia/Shanghai",
         "place": "Room 3", "onlineLink": "https://meet.example/night-trains",
         "classification": "ORDINARY",
         "parties": [
          {"partyId": "acme", "name": "Acme Rail", "reason": "Owns the line", "topics": ["Timetable"],
           "duties": [{"kind": "DECISION", "assignee": {"person": "acme.organiser"}}],
           "contacts": [{"personId": "acme.organiser", "name": "Ada Organiser", "email": "%s", "locale": "en"}]},
          {"partyId": "globex", "name": "Globex Port", "reason": "Loads the trains", "topics": ["Costs"],
           "duties": [{"kind": "INFORMATION", "assignee": {"person": "globex.lead"}}],
           "contacts": [{"personId": "globex.lead", "name": "Li Lead", "email": "%s", "locale": "zh-CN"}]}]}\
        """
                .formatted(TITLE, start, start.plus(LENGTH), ORGANISER, LEAD);
    }

    String agenda() {
        return """
        {"items": [
          {"topic": "Timetable", "kind": "REPORT", "minutes": 10, "speakers": ["acme.organiser"]},
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

    String shortNotice() {
        return """
        {"parameters": {"noticeLead": "PT0S"}, "reason": "Both parties agreed to meet at once", "approver": "acme.organiser"}\
        """;
    }

    String noMaterial() {
        return """
        {"reason": "The timetable is shown in the meeting"}\
        """;
    }

    String confirmation(String person, String name, String email) {
        return """
        {"answer": "ACCEPTED", "channel": "EMAIL",
         "attendees": [
          {"personId": "%s", "name": "%s", "email": "%s", "role": "PRINCIPAL"},
          {"personId": "%s.deputy", "name": "Deputy of %s", "role": "BACKUP", "backs": "%s"}]}\
        """
                .formatted(person, name, email, person, name, person);
    }

    String arrival(String person) {
        return """
        {"personId": "%s"}\
        """
                .formatted(person);
    }

    String end() {
        return """
        {"reason": "Everything on the agenda was dealt with"}\
        """;
    }

    String minutesWithoutActions() {
        return """
        {"points": ["Two night trains suffice until autumn"],
         "resolutions": [{"text": "Globex loads two trains a night from May"}]}\
        """;
    }

    String minutes() {
        return """
        {"points": ["Two night trains suffice until autumn"],
         "resolutions": [{"text": "Globex loads two trains a night from May"}],
         "actions": [{"resolution": 1, "task": "Send the loading plan to Acme", "partyId": "globex", "assignee": {"person": "globex.lead"}, "dueAt": "%s"}]}\
        """
                .formatted(now.plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS));
    }

    String progress() {
        return """
        {"percent": 60, "note": "The plan is drafted"}\
        """;
    }

    String completion() {
        return """
        {"evidence": "Loading plan 7, sent today"}\
        """;
    }

    String verification() {
        return """
        {"accepted": true, "note": "Complete and agreed"}\
        """;
    }

    String evaluation() {
        return """
        {"objective": "MET", "against": "One signed timetable, costs below 40 000 a month",
         "successes": ["Decided in one sitting"], "shortcomings": ["Costs came late"], "improvements": ["Send costs a day ahead"]}\
        """;
    }
}
