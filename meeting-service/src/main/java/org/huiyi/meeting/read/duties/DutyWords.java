package org.huiyi.meeting.read.duties;

import java.util.Locale;
import org.huiyi.rest.problem.Texts;

/// Says what is to be done. Of an action it never says more than that: its task is for whoever may read it.
public final class DutyWords {
    private final Texts texts;

    public DutyWords(Texts texts) {
        this.texts = texts;
    }

    String what(DutyRow row, Locale locale) {
        String key = "duty." + row.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        String what =
                texts.find(locale, key, Owed.Kind.about(row.matter()))
                        .orElseGet(() -> texts.say(locale, "duty.unknown"));
        return row.session().isEmpty()
                ? what
                : texts.say(locale, "duty.of-session", what, row.session());
    }
}
