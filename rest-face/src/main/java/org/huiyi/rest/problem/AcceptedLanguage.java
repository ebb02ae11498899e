package org.huiyi.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/// `Accept-Language` with its weights, over the two languages spoken here. Any Chinese is zh-CN; English
/// answers everybody else, and a header nobody can read.
public final class AcceptedLanguage implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    public static Locale of(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> spoken(range.getRange()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static @Nullable Locale spoken(String range) {
        return switch (range.split("-", 2)[0]) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "en", "*" -> Locale.ENGLISH;
            default -> null;
        };
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language follows the request");
    }
}
