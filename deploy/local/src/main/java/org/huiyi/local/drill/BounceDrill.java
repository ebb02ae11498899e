package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.local.Ports;
import org.huiyi.local.Terminal;
import tools.jackson.databind.JsonNode;

/// Minutes that reach four of five parties in time; the fifth's mail bounces, and it is reached by another
/// channel after the due time: late for the fifth only, with the cause.
public final class BounceDrill {

    private static final Duration DEADLINE = Duration.ofSeconds(40);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Pauses LOOKS = new Pauses(Duration.ofMillis(200), Duration.ofSeconds(1));

    private final Cast cast;
    private final Sheet sheet = new Sheet("Drill D: four parties in time, the fifth bounces");
    private String meeting = "";

    BounceDrill(Ports ports) {
        this.cast = Cast.signIn(ports);
    }

    /// Plays it in a house that runs already.
    ///
    /// @return whether everything held
    public static boolean held(Ports ports, Terminal terminal) {
        var sheet = new BounceDrill(ports).run();
        sheet.print(terminal);
        return sheet.held();
    }

    Sheet run() {
        published();
        LOOKS.until(LONGEST, "bounce", () -> seen(fifth().path("failures").size() == 1));
        LOOKS.until(LONGEST, "four parties with their minutes", () -> seen(sent() == 4));
        sheet.check("the fifth has none, because", "REFUSED", fifth().path("cause").asString(""));
        sheet.check("the fifth is late before it is due", false, late(fifth()));
        LOOKS.until(LONGEST, "word that the fifth was not reached", () -> seen(late(fifth())));
        cast.acme().post(meeting + "/minutes/deliveries", FiveParties.byCourier());
        reached();
        judged();
        return sheet;
    }

    private void published() {
        var scheduled = cast.acme().post(cast.meetings(), FiveParties.schedule());
        meeting = cast.meetings() + "/" + scheduled.text("id");
        var bodies = Bodies.of("Five at the quay");
        change("agenda", FiveParties.agenda());
        change("support", bodies.support());
        change("recorder", bodies.recorder());
        var policy = cast.policies() + "/meeting:" + scheduled.text("id");
        cast.acme().put(policy, policy, bodies.deadline(DEADLINE));
        cast.acme().post(meeting + "/notice", "{}");
        cast.acme().post(meeting + "/start", FiveParties.start());
        cast.acme().post(meeting + "/end", bodies.reason());
        cast.recorder().put(meeting + "/minutes", meeting + "/minutes", FiveParties.minutes());
        cast.acme().post(meeting + "/minutes/publication", "{}");
    }

    private void change(String what, String json) {
        cast.acme().put(meeting, meeting + "/" + what, json);
    }

    private void reached() {
        var due = Instant.parse(minutes().path("dueAt").asString(""));
        sheet.check("parties that were sent the minutes", 5, (int) sent());
        sheet.check("parties that were sent them late", 1L, each().filter(this::late).count());
        sheet.check("the fifth is late", true, late(fifth()));
        sheet.check("because", "REFUSED", fifth().path("cause").asString(""));
        var sentAt = Instant.parse(fifth().path("sentAt").asString(""));
        sheet.check("and was reached after the due time", true, sentAt.isAfter(due));
        sheet.check("the minutes", "PUBLISHED", minutes().path("status").asString(""));
    }

    private void judged() {
        sheet.check(
                "R30, published in time", "SATISFIED", verdict("R30").path("verdict").asString(""));
        var sending = verdict("R31");
        sheet.check("R31, sent to every party", "LATE", sending.path("verdict").asString(""));
        var why = sending.path("why").asString("");
        sheet.check(
                "R31 names the fifth alone and the cause",
                true,
                why.contains(FiveParties.UNREACHED + " (REFUSED)") && !why.contains("globex"));
    }

    private JsonNode verdict(String rule) {
        var rules = cast.acme().get(meeting + "/compliance").body().path("rules");
        return rules.valueStream()
                .filter(each -> each.path("rule").asString("").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode minutes() {
        return cast.acme().get(meeting).body().path("minutes");
    }

    private Stream<JsonNode> each() {
        return cast.acme().get(meeting + "/minutes").body().path("sentTo").valueStream();
    }

    private long sent() {
        return each().filter(party -> party.has("sentAt")).count();
    }

    private JsonNode fifth() {
        return each().filter(
                        party -> party.path("partyId").asString("").equals(FiveParties.UNREACHED))
                .findFirst()
                .orElseGet(tools.jackson.databind.node.MissingNode::getInstance);
    }

    private boolean late(JsonNode party) {
        return party.path("late").asBoolean(false);
    }

    private static Optional<Boolean> seen(boolean holds) {
        return holds ? Optional.of(true) : Optional.empty();
    }
}
