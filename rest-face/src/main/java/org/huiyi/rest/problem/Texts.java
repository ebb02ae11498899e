package org.huiyi.rest.problem;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;

/// Sentences for people: the service's `texts*.properties` before the face's own. `{0}` and so on are
/// filled with readable arguments; an apostrophe is just an apostrophe. The name of a state reads as the words
/// under `state.` and that name.
public final class Texts {
    private static final Pattern STATE = Pattern.compile("[A-Z][A-Z_]+");

    private final Source source = new Source();

    public Texts(String... basenames) {
        source.setBasenames(basenames);
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
    }

    /// The service's texts and the face's.
    public static Texts ofService() {
        return new Texts("texts", "face");
    }

    /// The sentence, or its key where nobody wrote one.
    public String say(Locale locale, String key, Object... arguments) {
        return find(locale, key, arguments).orElse(key);
    }

    public Optional<String> find(Locale locale, String key, Object... arguments) {
        Object[] words =
                Arrays.stream(arguments).map(a -> state(Readable.of(a, locale), locale)).toArray();
        return Optional.ofNullable(source.getMessage(key, words, null, locale));
    }

    private Object state(Object word, Locale locale) {
        return word instanceof String name && STATE.matcher(name).matches()
                ? Objects.requireNonNullElse(
                        source.getMessage("state." + name, null, null, locale), name)
                : word;
    }

    private static final class Source extends ResourceBundleMessageSource {
        @Override
        protected MessageFormat createMessageFormat(String text, Locale locale) {
            return super.createMessageFormat(text.replace("''", "'").replace("'", "''"), locale);
        }
    }
}
