package org.huiyi.rest.binding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads `If-Match`. Only a strong tag with a version of ours can match; a weak one, `*`, rubbish, or
/// several versions at once match nothing, so the answer is 412 and never a lost update.
final class EntityTags {
    private static final long NEVER = -1;
    private static final Pattern OURS = Pattern.compile("(?<!W/)\"(0|[1-9][0-9]{0,17})\"");
    private static final Pattern LIST =
            Pattern.compile("\\s*(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*\\s*");

    private EntityTags() {}

    static long version(List<String> headers) {
        String header = String.join(",", headers);
        if (!LIST.matcher(header).matches()) {
            return NEVER;
        }
        Set<Long> versions =
                OURS.matcher(header)
                        .results()
                        .map(tag -> Long.parseLong(tag.group(1)))
                        .collect(Collectors.toSet());
        return versions.size() == 1 ? versions.iterator().next() : NEVER;
    }
}
