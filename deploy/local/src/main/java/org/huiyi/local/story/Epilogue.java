package org.huiyi.local.story;

import static org.huiyi.contracts.law.Rule.*;

import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// How the meeting ends on paper: it is evaluated and closed, and its compliance is shown.
final class Epilogue {

    private static final Set<String> SILENT = Set.of("SATISFIED", "NOT_APPLICABLE");

    private final Party acme;
    private final Narrator narrator;
    private final String meeting;

    Epilogue(Party acme, Narrator narrator, String meeting) {
        this.acme = acme;
        this.narrator = narrator;
        this.meeting = meeting;
    }

    void close(Script script) {
        narrator.tell(
                "acme evaluates the meeting",
                acme.post(meeting + "/evaluation", script.evaluation()).orFail(),
                R36,
                R37,
                R39);
        verified();
        narrator.tell(
                "acme closes the meeting",
                acme.post(meeting + "/closing", "{}").orFail(),
                R02,
                R35,
                R36);
        compliance();
    }

    /// The meeting hears by itself what became of its actions, and is not closed before.
    private void verified() {
        Patience.until(
                "word that the action is verified",
                () -> acme.get(meeting + "/compliance").orFail(),
                Epilogue::isCarriedOut);
    }

    private static boolean isCarriedOut(Reply compliance) {
        return compliance
                .body()
                .path("rules")
                .valueStream()
                .filter(rule -> "R35".equals(rule.path("rule").asString("")))
                .anyMatch(rule -> "SATISFIED".equals(rule.path("verdict").asString("")));
    }

    /// Told when the service offers it.
    private void compliance() {
        var reply = acme.get(meeting + "/compliance");
        if (reply.unknownPath()) {
            return;
        }
        var verdicts = new TreeMap<String, Integer>();
        for (var rule : reply.orFail().body().path("rules")) {
            verdicts.merge(rule.path("verdict").asString(""), 1, Integer::sum);
            shown(rule);
        }
        narrator.aside("the meeting against all rules: " + verdicts);
    }

    private void shown(JsonNode rule) {
        var verdict = rule.path("verdict").asString("");
        if (!SILENT.contains(verdict)) {
            narrator.aside(
                    rule.path("rule").asString("")
                            + " "
                            + verdict
                            + ": "
                            + rule.path("why").asString(""));
        }
    }
}
