package org.huiyi.rest.binding;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.huiyi.rest.entrance.KeptBody;
import org.springframework.web.util.WebUtils;

/// What an Idempotency-Key was used for: SHA-256 of method, path and body. Of a multipart body the parts
/// count, since the boundary between them is another one at every try.
final class Fingerprint {
    private Fingerprint() {}

    static String of(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest sha = sha256();
        var sink = new DigestOutputStream(OutputStream.nullOutputStream(), sha);
        write(sink, request.getMethod() + '\n' + request.getRequestURI() + '\n');
        body(sink, request);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void body(DigestOutputStream sink, HttpServletRequest request)
            throws IOException, ServletException {
        KeptBody kept = WebUtils.getNativeRequest(request, KeptBody.class);
        if (kept != null) {
            sink.write(kept.bytes());
            return;
        }
        for (Part part : request.getParts()) {
            part(sink, part);
        }
    }

    private static void part(DigestOutputStream sink, Part part) throws IOException {
        String file = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
        write(sink, part.getName() + '\n' + file + '\n' + part.getSize() + '\n');
        try (InputStream content = part.getInputStream()) {
            content.transferTo(sink);
        }
    }

    private static void write(DigestOutputStream sink, String text) throws IOException {
        sink.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
