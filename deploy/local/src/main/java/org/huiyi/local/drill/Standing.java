package org.huiyi.local.drill;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// How one played meeting stands by the public API.
final class Standing {

    private static final Set<String> PARTIES = Set.of("acme", "globex");
    private static final Set<String> PERSONS = Set.of("acme.organiser", "globex.lead");

    private final Cast cast;
    private final Bodies bodies;
    private final JsonNode meeting;
    private final String url;
    private final JsonNode actions;

    Standing(Cast cast, Played played) {
        this.cast = cast;
        this.bodies = played.bodies();
        this.url = played.url();
        this.meeting = cast.acme().get(url).body();
        this.actions = played.actions();
    }

    boolean meetingStands() {
        return meeting.path("status").asString("").equals("ENDED")
                && meeting.path("agenda").size() == 2
                && meeting.path("recorder").toString().contains("acme.recorder")
                && texts(meeting.path("attendance"), "personId").equals(PERSONS)
                && meeting.path("attendance").size() == PERSONS.size();
    }

    boolean minutesStand() {
        var minutes = cast.acme().get(url + "/minutes").body();
        return meeting.at("/minutes/status").asString("").equals("PUBLISHED")
                && minutes.toString().contains(bodies.point());
    }

    /// How many of the parties were sent the minutes; -1 when one of them is there twice.
    int sentTo() {
        var sent = meeting.at("/minutes/sentTo");
        var parties = texts(sent, "partyId");
        return parties.size() == sent.size() && PARTIES.containsAll(parties) ? sent.size() : -1;
    }

    int actions() {
        return actions.size();
    }

    boolean actionsStand() {
        var found = new TreeMap<String, String>();
        for (var action : actions) {
            found.put(action.path("task").asString(""), action.path("status").asString(""));
        }
        return found.equals(Map.of(bodies.task(1), "VERIFIED", bodies.task(2), "ASSIGNED"))
                && actions.size() == Bodies.ACTIONS;
    }

    private static Set<String> texts(JsonNode list, String field) {
        var found = new TreeSet<String>();
        for (var one : list) {
            found.add(one.path(field).asString(""));
        }
        return found;
    }
}
