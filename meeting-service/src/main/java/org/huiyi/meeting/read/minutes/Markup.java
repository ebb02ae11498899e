package org.huiyi.meeting.read.minutes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// What people wrote as text of a page that is HTML and XML at once: no markup comes in, and no character
/// that XML does not know.
final class Markup {
    private static final int UNKNOWN = 0xFFFD;

    private Markup() {}

    static String text(@Nullable Object value) {
        return HtmlUtils.htmlEscape(known(Objects.toString(value, "")), "UTF-8");
    }

    private static String known(String text) {
        var known = new StringBuilder(text.length());
        text.codePoints().map(c -> isKnown(c) ? c : UNKNOWN).forEach(known::appendCodePoint);
        return known.toString();
    }

    private static boolean isKnown(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
