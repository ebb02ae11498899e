package org.huiyi.meeting.write;

import java.util.regex.Pattern;
import org.huiyi.meeting.material.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/// What callers say a file is called and made of, as far as it can be trusted: a name without a path and
/// without anything that a header, a shell or a file system would take for more than a name.
final class FileNames {
    private static final int LONGEST = 150;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*]");

    private FileNames() {}

    static Document document(MultipartFile file, String sha256) {
        return new Document(
                safe(file.getOriginalFilename()),
                mediaType(file.getContentType()),
                file.getSize(),
                sha256);
    }

    static String safe(@Nullable String told) {
        String last = PATH.matcher(told == null ? "" : told).replaceFirst("");
        String name = UNSAFE.matcher(last).replaceAll("_").strip().replaceAll("^\\.+", "");
        return name.isEmpty() ? "document" : shortened(name);
    }

    /// The ending survives.
    private static String shortened(String name) {
        int points = name.codePointCount(0, name.length());
        return points <= LONGEST
                ? name
                : name.substring(name.offsetByCodePoints(0, points - LONGEST));
    }

    static String mediaType(@Nullable String told) {
        try {
            MediaType type = MediaType.parseMediaType(told == null ? "" : told);
            return type.getType() + '/' + type.getSubtype();
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM_VALUE;
        }
    }
}
