package org.huiyi.local.story;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Rule;
import org.huiyi.local.Terminal;

/// Tells the story: what happened, which rule it met, what was remarked, what came by mail.
final class Narrator {

    private static final String INDENT = "        ";

    private final Terminal terminal;
    private int step;

    Narrator(Terminal terminal) {
        this.terminal = terminal;
    }

    /// One step and the rules it met.
    void tell(String what, Rule... rules) {
        terminal.say(
                "%4d  %s%n%s%s"
                        .formatted(
                                ++step,
                                what,
                                INDENT,
                                Arrays.stream(rules)
                                        .map(Narrator::cited)
                                        .collect(Collectors.joining("; "))));
    }

    /// One accepted step; the findings in its answer are told as well.
    void tell(String what, Reply reply, Rule... rules) {
        tell(what, rules);
        for (var finding : reply.body().path("findings")) {
            aside(
                    "remarked, "
                            + finding.path("rule").asString("")
                            + ": "
                            + finding.path("message").asString(""));
        }
    }

    /// One refusal, with its rule and what would satisfy it.
    void refused(String what, Reply reply) {
        tell(what, Rule.valueOf(reply.text("rule")));
        aside(
                "refused with "
                        + reply.status()
                        + ", "
                        + reply.text("clause")
                        + ": "
                        + reply.text("detail"));
        aside("remedy: " + reply.text("remedy"));
    }

    void aside(String what) {
        terminal.say(INDENT + what);
    }

    private static String cited(Rule rule) {
        return rule + " " + rule.clause() + " " + rule.title(java.util.Locale.ENGLISH);
    }
}
