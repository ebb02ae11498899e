package org.huiyi.meeting.read.compliance;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.rest.problem.Texts;

/// Says in a language why a verdict is what it is.
final class Words {
    private final Texts texts;
    private final Locale locale;

    Words(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String title(Rule rule) {
        return rule.title(locale);
    }

    String why(Stream<Ground> grounds, Stream<Finding> remarks) {
        return Stream.concat(grounds.map(this::say), remarks.map(this::say))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String say(Ground ground) {
        return texts.say(locale, "verdict." + ground.code(), ground.arguments().toArray());
    }

    private String say(Finding finding) {
        return texts.say(locale, "finding." + finding.code(), finding.arguments().toArray());
    }
}
