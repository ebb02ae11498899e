package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.huiyi.local.Ports;
import org.huiyi.local.Terminal;
import tools.jackson.databind.JsonNode;

/// The whole life of one action through the three services: the minutes assign it, its party contests it,
/// which is a disagreement of the meeting until the organiser settles it; it is reported on, then left alone,
/// escalated, extended, completed, returned and verified, and with that the meeting can be closed.
public final class LifeDrill {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Pauses LOOKS = new Pauses(Duration.ofMillis(100), Duration.ofMillis(500));

    private static final Set<String> EVERYBODY =
            Set.of("acme.organiser", "globex.lead", "globex.guest");

    private final Cast cast;
    private final Sheet sheet = new Sheet("Drill E: the whole life of an action");
    private final Played played;
    private String action = "";

    LifeDrill(Ports ports) {
        this.cast = Cast.signIn(ports);
        this.played = new Played(cast, OneAction.TITLE, _ -> {});
    }

    /// Plays it in a house that runs already.
    ///
    /// @return whether everything held
    public static boolean held(Ports ports, Terminal terminal) {
        var sheet = new LifeDrill(ports).run();
        sheet.print(terminal);
        return sheet.held();
    }

    Sheet run() {
        assigned();
        contested();
        settled();
        leftAlone();
        escalated();
        done();
        closed();
        return sheet;
    }

    private void assigned() {
        played.convene();
        played.hold();
        played.publish(OneAction.minutes(Instant.now()));
        await("action", () -> played.actions().size() == 1);
        action = cast.actions() + "/" + played.actions().path(0).path("id").asString("");
        await("word that its party was told", () -> view().hasNonNull("told"));
        sheet.check("assigned and told", "ASSIGNED", status());
    }

    /// The organiser has one thing to do about it, not one for each service.
    private void contested() {
        cast.globex().post(action + "/contest", OneAction.contest());
        sheet.check("contested", "CONTESTED", status());
        await("disagreement of the meeting", () -> disagreement().has("actionId"));
        await("duty to settle it", () -> asked().contains("ACTION_SETTLE"));
        sheet.check("settling is asked once", false, asked().contains("SETTLE_DISAGREEMENT"));
        sheet.check("the disagreement is open", false, disagreement().hasNonNull("settledAt"));
    }

    private void settled() {
        cast.acme().post(action + "/settlement", OneAction.rejection());
        await("end of the disagreement", () -> disagreement().hasNonNull("settledAt"));
        sheet.check(
                "the meeting knows how it was settled",
                "REJECTED",
                disagreement().path("ending").asString(""));
        cast.globex().post(action + "/acceptance", "{}");
        sheet.check("accepted", "ACCEPTED", status());
        cast.globex().post(action + "/progress", OneAction.progress());
        sheet.check("reported on", "IN_PROGRESS", status());
    }

    private void leftAlone() {
        await("report that did not come", () -> missed().contains("REPORT"));
        await("check that did not come", () -> missed().contains("CHECK"));
        sheet.check("a missed check reaches", "ORGANISER", first("CHECK_MISSED"));
        sheet.check("a missed report reaches first", "ASSIGNEE", first("PROGRESS_MISSED"));
        cast.acme().post(action + "/checks", OneAction.check());
    }

    private void escalated() {
        await("overdue action", () -> status().equals("OVERDUE"));
        await("word of it to the organiser", () -> reached("OVERDUE", "ORGANISER").isPresent());
        sheet.check("being overdue reaches first", "ASSIGNEE", first("OVERDUE"));
        var rung = reached("OVERDUE", "ORGANISER").orElseThrow().path("n").asInt();
        cast.acme().post(action + "/escalations/" + rung + "/acknowledgement", OneAction.seen());
        await("mails of it to everybody", () -> mailed().equals(EVERYBODY));
    }

    private void done() {
        cast.acme().post(action + "/extension", OneAction.extension(Instant.now()));
        sheet.check("extended", "IN_PROGRESS", status());
        cast.globex().post(action + "/completion", OneAction.draft());
        sheet.check("completed", "COMPLETED", status());
        cast.acme().post(action + "/verification", OneAction.returned());
        sheet.check("returned", "IN_PROGRESS", status());
        cast.globex().post(action + "/completion", OneAction.plan());
        cast.acme().post(action + "/verification", played.bodies().verification());
        sheet.check("verified", "VERIFIED", status());
    }

    private void closed() {
        cast.acme().post(played.url() + "/evaluation", played.bodies().evaluation());
        await("word that it was done late", () -> verdict("R35").equals("LATE"));
        sheet.check("R46, answered", "SATISFIED", verdict("R46"));
        sheet.check("R47, reports missed and made again", "LATE", verdict("R47"));
        await("nothing asked but the closing", () -> asked().equals(Set.of("CLOSE")));
        cast.acme().post(played.url() + "/closing", "{}");
        sheet.check("the meeting", "CLOSED", meeting().path("status").asString(""));
    }

    private JsonNode meeting() {
        return cast.acme().get(played.url()).body();
    }

    private JsonNode disagreement() {
        return meeting().path("disagreements").path(0);
    }

    private JsonNode view() {
        return cast.globex().get(action).body();
    }

    private String status() {
        return view().path("status").asString("");
    }

    /// The kinds of what the meeting's service asks of the organiser.
    private Set<String> asked() {
        return texts(cast.acme().get(cast.duties(played.id())).body().path("items"), "kind");
    }

    private Set<String> missed() {
        return texts(view().path("missed"), "what");
    }

    private String first(String cause) {
        return escalations(cause).getFirst().path("to").asString("");
    }

    private Optional<JsonNode> reached(String cause, String level) {
        return escalations(cause).stream()
                .filter(one -> one.path("to").asString("").equals(level))
                .findFirst();
    }

    private List<JsonNode> escalations(String cause) {
        return view().path("escalations")
                .valueStream()
                .filter(one -> one.path("cause").asString("").equals(cause))
                .toList();
    }

    /// Who was sent mails of what became of the action.
    private Set<String> mailed() {
        return Notices.of(cast, played.id()).stream()
                .filter(notice -> notice.sent() && notice.kind().equals("ActionNews"))
                .map(Notices.Row::person)
                .collect(Collectors.toSet());
    }

    private String verdict(String rule) {
        return cast.acme()
                .get(played.url() + "/compliance")
                .body()
                .path("rules")
                .valueStream()
                .filter(each -> each.path("rule").asString("").equals(rule))
                .map(each -> each.path("verdict").asString(""))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> texts(JsonNode list, String field) {
        return list.valueStream()
                .map(one -> one.path(field).asString(""))
                .collect(Collectors.toSet());
    }

    private static void await(String awaited, BooleanSupplier look) {
        LOOKS.until(
                LONGEST, awaited, () -> look.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
