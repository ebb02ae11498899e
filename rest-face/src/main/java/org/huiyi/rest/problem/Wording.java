package org.huiyi.rest.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Refusal;

/// What a service's texts lack. A service's test asserts that `gaps` is empty.
public final class Wording {
    private static final List<String> LANGUAGES = List.of("", "_zh_CN");

    private static final String CHINESE = "[\\p{IsHan}，。；：（）、！？]";
    private static final String HALF = "[,:;()!?]";
    private static final Pattern HALF_WIDTH =
            Pattern.compile(CHINESE + " ?" + HALF + "|" + HALF + " ?" + CHINESE);

    private final String basename;

    private Wording(String basename) {
        this.basename = basename;
    }

    /// `texts.properties` and `texts_zh_CN.properties` on the class path.
    public static Wording ofService() {
        return new Wording("texts");
    }

    /// Texts of another name beside them.
    public static Wording of(String basename) {
        return new Wording(basename);
    }

    /// Refusals without wording or remedy in either language, keys that only one language has, and texts
    /// that ask for more arguments than the refusal has. Empty when all is said.
    public List<String> gaps(Class<? extends Refusal> family, String... findingCodes) {
        var gaps = new TreeSet<String>();
        List<Properties> languages = LANGUAGES.stream().map(this::load).toList();
        for (Properties texts : languages) {
            languages.forEach(
                    other -> other.stringPropertyNames().forEach(key -> need(texts, key, gaps)));
            Stream.of(findingCodes).forEach(code -> need(texts, "finding." + code, gaps));
            records(family).forEach(refusal -> check(texts, refusal, gaps));
        }
        return List.copyOf(gaps);
    }

    /// Keys of Chinese sentences with half-width punctuation beside a Chinese character. Codes, times, paths and
    /// Latin words keep theirs.
    public List<String> halfWidth() {
        Properties texts = load("_zh_CN");
        return texts.stringPropertyNames().stream()
                .filter(key -> HALF_WIDTH.matcher(texts.getProperty(key)).find())
                .sorted()
                .toList();
    }

    private static void need(Properties texts, String key, TreeSet<String> gaps) {
        if (texts.getProperty(key, "").isBlank()) {
            gaps.add(key + " has no wording in " + texts.getProperty(""));
        }
    }

    private static void check(Properties texts, Class<?> refusal, TreeSet<String> gaps) {
        int arguments = refusal.getRecordComponents().length;
        for (String key : List.of(Kebab.of(refusal), Kebab.of(refusal) + ".remedy")) {
            need(texts, key, gaps);
            String text = texts.getProperty(key, "").replace("'", "''");
            if (new MessageFormat(text).getFormatsByArgumentIndex().length > arguments) {
                gaps.add(key + " asks for more than " + arguments + " arguments");
            }
        }
    }

    private static Stream<Class<?>> records(Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        if (permitted != null) {
            return Arrays.stream(permitted).flatMap(Wording::records);
        }
        return family.isRecord() ? Stream.<Class<?>>of(family) : Stream.empty();
    }

    /// The file's name stands under the empty key.
    private Properties load(String language) {
        String file = basename + language + ".properties";
        var texts = new Properties();
        try (InputStream stream = Wording.class.getClassLoader().getResourceAsStream(file)) {
            if (stream != null) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.setProperty("", file);
        return texts;
    }
}
