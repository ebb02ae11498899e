package org.huiyi.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.law.Refusal.Ground;
import org.huiyi.eventstore.RefusedException;

/// The one place where a failure becomes the problem its caller reads.
public final class Problems {
    private final Texts texts;
    private final Refusals refusals;
    private final Replies replies;

    public Problems(Texts texts) {
        this.texts = texts;
        this.refusals = new Refusals(texts);
        this.replies = new Replies(new Malformed(texts));
    }

    /// A failure, worded in the request's language.
    Worded word(Throwable failure, HttpServletRequest request) {
        Locale locale = AcceptedLanguage.of(request.getHeader("Accept-Language"));
        if (failure instanceof RefusedException refused
                && Refusals.groundOf(refused) != Ground.HIDDEN) {
            var problem = refusals.problem(refused, locale, request.getRequestURI());
            return new Worded(problem, Reply.of(problem.status(), "").headers(), locale);
        }
        return word(replies.to(failure, request, locale), request.getRequestURI(), locale);
    }

    /// A bare status, from a container that knows nothing of us.
    Worded word(int status, HttpServletRequest request) {
        Locale locale = AcceptedLanguage.of(request.getHeader("Accept-Language"));
        Reply reply = Replies.ofStatus(status);
        return word(reply, request.getRequestURI(), locale);
    }

    private Worded word(Reply reply, String instance, Locale locale) {
        String reference = reply.headers().getFirst(Replies.REFERENCE);
        var problem =
                new Problem(
                        Problem.typeOf(reply.name()),
                        texts.say(locale, reply.name() + ".title"),
                        reply.status(),
                        texts.say(locale, reply.name()),
                        instance,
                        null,
                        null,
                        null,
                        texts.find(locale, reply.name() + ".remedy").orElse(null),
                        List.of(),
                        reply.errors(),
                        reference);
        return new Worded(problem, reply.headers(), locale);
    }
}
