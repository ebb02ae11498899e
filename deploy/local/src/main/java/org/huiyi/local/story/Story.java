package org.huiyi.local.story;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.local.Ports;
import org.huiyi.local.Terminal;

/// One whole meeting of two parties, acme (organiser) and globex. Every start plays a new one.
public final class Story {

    private final Places places;
    private final Narrator narrator;
    private final Script script = new Script(Instant.now());
    private final Party acme;
    private final Party globex;
    private final Party recorder;
    private final Postbox lead;

    private Story(Places places, Terminal terminal) {
        this.places = places;
        this.narrator = new Narrator(terminal);
        this.acme = Party.signIn(places.issuer(), "acme");
        this.globex = Party.signIn(places.issuer(), "globex");
        this.recorder = Party.signIn(places.issuer(), "acme.recorder");
        this.lead = new Postbox(globex, places.mailbox(), Script.LEAD);
    }

    /// Plays the story to its end.
    ///
    /// @throws StoryFailedException at the first answer that is not in the script
    public static void play(Ports ports, Terminal terminal) {
        var story = new Story(Places.of(ports), terminal);
        var meeting = story.prepared();
        story.convened(meeting);
        story.held(meeting);
        story.recorded(meeting);
        var action = story.assigned(meeting);
        story.carriedOut(action);
        story.sentToEverybody(meeting);
        new Epilogue(story.acme, story.narrator, meeting).close(story.script);
    }

    private String prepared() {
        var scheduled = acme.post(places.meetings(), script.schedule()).orFail();
        var meeting = places.meetings() + "/" + scheduled.text("id");
        narrator.tell(
                "acme schedules \"" + Script.TITLE + "\" with globex: " + scheduled.text("id"),
                scheduled,
                R01,
                R04,
                R08);
        narrator.tell("acme fixes the agenda", change(meeting, "agenda", script.agenda()), R12);
        narrator.tell(
                "acme names who helps on site", change(meeting, "support", script.support()), R23);
        narrator.tell(
                "acme appoints the recorder", change(meeting, "recorder", script.recorder()), R25);
        narrator.tell(
                "acme states that nothing has to be read beforehand",
                acme.post(meeting + "/no-material", script.noMaterial()).orFail(),
                R15);
        adapted(scheduled.text("id"));
        return meeting;
    }

    /// The presets ask for two days between notice and start; a story cannot wait that long.
    private void adapted(String meetingId) {
        var policy = places.policies() + "/meeting:" + meetingId;
        var reply = acme.putNow(policy, policy, script.shortNotice()).orFail();
        narrator.tell(
                "acme adapts practice for this meeting, with a reason: notice may be short",
                reply,
                R58);
    }

    private Reply change(String meeting, String what, String json) {
        return acme.putNow(meeting, meeting + "/" + what, json).orFail();
    }

    private void convened(String meeting) {
        narrator.tell("acme gives notice", acme.post(meeting + "/notice", "{}").orFail(), R09, R21);
        mailed("notice");
        acknowledged(globex, meeting, "globex");
        acknowledged(acme, meeting, "acme");
        confirmed(
                globex,
                meeting,
                "globex",
                script.confirmation("globex.lead", "Li Lead", Script.LEAD));
        confirmed(
                acme,
                meeting,
                "acme",
                script.confirmation("acme.organiser", "Ada Organiser", Script.ORGANISER));
    }

    private void acknowledged(Party party, String meeting, String name) {
        var reply = party.putNow(meeting, meeting + "/acknowledgements/" + name, "{}").orFail();
        narrator.tell(name + " takes note of purpose and topics", reply, R07);
    }

    private void confirmed(Party party, String meeting, String name, String json) {
        var reply = party.putNow(meeting, meeting + "/confirmations/" + name, json).orFail();
        narrator.tell(name + " confirms the time and who comes", reply, R19);
    }

    private void held(String meeting) {
        narrator.tell(
                "acme starts the meeting", acme.post(meeting + "/start", "{}").orFail(), R02, R25);
        var another = globex.post(meeting + "/arrivals", script.arrival("acme.organiser"));
        narrator.refused("globex tries to sign in for somebody of acme", another.refusedBy("R24"));
        narrator.tell(
                "globex.lead arrives",
                globex.post(meeting + "/arrivals", script.arrival("globex.lead")).orFail(),
                R24,
                R44);
        narrator.tell(
                "acme.organiser arrives",
                acme.post(meeting + "/arrivals", script.arrival("acme.organiser")).orFail(),
                R24,
                R44);
        narrator.tell(
                "acme ends the meeting; the clock for the minutes runs",
                acme.post(meeting + "/end", script.end()).orFail(),
                R30);
    }

    private void recorded(String meeting) {
        drafted(meeting, script.minutesWithoutActions());
        var incomplete = acme.post(meeting + "/minutes/publication", "{}").refusedBy("R26");
        narrator.refused("acme tries to publish minutes without actions", incomplete);
        narrator.tell(
                "the recorder completes the minutes", drafted(meeting, script.minutes()), R26, R33);
        var published = acme.post(meeting + "/minutes/publication", "{}").orFail();
        narrator.tell("acme publishes the minutes, on time", published, R27, R30, R31);
        narrator.aside(
                "due by " + acme.get(meeting).orFail().body().at("/minutes/dueAt").asString(""));
        mailed("minutes");
    }

    private Reply drafted(String meeting, String json) {
        return recorder.putNow(meeting + "/minutes", meeting + "/minutes", json).orFail();
    }

    private String assigned(String meeting) {
        var id = meeting.substring(meeting.lastIndexOf('/') + 1);
        var list =
                Patience.until(
                        "action",
                        () -> globex.get(places.actions() + "?meetingId=" + id).orFail(),
                        reply -> !reply.body().path("items").isEmpty());
        var action = list.body().at("/items/0");
        narrator.tell(
                "globex owes an action: "
                        + action.path("id").asString("")
                        + ", due "
                        + action.path("dueAt").asString(""),
                R33);
        mailed("action mail");
        return places.actions() + "/" + action.path("id").asString("");
    }

    private void carriedOut(String action) {
        narrator.tell(
                "globex accepts the action",
                globex.post(action + "/acceptance", "{}").orFail(),
                R46);
        narrator.tell(
                "globex reports progress",
                globex.post(action + "/progress", script.progress()).orFail(),
                R47);
        narrator.tell(
                "globex completes it",
                globex.post(action + "/completion", script.completion()).orFail(),
                R35);
        narrator.tell(
                "acme verifies it",
                acme.post(action + "/verification", script.verification()).orFail(),
                R35,
                R42);
    }

    private void sentToEverybody(String meeting) {
        var sent =
                Patience.until(
                        "proof that the minutes were sent to both parties",
                        () -> acme.get(meeting).orFail(),
                        reply -> reply.body().at("/minutes/sentTo").size() == 2);
        narrator.tell("every party was sent the minutes", R31);
        for (var party : sent.body().at("/minutes/sentTo")) {
            narrator.aside(
                    party.path("partyId").asString("")
                            + " at "
                            + party.path("sentAt").asString(""));
        }
    }

    private void mailed(String awaited) {
        narrator.aside("mail to " + Script.LEAD + ": " + lead.next(awaited));
    }
}
