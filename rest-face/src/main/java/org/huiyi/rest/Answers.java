package org.huiyi.rest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.law.Finding;
import org.huiyi.eventstore.Receipt;
import org.huiyi.rest.problem.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Turns receipts into the answers to writes, with `ETag`, and findings worded for the caller's language.
public final class Answers {
    private final Texts texts;

    public Answers(Texts texts) {
        this.texts = texts;
    }

    /// 200. The `id` of the answer is the one callers know the thing by, which may differ from the
    /// aggregate's: a meeting's minutes are known by the meeting's id.
    public ResponseEntity<Answer> ok(String id, Receipt receipt) {
        return to(ResponseEntity.ok(), id, receipt);
    }

    /// 201 with `Location`, for operations that make a thing with an id; 200 where nothing was made: a
    /// dry run, or a repeat that recorded nothing.
    public ResponseEntity<Answer> created(String id, Receipt receipt, String location) {
        return receipt.recorded().isEmpty() || isDryRun()
                ? ok(id, receipt)
                : to(ResponseEntity.created(URI.create(location)), id, receipt);
    }

    /// 200 for a GET of a thing with a version.
    public <T> ResponseEntity<T> seen(T body, long version) {
        return ResponseEntity.ok().eTag(etag(version)).body(body);
    }

    /// The version as `ETag` and `If-Match` write it.
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    private ResponseEntity<Answer> to(
            ResponseEntity.BodyBuilder reply, String id, Receipt receipt) {
        Locale locale = LocaleContextHolder.getLocale();
        return reply.eTag(etag(receipt.version()))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(
                        new Answer(
                                id,
                                receipt.version(),
                                recorded(receipt),
                                remarks(receipt, locale)));
    }

    private static List<Answer.Recorded> recorded(Receipt receipt) {
        return receipt.recorded().stream()
                .map(r ->
                        new Answer.Recorded(r.eventId(), r.type(), r.occurredAt(), r.recordedAt()))
                .toList();
    }

    private List<Answer.Remark> remarks(Receipt receipt, Locale locale) {
        return receipt.findings().stream().map(finding -> remark(finding, locale)).toList();
    }

    /// A finding in the words of a language; views that show findings use this too.
    public Answer.Remark remark(Finding finding, Locale locale) {
        return new Answer.Remark(
                finding.rule(),
                finding.rule().clause(),
                finding.mode(),
                texts.say(locale, "finding." + finding.code(), finding.arguments().toArray()));
    }

    private static boolean isDryRun() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                && "true".equals(now.getRequest().getParameter("dryRun"));
    }
}
