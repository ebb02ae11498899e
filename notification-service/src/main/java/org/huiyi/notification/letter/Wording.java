package org.huiyi.notification.letter;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.huiyi.contracts.law.Rule;

/// The house's words in one language: English, or Chinese for any `zh` tag.
final class Wording {
    private static final ResourceBundle.Control ONLY_OURS =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("letters", locale, ONLY_OURS);
    }

    static Wording in(String language) {
        boolean chinese = "zh".equals(Locale.forLanguageTag(language).getLanguage());
        return new Wording(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    String tag() {
        return locale.toLanguageTag();
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    String list(List<String> names) {
        return String.join(texts.getString("list"), names);
    }

    /// The time in the meeting's zone, with the zone's name, and in UTC.
    String time(Instant at, String zone) {
        return say("time", local(at, zone), zone, utc(at));
    }

    /// The same without saying which zone that is.
    String local(Instant at, String zone) {
        return format("time.local", at, ZoneId.of(zone));
    }

    String utc(Instant at) {
        return format("time.utc", at, ZoneOffset.UTC);
    }

    private String format(String pattern, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(texts.getString(pattern), locale)
                .format(at.atZone(zone));
    }

    String title(Rule rule) {
        return rule.title(locale);
    }
}
