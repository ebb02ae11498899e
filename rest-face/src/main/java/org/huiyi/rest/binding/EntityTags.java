package org.huiyi.rest.binding;

import java.util.List;
import java.util.regex.Pattern;
import org.huiyi.eventstore.Conditions.Expected;
import org.huiyi.rest.MalformedException;

/// Reads `If-Match`. A strong tag that is no version of ours, or several versions at once, match nothing: 412,
/// and never a lost update. What can match nothing at all says so: no tag, or weak ones only, are 400.
///
/// `*` asks for whatever version there is, and gets it where no version is asked for. Where one is, it is 400:
/// these operations replace what the caller has seen (428 without the header), and `*` has seen nothing.
final class EntityTags {
    private static final String HEADER = "If-Match";
    private static final long NEVER = -1;
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
    private static final Pattern LIST =
            Pattern.compile("\\s*(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*\\s*");
    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");

    private EntityTags() {}

    /// @param asked whether the operation asks for a version
    static Expected expected(List<String> headers, boolean asked) {
        String header = String.join(",", headers);
        if (header.strip().equals("*")) {
            return anyUnless(asked);
        }
        if (!LIST.matcher(header).matches()) {
            throw new MalformedException(HEADER, "entity-tag");
        }
        return new Expected.Exactly(version(strong(header)));
    }

    private static Expected anyUnless(boolean asked) {
        if (asked) {
            throw new MalformedException(HEADER, "any-version");
        }
        return new Expected.Any();
    }

    private static List<String> strong(String header) {
        List<String> tags =
                TAG.matcher(header)
                        .results()
                        .filter(tag -> tag.group(1) == null)
                        .map(tag -> tag.group(2))
                        .toList();
        if (tags.isEmpty()) {
            throw new MalformedException(HEADER, "weak-entity-tag");
        }
        return tags;
    }

    private static long version(List<String> tags) {
        List<String> versions =
                tags.stream().filter(tag -> VERSION.matcher(tag).matches()).distinct().toList();
        return versions.size() == 1 ? Long.parseLong(versions.getFirst()) : NEVER;
    }
}
